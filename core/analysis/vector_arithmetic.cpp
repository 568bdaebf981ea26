#include "core/analysis/vector_arithmetic.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/logit_lens.h"
#include "core/analysis/model_parameters.h"
#include "core/analysis/position_laboratory.h"
#include "core/analysis/principal_components.h"
#include "core/analysis/token_norms.h"
#include "core/error.h"

namespace regard {

namespace {

using Operation = CellArithmetic::Operation;

void check_index(std::size_t index, std::size_t size, const char* name)
{
    if (index >= size)
        throw Error(
            {Error::Kind::invalid, "index out of range", name, "below " + std::to_string(size), std::to_string(index)});
}

std::vector<float> vector_at(const Trace& trace, const VectorPlace& place)
{
    const Tensor& tensor = trace.at(place.path);
    if (tensor.shape.size() != 2)
        throw Error(
            {Error::Kind::invalid, "no vectors of tokens", place.path, "2 axes", std::to_string(tensor.shape.size())});
    check_index(place.row, tensor.shape[0], "row");
    const auto row = tensor.row(place.row);
    return {row.begin(), row.end()};
}

double dot(const std::vector<float>& x, const std::vector<float>& y)
{
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += double(x[i]) * double(y[i]);
    return sum;
}

/// Both vectors and their product.
CellArithmetic two_vectors(const Trace& trace, const VectorPlace& left, const VectorPlace& right)
{
    CellArithmetic cell;
    cell.operation = Operation::product;
    cell.path = cell.left_path = left.path;
    cell.row = cell.left_index = left.row;
    cell.right_path = right.path;
    cell.right_index = right.row;
    cell.right_is_row = true;
    cell.left = vector_at(trace, left);
    cell.right = vector_at(trace, right);
    if (cell.left.size() != cell.right.size())
        throw Error({Error::Kind::invalid, "vectors of different widths", right.path, std::to_string(cell.left.size()),
                     std::to_string(cell.right.size())});
    cell.sum = cell.value = cell.recorded = float(dot(cell.left, cell.right));
    return cell;
}

void check_width(const EncoderDecoder& model, const std::vector<float>& vector, const std::string& path)
{
    if (Index(vector.size()) != model.config().width)
        throw Error({Error::Kind::invalid, "the run is not of this model", path, std::to_string(model.config().width),
                     std::to_string(vector.size())});
}

/// The run's own at the last depth.
std::vector<float> logits_of(const EncoderDecoder& model, const Trace& trace, const VectorPlace& place)
{
    const auto depths = residual_paths(trace, Stack::decoder);
    const Tensor* recorded = trace.find("decoder.logits");
    if (!depths.empty() && place.path == depths.back() && recorded && place.row < recorded->shape[0]) {
        const auto row = recorded->row(place.row);
        return {row.begin(), row.end()};
    }
    return lens_logits(trace, model, place.path, place.row);
}

} // namespace

CellArithmetic length_arithmetic(const Trace& trace, const VectorPlace& place)
{
    CellArithmetic cell = two_vectors(trace, place, place);
    cell.operation = Operation::length;
    cell.value = std::sqrt(cell.sum);
    cell.recorded = vector_length(cell.left);
    return cell;
}

CellArithmetic product_arithmetic(const Trace& trace, const VectorPlace& left, const VectorPlace& right)
{
    return two_vectors(trace, left, right);
}

CellArithmetic cosine_arithmetic(const Trace& trace, const VectorPlace& left, const VectorPlace& right)
{
    CellArithmetic cell = two_vectors(trace, left, right);
    cell.operation = Operation::cosine;
    cell.left_length = vector_length(cell.left);
    cell.right_length = vector_length(cell.right);
    const double lengths = double(cell.left_length) * double(cell.right_length);
    cell.value = lengths > 0 ? float(std::clamp(dot(cell.left, cell.right) / lengths, -1.0, 1.0))
                             : std::numeric_limits<float>::quiet_NaN();
    cell.recorded = cosine_similarity(cell.left, cell.right);
    return cell;
}

CellArithmetic share_arithmetic(const Trace& trace, const VectorPlace& left, const VectorPlace& right)
{
    CellArithmetic cell = two_vectors(trace, left, right);
    cell.operation = Operation::share;
    cell.left_length = vector_length(cell.left);
    cell.right_length = vector_length(cell.right);
    cell.value = cell.recorded =
        cell.right_length > 0 ? cell.left_length / cell.right_length : std::numeric_limits<float>::quiet_NaN();
    return cell;
}

CellArithmetic coordinate_arithmetic(const Trace& trace, const VectorPlace& place, std::size_t component)
{
    const Stack stack = place.path.starts_with("encoder.") ? Stack::encoder : Stack::decoder;
    const StreamPoints stream = stream_points(trace, stack);
    const auto depth = std::find(stream.paths.begin(), stream.paths.end(), place.path);
    check_index(std::size_t(depth - stream.paths.begin()), stream.paths.size(), "depth");
    check_index(place.row, stream.tokens, "row");
    const PrincipalComponents found = principal_components(stream.points, component + 1);
    check_index(component, found.directions.shape[0], "component");
    CellArithmetic cell;
    cell.operation = Operation::coordinate;
    cell.path = cell.left_path = place.path;
    cell.row = cell.left_index = place.row;
    cell.column = cell.right_index = component;
    cell.right_is_row = true;
    const auto point = std::size_t(depth - stream.paths.begin()) * stream.tokens + place.row;
    const auto vector = stream.points.row(point), direction = found.directions.row(component);
    for (std::size_t i = 0; i < vector.size(); ++i)
        cell.left.push_back(vector[i] - found.mean[i]);
    cell.right.assign(direction.begin(), direction.end());
    cell.sum = cell.value = float(dot(cell.left, cell.right));
    cell.recorded = found.coordinates.at(point, component);
    return cell;
}

CellArithmetic encoding_arithmetic(PositionLayout layout, std::size_t width, double position, std::size_t dimension)
{
    check_index(dimension, width, "dimension");
    const bool interleaved = layout == PositionLayout::interleaved;
    const std::size_t sines = (width + 1) / 2;
    CellArithmetic cell;
    cell.operation = Operation::position;
    cell.column = dimension;
    cell.pair = interleaved ? dimension / 2 : dimension % sines;
    cell.sine = interleaved ? dimension % 2 == 0 : dimension < sines;
    cell.position = position;
    cell.frequency = 1 / std::pow(10000.0, 2.0 * double(cell.pair) / double(width));
    cell.angle = position / std::pow(10000.0, 2.0 * double(cell.pair) / double(width));
    cell.sum = cell.value = cell.recorded = float(cell.sine ? std::sin(cell.angle) : std::cos(cell.angle));
    return cell;
}

CellArithmetic encoding_product_arithmetic(PositionLayout layout, std::size_t width, std::size_t position,
                                           std::size_t other)
{
    const Tensor table = sinusoidal_table(std::max(position, other) + 1, width, layout);
    CellArithmetic cell;
    cell.operation = Operation::product;
    cell.row = cell.left_index = position;
    cell.column = cell.right_index = other;
    cell.right_is_row = true;
    cell.left.assign(table.row(position).begin(), table.row(position).end());
    cell.right.assign(table.row(other).begin(), table.row(other).end());
    cell.sum = cell.value = cell.recorded = float(dot(cell.left, cell.right));
    return cell;
}

CellArithmetic lens_logit_arithmetic(const EncoderDecoder& model, const Trace& trace, const VectorPlace& place,
                                     std::size_t id)
{
    const ConstMatrixView table = parameter_view(model, "embedding.weight");
    check_index(id, std::size_t(table.rows()), "id");
    CellArithmetic cell;
    cell.operation = Operation::product;
    cell.path = cell.left_path = place.path;
    cell.row = cell.left_index = place.row;
    cell.column = cell.right_index = id;
    cell.right_path = "embedding.weight";
    cell.right_is_row = true;
    cell.left = vector_at(trace, place);
    check_width(model, cell.left, place.path);
    const float* begin = table.data() + Index(id) * table.outerStride();
    cell.right.assign(begin, begin + table.cols());
    cell.sum = cell.value = float(dot(cell.left, cell.right));
    cell.recorded = logits_of(model, trace, place)[id];
    return cell;
}

CellArithmetic lens_probability_arithmetic(const EncoderDecoder& model, const Trace& trace, const VectorPlace& place,
                                           std::size_t id, float temperature)
{
    if (!(temperature > 0))
        throw Error(
            {Error::Kind::invalid, "no such temperature", "temperature", "above 0", std::to_string(temperature)});
    check_width(model, vector_at(trace, place), place.path);
    CellArithmetic cell;
    cell.operation = Operation::soft_max;
    cell.path = cell.left_path = place.path;
    cell.row = cell.left_index = place.row;
    cell.column = id;
    cell.scale = temperature;
    cell.left = logits_of(model, trace, place);
    check_index(id, cell.left.size(), "id");
    for (float& logit : cell.left)
        logit /= temperature;
    cell.maximum = *std::max_element(cell.left.begin(), cell.left.end());
    double sum = 0;
    for (const float logit : cell.left) {
        cell.right.push_back(std::exp(logit - cell.maximum));
        sum += double(cell.right.back());
    }
    cell.denominator = float(sum);
    cell.sum = cell.right[id];
    cell.value = cell.recorded = float(double(cell.sum) / sum);
    return cell;
}

CellArithmetic parameter_arithmetic(const EncoderDecoder& model, std::string_view path, std::size_t row,
                                    std::size_t column)
{
    const ConstMatrixView values = parameter_view(model, path);
    check_index(row, std::size_t(values.rows()), "row");
    check_index(column, std::size_t(values.cols()), "column");
    CellArithmetic cell;
    cell.operation = Operation::parameter;
    cell.path = path;
    cell.row = row;
    cell.column = column;
    cell.sum = cell.value = cell.recorded = values(Index(row), Index(column));
    return cell;
}

} // namespace regard
