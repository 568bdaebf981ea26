#include "app/export/beam_figure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/plots/beam_tree_painter.h"
#include "app/plots/labels.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr double narrowest = 260; // points: room for the title and the caption

double titleHeight(const Theme& theme)
{
    return QFontMetricsF(theme.font).height() * 1.6;
}

QString titleOf(const BeamSearch& beam)
{
    return QCoreApplication::translate("regard", "Beam search, %1 hypotheses kept at each step").arg(beam.beam_size);
}

} // namespace

BeamFigure::BeamFigure(std::shared_ptr<const Trace> trace)
    : trace_(std::move(trace)), theme_(Theme::print()), data_(beamTreeData(*trace_, theme_.locale)),
      layout_(arrangeBeam(data_, theme_))
{
    if (data_.steps.empty())
        throw Error({.kind = Error::Kind::invalid,
                     .what = "this run holds no beam search",
                     .where = "picture",
                     .expected = {},
                     .found = {}});
    caption_ = titleOf(trace_->beam) + u'\n' + runCaption(*trace_) + u'\n' +
               QCoreApplication::translate("regard", "Columns are steps, the most probable on top. Under each token "
                                                     "stands the score, log probability ÷ ((5 + tokens) / 6)^%1; the "
                                                     "bar is the token's probability.")
                   .arg(theme_.locale.toString(double(trace_->beam.length_penalty), 'g', 3));
}

QSizeF BeamFigure::size() const
{
    const double width = std::max(layout_.size.width(), narrowest);
    return {width, titleHeight(theme_) + layout_.size.height() + captionHeight(caption_, width, theme_)};
}

std::vector<LabelledArray> BeamFigure::numbers() const
{
    const std::vector<std::string> quantities = {"step",  "entry", "parent",  "id", "log_probability",
                                                 "total", "score", "finished"};
    LabelledArray array{.name = "beam",
                        .axes = {{.name = "hypothesis", .size = 0, .label_name = "token"},
                                 {.name = "quantity", .size = quantities.size(), .labels = quantities}},
                        .values = {}};
    for (std::size_t step = 0; step < data_.steps.size(); ++step)
        for (std::size_t i = 0; i < data_.steps[step].size(); ++i) {
            const BeamEntry& entry = trace_->beam.steps[step][i];
            array.axes.front().labels.push_back(plainLabel(data_.steps[step][i].label));
            for (const double value : {double(step), double(i), double(entry.parent), double(entry.id),
                                       entry.log_probability, entry.total, entry.score, double(entry.finished)})
                array.values.push_back(float(value));
        }
    array.axes.front().size = array.axes.front().labels.size();
    return {std::move(array)};
}

void BeamFigure::paint(QPainter& painter) const
{
    const QSizeF whole = size();
    painter.fillRect(QRectF(QPointF(0, 0), whole), theme_.background);
    painter.setFont(theme_.bold());
    painter.setPen(theme_.text);
    drawLine(painter, {layout_.root.left(), titleHeight(theme_) * 0.6}, titleOf(trace_->beam), Qt::AlignLeft);
    painter.save();
    painter.translate(0, titleHeight(theme_));
    drawBeamTree(painter, data_, layout_, theme_, {}, QRectF(QPointF(0, 0), layout_.size));
    painter.restore();
    drawCaption(painter, caption_, titleHeight(theme_) + layout_.size.height(), whole.width(), theme_);
}

} // namespace regard::app
