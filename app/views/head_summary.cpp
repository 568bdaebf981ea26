#include "app/views/head_summary.h"

#include <cmath>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/plots/read_map.h"
#include "app/plots/strongest_cells.h"
#include "app/session/reading_names.h"
#include "app/views/elided_label.h"
#include "app/views/value_table.h"
#include "app/views/weight_bars.h"
#include "core/analysis/head_metrics.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr int barCount = 5;

/// With its unit ("%1 bit"); a dash for what is no number.
QString number(double value, const QString& withUnit = QStringLiteral("%1"))
{
    return std::isfinite(value) ? withUnit.arg(QLocale().toString(value, 'f', 2)) : QStringLiteral("–");
}

ElidedLabel* heading(QWidget* parent)
{
    auto* label = new ElidedLabel(parent);
    label->setProperty("role", "heading");
    return label;
}

} // namespace

HeadSummary::HeadSummary(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), barsTitle_(heading(this)), bars_(new WeightBars(this)),
      barsHint_(new QLabel(tr("Point at a row of the map or at a token."), this)), metricsTitle_(heading(this)),
      metrics_(new ValueTable(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget* part :
         {static_cast<QWidget*>(barsTitle_), static_cast<QWidget*>(bars_), static_cast<QWidget*>(barsHint_)})
        column->addWidget(part);
    column->addSpacing(10);
    column->addWidget(metricsTitle_);
    column->addWidget(metrics_);
    bars_->setRoom(barCount);
    bars_->setAccessibleName(tr("Strongest keys"));
    barsHint_->setProperty("role", "muted");
    barsHint_->setWordWrap(true);
    barsHint_->setMinimumHeight(bars_->sizeHint().height());
    barsHint_->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    Selection& selection = session_.selection();
    connect(bars_, &WeightBars::hovered, this, [&selection](int key) {
        if (key >= 0)
            selection.hoverCell(selection.focus().query, key);
    });
    connect(bars_, &WeightBars::clicked, this,
            [&selection](int key) { selection.togglePin(selection.focus().query, key); });
}

void HeadSummary::setDataPalette(PaletteName name)
{
    bars_->setDataPalette(name);
}

void HeadSummary::refresh(const HeatMapData& shown)
{
    const auto trace = session_.trace();
    if (!trace)
        return;
    const Focus& focus = session_.selection().focus();
    refreshBars(shown, focus);
    refreshMetrics(*trace, focus);
}

void HeadSummary::refreshBars(const HeatMapData& shown, const Focus& focus)
{
    const bool plain = numberChanges(session_.reading().now()).isEmpty();
    const QString place = plain ? tr("L%1 H%2").arg(focus.layer).arg(focus.head) : shown.title;
    const int row = shown.rowOfToken(focus.query);
    QList<WeightBars::Bar> bars;
    if (row >= 0) {
        const auto line = std::size_t(row);
        for (const std::size_t column : strongestColumns(shown, line, barCount))
            bars.append({shown.columnLabel(column), shown.at(line, column), shown.tokenOfColumn(int(column)),
                         int(column) == shown.columnOfToken(focus.key), shown.cellFraction(line, column)});
        barsTitle_->setWholeText(tr("%1 attends to · %2").arg(shown.rowLabel(line), place));
    } else {
        barsTitle_->setWholeText(tr("A query attends to · %1").arg(place));
    }
    bars_->setVisible(!bars.isEmpty());
    barsHint_->setVisible(bars.isEmpty());
    bars_->setBars(std::move(bars),
                   shown.valueName == measureName(AttentionMeasure::weighted_value) ? shown.maximum : 1);
}

void HeadSummary::refreshMetrics(const Trace& trace, const Focus& focus)
{
    const bool plain = numberChanges(session_.reading().now()).isEmpty();
    const bool whole = !session_.reading().now().moment;
    metricsTitle_->setWholeText(
        (!whole  ? tr("Head L%1 H%2, its weights in the whole run")
         : plain ? tr("Head L%1 H%2, mean over its queries") : tr("Head L%1 H%2 by itself, its weights as they are"))
            .arg(focus.layer)
            .arg(focus.head));
    try {
        const HeadMetrics mean = head_metrics(trace, focus.kind, std::size_t(focus.layer), std::size_t(focus.head));
        const bool decoder = focus.kind == AttentionKind::decoder;
        metrics_->setRows({
            {tr("Entropy"), number(mean.entropy, tr("%1 bit")),
             tr("−Σ w·log₂ w: 0 bit looks at one key only; higher looks at many.")},
            {tr("Mean distance"), number(mean.mean_distance, tr("%1 tokens")),
             tr("Σ w·|query − key|, counted in positions.")},
            {tr("On the diagonal"), number(mean.diagonal), tr("Weight of the key at the query's own position.")},
            {tr("One to the left"), number(mean.previous), tr("Weight of the key one position before the query.")},
            {decoder ? tr("To the start token") : tr("To the end token"), number(mean.special),
             tr("Heads with nothing to say often rest on this token.")},
        });
    } catch (const Error&) {
        metrics_->setRows({});
    }
}

} // namespace regard::app
