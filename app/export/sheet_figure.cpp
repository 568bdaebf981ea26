#include "app/export/sheet_figure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/export/raster_note.h"
#include "app/plots/attention_map.h"
#include "app/plots/cells.h"
#include "app/plots/colour_bar.h"
#include "app/plots/head_sheet_bar.h"
#include "app/plots/head_sheet_source.h"
#include "app/plots/labels.h"
#include "app/plots/read_map.h"
#include "app/session/odd_weights.h"
#include "app/session/token_labels.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr QSizeF page(620, 700); // points

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

double line(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double titleHeight(const Theme& theme)
{
    return line(theme) * 1.6;
}

QString orderNote(const SheetChoice& choice)
{
    if (choice.order == HeadOrder::place)
        return Text::tr("Above each map: %1.").arg(orderMeaning(choice.order));
    return (choice.ascending ? Text::tr("Sorted by %1, smallest first; above each map: %2.")
                             : Text::tr("Sorted by %1, largest first; above each map: %2."))
        .arg(orderName(choice.order), orderMeaning(choice.order));
}

} // namespace

SheetFigure::SheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette, SheetChoice choice)
    : trace_(std::move(trace)), kind_(kind), palette_(palette), choice_(std::move(choice)), theme_(Theme::print())
{
    choice_.reading = readingOfSheet(choice_.reading);
    const int layers = attentionLayers(*trace_, kind);
    const bool rollout = choice_.reading.measure == AttentionMeasure::rollout;
    choice_.measured = choice_.measured && !rollout;
    attentionWeights(*trace_, kind, 0, 0); // there is such attention
    const int heads = rollout ? 1 : attentionHeads(*trace_, kind);
    frame_ = frameOfSheet(*trace_, kind, choice_.reading);
    const std::vector<HeadMetrics> metrics =
        choice_.measured ? metricsOfSheet(*trace_, kind, layers, heads) : std::vector<HeadMetrics>();
    places_ =
        orderedHeads(layers, heads, choice_.measured ? choice_.order : HeadOrder::place, choice_.ascending, metrics);
    for (const HeadPlace place : places_)
        if (choice_.measured)
            metrics_.push_back(metrics[place.layer * std::size_t(heads) + place.head]);
    const HeatMapData first = map(places_.front());
    const HeatMapData last = choice_.reading.moment ? map(std::ranges::max(places_)) : first; // the last to come
    frame_.notes = last.notes;
    frame_.notes.removeAll(emptyRowsNote(last.emptyRows, last.rows));
    lookThrough();
    if (sharesRange(choice_.reading))
        frame_.maximum = first.maximum;
    const QSizeF cells(double(frame_.columns), double(frame_.rows));
    bar_width_ = colourBarWidth(bar(), theme_) + line(theme_);
    grid_ = arrangeHeads(layers, heads, cells, page, theme_);
    if (choice_.measured)
        layout_ =
            layOutSheet(int(places_.size()), choice_.order == HeadOrder::place ? heads : 0, cells, page, 1, theme_);
    cells_ = places_.size() * frame_.rows * frame_.columns;
    caption_ = notes().join('\n');
}

QStringList SheetFigure::notes() const
{
    const Reading& reading = choice_.reading;
    QStringList lines = {Text::tr("%1, all layers (L) and heads (H)").arg(attentionKindTitle(kind_)),
                         runCaption(*trace_)};
    const QString size = Text::tr("rows are queries (%1), columns keys (%2)").arg(frame_.rows).arg(frame_.columns);
    if (reading.measure != AttentionMeasure::weight)
        lines << Text::tr("Values are %1; %2.").arg(measureName(reading.measure), size);
    else
        lines << (oddWeights(*trace_).isEmpty() ? Text::tr("Weights after mask and soft-max; %1.")
                                                : Text::tr("Values as the file has them; %1."))
                     .arg(size);
    lines << noteText(frame_.notes);
    if (!sharesRange(reading))
        lines << Text::tr("Each map has colours of its own: %1.").arg(frame_.valueName);
    if (reading.scale != ValueScale::linear || (sharesRange(reading) && reading.range != ValueRange::unit))
        lines << noteText({colourSentence(frame_, sharesRange(reading) ? reading.range : ValueRange::unit)});
    lines << noteText(QStringList{emptyRowsNote(frame_.emptyRows, places_.size() * frame_.rows)});
    if (choice_.measured)
        lines << orderNote(choice_);
    lines << rasterNote(cells_);
    lines.removeAll(QString());
    return lines;
}

/// What one map cannot tell of all: rows without weight, and values beyond the colours.
void SheetFigure::lookThrough()
{
    const bool odd = !oddWeights(*trace_).isEmpty();
    if (!odd && choice_.reading.options.special != SpecialTokens::renormalised)
        return;
    float least = 0, most = 0, none = 0;
    for (const HeadPlace place : places_) {
        const HeatMapData data = map(place);
        frame_.emptyRows += data.emptyRows;
        for (const float value : data.values) {
            none = std::isnan(value) ? value : none;
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    if (odd)
        extremes_ = {least, sharesRange(choice_.reading) ? most : 0, none};
}

HeatMapData SheetFigure::bar() const
{
    const ReadingOptions& options = choice_.reading.options;
    HeatMapData bar = barOfSheet(frame_, kind_ == AttentionKind::decoder,
                                 options.threshold > 0 || options.top > 0 || frame_.emptyRows > 0,
                                 choice_.reading.moment && map(std::ranges::max(places_)).hasPending());
    bar.values.insert(bar.values.end(), extremes_.begin(), extremes_.end());
    bar.columns = bar.values.size();
    for (std::vector<bool>* marks : {&bar.masked, &bar.leftOut, &bar.pending})
        if (!marks->empty())
            marks->resize(bar.columns);
    return bar;
}

HeatMapData SheetFigure::map(HeadPlace place) const
{
    return requireMap(*trace_, {kind_, int(place.layer), int(place.head)}, choice_.reading, &maxima_);
}

QRectF SheetFigure::mapRect(std::size_t index) const
{
    if (choice_.measured)
        return layout_.mapRect(int(index));
    return grid_.rect(int(places_[index].layer), int(places_[index].head));
}

QSizeF SheetFigure::sheetSize() const
{
    const QSizeF size = choice_.measured ? layout_.size : grid_.size;
    return {size.width(), std::max(size.height(), line(theme_) * 9)};
}

QSizeF SheetFigure::size() const
{
    const double width = std::max(sheetSize().width() + bar_width_, 260.0);
    return {width, titleHeight(theme_) + sheetSize().height() + captionHeight(caption_, width, theme_)};
}

void SheetFigure::drawMaps(QPainter& painter) const
{
    const bool hatched = kind_ == AttentionKind::decoder;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        painter.fillRect(mapRect(i), sheetGround(theme_));
        drawCells(painter, map(places_[i]), mapRect(i), palette_, theme_,
                  {.vector = true, .hatch = hatched, .image = cells_ > most_vector_cells});
        if (!choice_.measured)
            continue;
        const QString name = QStringLiteral("L%1 H%2").arg(places_[i].layer).arg(places_[i].head);
        drawTileText(painter, layout_, int(i),
                     {name, orderNumber(choice_.order, metrics_[i], theme_.locale), typeName(head_type(metrics_[i]))},
                     false, theme_);
    }
}

void SheetFigure::paint(QPainter& painter) const
{
    const QSizeF whole = size();
    painter.fillRect(QRectF(QPointF(0, 0), whole), theme_.background);
    painter.save();
    painter.translate(0, titleHeight(theme_));
    drawMaps(painter);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (!choice_.measured)
        drawHeadLabels(painter, grid_, -1, -1, theme_);
    const double top = mapRect(0).top();
    const double bottom = mapRect(places_.size() - 1).bottom();
    const QRectF beside(sheetSize().width(), top, bar_width_,
                        std::clamp(bottom - top, line(theme_) * 7, line(theme_) * 16));
    drawColourBar(painter, bar(), beside, palette_, theme_, std::nan(""));
    painter.setFont(theme_.bold());
    painter.setPen(theme_.text);
    drawLine(painter, {mapRect(0).left(), -line(theme_) * 0.4}, attentionKindTitle(kind_), Qt::AlignLeft);
    painter.restore();
    drawCaption(painter, caption_, titleHeight(theme_) + sheetSize().height(), whole.width(), theme_);
}

std::vector<LabelledArray> SheetFigure::numbers() const
{
    const char* name = choice_.reading.measure == AttentionMeasure::weight           ? "weight"
                       : choice_.reading.measure == AttentionMeasure::weighted_value ? "weighted_value"
                                                                                     : "rollout";
    std::vector<HeadPlace> places = places_;
    std::ranges::sort(places); // layer by layer, however they are drawn
    const std::size_t layers = places.back().layer + 1;
    LabelledArray first = arrayOf(map(places.front()), {name, "query", "key"});
    LabelledArray all{first.name, {{"layer", layers}, {"head", places.size() / layers}}, {}};
    all.axes.insert(all.axes.end(), first.axes.begin(), first.axes.end());
    for (const HeadPlace place : places) {
        LabelledArray one = arrayOf(map(place), {});
        one.blank.resize(one.values.size());
        all.values.insert(all.values.end(), one.values.begin(), one.values.end());
        all.blank.insert(all.blank.end(), one.blank.begin(), one.blank.end());
    }
    return {std::move(all)};
}

} // namespace regard::app
