#include "app/views/explanation_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/views/formula_label.h"
#include "app/views/text_label.h"

namespace regard::app {

ExplanationPanel::ExplanationPanel(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Explanation"));
}

void ExplanationPanel::explain(const Explanation& explanation)
{
    const QString all = explanation.text + explanation.formulas.join(u'\n') + explanation.source + explanation.beware;
    if (page_ && all == shown_)
        return;
    shown_ = all;
    page_ = new QWidget;
    auto* column = new QVBoxLayout(page_);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    column->addWidget(textLabel(
        "body", page_, explanation.text.isEmpty() ? tr("Choose a view to read what it shows.") : explanation.text));
    for (const QString& formula : explanation.formulas)
        column->addWidget(new FormulaLabel(formula, page_));
    if (!explanation.beware.isEmpty())
        column->addWidget(textLabel("body", page_, tr("Often told wrong: %1").arg(explanation.beware)));
    if (!explanation.source.isEmpty())
        column->addWidget(textLabel("muted", page_, explanation.source));
    column->addStretch(1);
    setWidget(page_);
}

QSize ExplanationPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, fontMetrics().height() * 4};
}

QSize ExplanationPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 14};
}

} // namespace regard::app
