#include "app/plots/anatomy_hints.h"

#include <algorithm>
#include <cmath>

#include "app/plots/pending.h"

namespace regard::app {

namespace {

bool isAttention(const std::string& tensor)
{
    return tensor.ends_with(".weights");
}

/// Later keys are masked in the decoder's attention to itself.
bool isCausal(const std::string& tensor)
{
    return tensor.starts_with("decoder.") && tensor.find(".self_attention.") != std::string::npos;
}

std::vector<float> lengths(const Tensor& tensor)
{
    std::vector<float> result;
    for (std::size_t row = 0; row < tensor.shape[0]; ++row) {
        double sum = 0;
        for (std::size_t i = 0; i < tensor.shape[1]; ++i) {
            const double value = double(tensor.values[row * tensor.shape[1] + i]);
            sum += value * value;
        }
        result.push_back(float(std::sqrt(sum)));
    }
    return result;
}

std::vector<float> largestOfRows(const Tensor& tensor)
{
    std::vector<float> result;
    const auto width = std::ptrdiff_t(tensor.shape[1]);
    for (auto row = tensor.values.begin(); row != tensor.values.end() && width > 0; row += width)
        result.push_back(*std::max_element(row, row + width));
    return result;
}

std::vector<float> barsOf(const Trace& trace, const std::string& path)
{
    if (path == "decoder.probabilities") {
        std::vector<float> chosen;
        for (const DecodingStep& step : trace.steps)
            chosen.push_back(step.probability);
        return chosen;
    }
    const Tensor* tensor = trace.find(path);
    if (!tensor || tensor->shape.size() != 2 || tensor->values.size() != tensor->shape[0] * tensor->shape[1])
        return {};
    return path == "decoder.logits" ? largestOfRows(*tensor) : lengths(*tensor);
}

AnatomyHints::Map meanOfHeads(const Trace& trace, const std::string& path)
{
    const Tensor* tensor = trace.find(path);
    if (!tensor || tensor->shape.size() != 3 || tensor->shape[0] == 0)
        return {};
    AnatomyHints::Map map{tensor->shape[1], tensor->shape[2], {}};
    map.values.assign(map.rows * map.columns, 0);
    if (tensor->values.size() != tensor->shape[0] * map.values.size())
        return {};
    for (std::size_t i = 0; i < tensor->values.size(); ++i)
        map.values[i % map.values.size()] += tensor->values[i] / float(tensor->shape[0]);
    return map;
}

QImage imageOf(const AnatomyHints::Map& map, const Palette& palette, bool causal)
{
    QImage image(int(map.columns), int(map.rows), QImage::Format_ARGB32_Premultiplied);
    const float most = std::max(1e-6F, *std::max_element(map.values.begin(), map.values.end()));
    for (std::size_t row = 0; row < map.rows; ++row)
        for (std::size_t column = 0; column < map.columns; ++column)
            image.setPixel(int(column), int(row),
                           causal && column > row
                               ? qRgba(0, 0, 0, 0)
                               : palette.color(double(map.values[row * map.columns + column] / most)));
    return image;
}

} // namespace

void AnatomyHints::setTrace(std::shared_ptr<const Trace> trace)
{
    if (trace == trace_)
        return;
    trace_ = std::move(trace);
    maps_.clear();
    bars_.clear();
    images_.clear();
}

const AnatomyHints::Map& AnatomyHints::map(const std::string& tensor)
{
    const auto known = maps_.find(tensor);
    return known != maps_.end() ? known->second
                                : maps_.emplace(tensor, trace_ ? meanOfHeads(*trace_, tensor) : Map()).first->second;
}

const std::vector<float>& AnatomyHints::bars(const std::string& tensor)
{
    const auto known = bars_.find(tensor);
    return known != bars_.end()
               ? known->second
               : bars_.emplace(tensor, trace_ ? barsOf(*trace_, tensor) : std::vector<float>()).first->second;
}

void AnatomyHints::draw(QPainter& painter, const AnatomyNode& node, const std::optional<Moment>& moment,
                        const Palette& palette, const Theme& theme)
{
    if (!trace_)
        return;
    const std::size_t known = moment ? rows_known(*trace_, *moment, node.tensor) : std::size_t(-1);
    if (isAttention(node.tensor))
        drawMap(painter, node, known, palette, theme);
    else
        drawBars(painter, node, known, theme);
}

void AnatomyHints::drawMap(QPainter& painter, const AnatomyNode& node, std::size_t known, const Palette& palette,
                           const Theme& theme)
{
    const Map& values = map(node.tensor);
    if (values.rows == 0 || values.columns == 0)
        return;
    if (palette_ != palette.name())
        images_.clear();
    palette_ = palette.name();
    QImage& image = images_[node.tensor];
    if (image.isNull())
        image = imageOf(values, palette, isCausal(node.tensor));
    QSizeF size(double(values.columns), double(values.rows));
    size.scale(node.hint.size(), Qt::KeepAspectRatio);
    size = size.expandedTo({node.hint.height() * 0.3, node.hint.height() * 0.3}).boundedTo(node.hint.size());
    QRectF place(QPointF(), size);
    place.moveCenter({node.hint.right() - size.width() / 2, node.hint.center().y()});
    const double rows = double(std::min(known, values.rows));
    const QRectF done(place.left(), place.top(), place.width(), place.height() * rows / double(values.rows));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, double(values.rows) > 2 * place.height());
    painter.fillRect(place, mixed(theme.text, theme.background, 0.05));
    painter.drawImage(done, image, QRectF(0, 0, double(values.columns), rows));
    painter.restore();
    if (done.height() < place.height())
        drawPending(painter, place.adjusted(0, done.height(), 0, 0), theme);
}

void AnatomyHints::drawBars(QPainter& painter, const AnatomyNode& node, std::size_t known, const Theme& theme)
{
    const std::vector<float>& values = bars(node.tensor);
    if (values.empty())
        return;
    const bool shares = node.tensor == "decoder.probabilities";
    float most = shares ? 1.0F : 0.0F;
    for (const float value : values)
        most = std::isfinite(value) ? std::max(most, value) : most;
    if (!(most > 0))
        return;
    const double step = std::min(node.hint.width() / double(values.size()), node.hint.height() * 0.22);
    const double left = node.hint.right() - step * double(values.size());
    const double thick = step >= 3 ? step - 1 : step;
    std::vector<QRectF> done, coming;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = left + double(i) * step;
        const double high =
            std::isfinite(values[i]) ? node.hint.height() * double(std::max(0.0F, values[i]) / most) : 0;
        if (i < known)
            done.emplace_back(x, node.hint.bottom() - high, thick, high);
        else
            coming.emplace_back(x, node.hint.bottom() - 1, std::min(thick, 1.5), 1);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.text, theme.background, 0.45));
    painter.drawRects(done.data(), int(done.size()));
    painter.setBrush(mixed(theme.text, theme.background, 0.3));
    painter.drawRects(coming.data(), int(coming.size()));
    painter.restore();
}

} // namespace regard::app
