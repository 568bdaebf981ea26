#include "app/window/variant_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "app/session/session.h"
#include "app/session/variant_text.h"
#include "app/views/elided_label.h"

namespace regard::app {

VariantBar::VariantBar(Session& session, QWidget* parent)
    : QFrame(parent), session_(session), label_(new ElidedLabel(this)), show_(new QToolButton(this)),
      clear_(new QToolButton(this))
{
    setObjectName(QStringLiteral("variantBar"));
    setProperty("role", "message");
    setProperty("tone", "notice");
    setProperty("edge", "top");
    label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    show_->setText(tr("Show"));
    show_->setToolTip(tr("Go to where this is chosen"));
    clear_->setText(tr("As trained"));
    clear_->setToolTip(tr("Back to the model as it was trained"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 10, 4);
    row->addWidget(label_, 1);
    row->addWidget(show_);
    row->addWidget(clear_);
    connect(show_, &QToolButton::clicked, this, [this] { emit showWanted(positions_); });
    connect(clear_, &QToolButton::clicked, &session_.variant(), &RunVariantState::clear);
    connect(&session_.variant(), &RunVariantState::changed, this, &VariantBar::display);
    connect(&session_, &Session::traceChanged, this, &VariantBar::display);
    display();
}

QString VariantBar::text() const
{
    return label_->wholeText();
}

// Of the run that is on screen; before it comes, of what was asked for.
void VariantBar::display()
{
    const auto trace = session_.trace();
    const bool shown = trace && (!trace->variant.empty() || !session_.live());
    const RunVariant& variant = shown ? trace->variant : session_.variant().now();
    positions_ = variant.encoder_positions != PositionChange{} || variant.decoder_positions != PositionChange{};
    const QString text = variantText(variant);
    label_->setWholeText(text.isEmpty() ? QString() : tr("Not the model as trained: %1").arg(text));
    for (QToolButton* button : {show_, clear_})
        button->setVisible(session_.live());
    setVisible(!text.isEmpty());
}

} // namespace regard::app
