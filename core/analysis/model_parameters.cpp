#include "core/analysis/model_parameters.h"

#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

Tensor copied(const ConstMatrixView& view, std::string path, std::vector<std::string> axes)
{
    Tensor tensor{std::move(path), std::move(axes), {std::size_t(view.rows()), std::size_t(view.cols())}, {}};
    tensor.values.resize(std::size_t(view.size()));
    Eigen::Map<Matrix>(tensor.values.data(), view.rows(), view.cols()) = view;
    return tensor;
}

} // namespace

std::vector<ParameterEntry> parameter_list(const EncoderDecoder& model)
{
    std::vector<ParameterEntry> list;
    for (const ParameterInfo& info : model.layout().all()) {
        const auto rows = std::size_t(info.slot.rows), columns = std::size_t(info.slot.columns);
        list.push_back({info.path, {rows, columns}, rows * columns});
    }
    return list;
}

std::size_t parameter_count(const EncoderDecoder& model, std::string_view prefix)
{
    std::size_t count = 0;
    for (const ParameterInfo& info : model.layout().all()) {
        const std::string_view path = info.path;
        const bool inside = prefix.empty() || path == prefix ||
                            (path.starts_with(prefix) && path.size() > prefix.size() && path[prefix.size()] == '.');
        count += inside ? std::size_t(info.slot.rows * info.slot.columns) : 0;
    }
    return count;
}

ConstMatrixView parameter_view(const EncoderDecoder& model, std::string_view path)
{
    const ParameterInfo* info = model.layout().find(path);
    if (!info)
        throw Error({Error::Kind::missing, "the model has no such parameter", std::string(path), {}, {}});
    return info->slot.in(model.parameters().data());
}

Tensor parameter_tensor(const EncoderDecoder& model, std::string_view path)
{
    const bool embedding = path.starts_with("embedding");
    return copied(parameter_view(model, path), std::string(path),
                  embedding ? std::vector<std::string>{"token", "feature"} : std::vector<std::string>{"in", "out"});
}

const char* projection_name(Projection projection)
{
    switch (projection) {
    case Projection::query:
        return "query";
    case Projection::key:
        return "key";
    case Projection::value:
        return "value";
    case Projection::output:
        return "output";
    }
    return "";
}

ConstMatrixView head_projection_view(const EncoderDecoder& model, AttentionKind kind, std::size_t layer,
                                     std::size_t head, Projection projection)
{
    const EncoderDecoderConfig& config = model.config();
    const auto layers = std::size_t(kind == AttentionKind::encoder ? config.encoder_layers : config.decoder_layers);
    if (layer >= layers || head >= std::size_t(config.heads))
        throw Error({Error::Kind::invalid, "the model has no such head", attention_path(kind, layer),
                     "layers below " + std::to_string(layers) + ", heads below " + std::to_string(config.heads),
                     "head " + std::to_string(head)});
    const ConstMatrixView whole =
        parameter_view(model, attention_path(kind, layer, projection_name(projection)) + ".weight");
    const Index width = config.head_width(), first = Index(head) * width;
    if (projection == Projection::output)
        return {whole.data() + first * whole.outerStride(), width, whole.cols(),
                Eigen::OuterStride<>(whole.outerStride())};
    return {whole.data() + first, whole.rows(), width, Eigen::OuterStride<>(whole.outerStride())};
}

Tensor head_projection(const EncoderDecoder& model, AttentionKind kind, std::size_t layer, std::size_t head,
                       Projection projection)
{
    return copied(head_projection_view(model, kind, layer, head, projection),
                  attention_path(kind, layer, projection_name(projection)) + ".weight", {"in", "out"});
}

Histogram histogram(const ConstMatrixView& values, std::size_t bins)
{
    Histogram result;
    result.bins.assign(std::max<std::size_t>(bins, 1), 0);
    double sum = 0;
    const bool finite = values.allFinite();
    const auto each = [&](const auto& action) {
        for (Index i = 0; i < values.rows(); ++i) {
            const float* row = values.data() + i * values.outerStride();
            for (Index j = 0; j < values.cols(); ++j)
                if (finite || std::isfinite(row[j]))
                    action(row[j]);
        }
    };
    each([&](float x) {
        result.minimum = result.count == 0 ? x : std::min(result.minimum, x);
        result.maximum = result.count == 0 ? x : std::max(result.maximum, x);
        sum += double(x);
        ++result.count;
    });
    result.not_finite = std::size_t(values.size()) - result.count;
    if (result.count == 0)
        return result;
    result.mean = sum / double(result.count);
    double squares = 0;
    const double width = result.bin_width();
    each([&](float x) {
        squares += (double(x) - result.mean) * (double(x) - result.mean);
        const double place = width > 0 ? (double(x) - double(result.minimum)) / width : 0;
        ++result.bins[std::min(std::size_t(place), result.bins.size() - 1)];
    });
    result.deviation = std::sqrt(squares / double(result.count));
    return result;
}

Histogram histogram(std::span<const float> values, std::size_t bins)
{
    const auto count = Index(values.size());
    return histogram(ConstMatrixView(values.data(), 1, count, Eigen::OuterStride<>(std::max<Index>(count, 1))), bins);
}

} // namespace regard
