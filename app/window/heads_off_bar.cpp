#include "app/window/heads_off_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/session/session.h"
#include "app/session/switch_text.h"

namespace regard::app {

namespace {

constexpr qsizetype everything = 1'000'000;

} // namespace

HeadsOffBar::HeadsOffBar(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), label_(new QLabel(this)), show_(new QToolButton(this)),
      allOn_(new QToolButton(this))
{
    setObjectName(QStringLiteral("headsOffBar"));
    setProperty("role", "message");
    setProperty("tone", "notice");
    setProperty("edge", "top");
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
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

// Of the run that is on screen; before it comes, of what was asked for.
QString HeadsOffBar::sentence(qsizetype longest) const
{
    const auto trace = session_.trace();
    const bool shown = trace && (!trace->switches.empty() || !session_.live());
    const SwitchedHeads& asked = session_.switches();
    const QString heads = shown ? switchedHeadsText(trace->switches, trace->shape, longest)
                                : switchedHeadsText(asked.now(), asked.shape(), longest);
    return heads.isEmpty() ? QString() : tr("Not the full model: without %1").arg(heads);
}

void HeadsOffBar::display()
{
    whole_ = sentence(everything);
    label_->setAccessibleName(whole_);
    for (QToolButton* button : {show_, allOn_})
        button->setVisible(session_.live());
    setVisible(!whole_.isEmpty());
    fit();
}

/// On two lines at most: where they are not enough, heads are counted.
void HeadsOffBar::fit()
{
    const int room = qMax(1, label_->width()) * 17 / 10; // lines end between words
    const QFontMetrics metrics = label_->fontMetrics();
    QString text = whole_;
    for (qsizetype longest = whole_.size(); metrics.horizontalAdvance(text) > room && longest > 10;
         longest = longest * 3 / 4)
        text = sentence(longest);
    if (text != label_->text())
        label_->setText(text);
    // As HTML by our own escaping: Qt would guess rich text from what the words contain.
    label_->setToolTip(text == whole_ ? QString() : QStringLiteral("<qt>%1</qt>").arg(whole_.toHtmlEscaped()));
}

void HeadsOffBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void HeadsOffBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace regard::app
