#include "app/export/curves_figure.h"

#include <algorithm>
#include <cmath>

#include <QPicture>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr QSize chart(460, 240); // points

} // namespace

CurvesFigure::CurvesFigure(CurvesData data, QString caption)
    : data_(std::move(data)), caption_(std::move(caption)), theme_(Theme::print())
{
    const bool empty = std::all_of(data_.series.begin(), data_.series.end(),
                                   [](const CurveSeries& series) { return series.values.empty(); });
    if (empty)
        throw Error({.kind = Error::Kind::invalid,
                     .what = "the chart has no values",
                     .where = "picture",
                     .expected = "at least one",
                     .found = "0"});
}

QSizeF CurvesFigure::size() const
{
    return {double(chart.width()), chart.height() + captionHeight(caption_, chart.width(), theme_)};
}

std::vector<LabelledArray> CurvesFigure::numbers() const
{
    std::size_t longest = 0;
    for (const CurveSeries& series : data_.series)
        longest = std::max(longest, series.values.size());
    LabelledArray array{.name = "value", .axes = {{"curve", data_.series.size()}, {"x", longest}}, .values = {}};
    for (const CurveSeries& series : data_.series) {
        array.axes.front().labels.push_back(plainLabel(series.name));
        array.values.insert(array.values.end(), series.values.begin(), series.values.end());
        // A curve may end before the longest one does.
        array.values.resize(array.axes.front().labels.size() * longest, std::nanf(""));
    }
    return {std::move(array)};
}

void CurvesFigure::paint(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), size()), theme_.background);
    Curves curves;
    curves.resize(chart);
    curves.setTheme(theme_);
    curves.setData(data_);
    // QCustomPlot draws with a painter of its own only: recorded, it can be played to any other.
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        curves.toPainter(&recorder, chart.width(), chart.height());
    }
    painter.save();
    // Playing scales by the device's resolution; here a unit is a point on every device.
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
    drawCaption(painter, caption_, chart.height(), size().width(), theme_);
}

} // namespace regard::app
