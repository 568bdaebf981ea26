#include "app/window/heads_off_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "app/session/session.h"
#include "app/session/switch_text.h"
#include "app/views/elided_label.h"

namespace regard::app {

HeadsOffBar::HeadsOffBar(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), label_(new ElidedLabel(this)), show_(new QToolButton(this)),
      allOn_(new QToolButton(this))
{
    setObjectName(QStringLiteral("headsOffBar"));
    setProperty("role", "message");
    setProperty("tone", "notice");
    setProperty("edge", "top");
    label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    show_->setText(tr("Show"));
    show_->setToolTip(tr("Go to where heads are switched off and on"));
    allOn_->setText(tr("All on"));
    allOn_->setToolTip(tr("Back to the full model"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 10, 4);
    row->addWidget(label_, 1);
    row->addWidget(show_);
    row->addWidget(allOn_);
    connect(show_, &QToolButton::clicked, this, &HeadsOffBar::showWanted);
    connect(allOn_, &QToolButton::clicked, &session_.switches(), &SwitchedHeads::turnAllOn);
    connect(&session_.switches(), &SwitchedHeads::changed, this, &HeadsOffBar::display);
    connect(&session_, &Session::traceChanged, this, &HeadsOffBar::display);
    display();
}

QString HeadsOffBar::text() const
{
    return label_->wholeText();
}

// Of the run that is on screen; before it comes, of what was asked for.
void HeadsOffBar::display()
{
    const auto trace = session_.trace();
    const bool shown = trace && (!trace->switches.empty() || !session_.live());
    const SwitchedHeads& asked = session_.switches();
    const QString heads =
        shown ? switchedHeadsText(trace->switches, trace->shape) : switchedHeadsText(asked.now(), asked.shape());
    label_->setWholeText(heads.isEmpty() ? QString() : tr("Not the full model: without %1").arg(heads));
    for (QToolButton* button : {show_, allOn_})
        button->setVisible(session_.live());
    setVisible(!heads.isEmpty());
}

} // namespace regard::app
