#include "core/analysis/cell_arithmetic.h"

#include <cmath>

#include "core/analysis/arithmetic.h"
#include "core/analysis/block_paths.h"
#include "core/analysis/model_parameters.h"
#include "core/analysis/vector_arithmetic.h"
#include "core/error.h"
#include "core/models/encoder_decoder_network.h"

namespace regard {

namespace {

using Operation = CellArithmetic::Operation;

void check_index(std::size_t index, std::size_t size, const char* name)
{
    if (index >= size)
        throw Error(
            {Error::Kind::invalid, "index out of range", name, "below " + std::to_string(size), std::to_string(index)});
}

[[noreturn]] void refuse_path(std::string_view path)
{
    throw Error({Error::Kind::invalid, "no arithmetic is known for this tensor", std::string(path), {}, {}});
}

/// Works out one cell.
class Worker {
public:
    Worker(const EncoderDecoder& model, const Trace& trace, std::string_view path, std::size_t head, std::size_t row,
           std::size_t column)
        : model_(model), trace_(trace)
    {
        cell_.path = path;
        cell_.head = head;
        cell_.row = row;
        cell_.column = column;
    }

    CellArithmetic work()
    {
        if (const auto place = layer_path(cell_.path))
            of_layer(*place);
        else
            of_ends();
        if (const Tensor* tensor = trace_.find(cell_.path))
            cell_.recorded = recorded(*tensor);
        else
            cell_.recorded = cell_.value;
        return std::move(cell_);
    }

private:
    void of_layer(const LayerPath& place)
    {
        if (place.block == "output" && place.part.empty())
            return copy_of(cell_.path.substr(0, cell_.path.rfind('.')) + ".feed_forward.norm");
        const std::string block = cell_.path.substr(0, cell_.path.rfind('.'));
        if (place.part == "norm" || place.part == "normalised" || place.part == "residual")
            return of_norm(block, place.part);
        if (const auto kind = place.attention())
            return of_attention(*kind, place.layer, place.part);
        if (place.block != "feed_forward")
            refuse_path(cell_.path);
        if (place.part == "hidden")
            linear(block_input_path(block), cell_.column);
        else if (place.part == "output")
            linear(block + ".hidden", cell_.column);
        else
            refuse_path(cell_.path);
        if (place.part == "hidden") {
            cell_.rectified = true;
            cell_.value = std::max(0.0F, cell_.sum);
        }
    }

    void of_attention(AttentionKind kind, std::size_t layer, std::string_view part)
    {
        const auto width = std::size_t(model_.config().head_width());
        if (part == "query" || part == "key" || part == "value") {
            check_index(cell_.head, std::size_t(model_.config().heads), "head");
            check_index(cell_.column, width, "column");
            const std::string block = attention_path(kind, layer);
            linear(part == "query" ? block_input_path(block) : memory_path(trace_, kind, layer),
                   cell_.head * width + cell_.column);
        } else if (part == "scores") {
            of_score(kind, layer);
        } else if (part == "weights") {
            of_weight(kind, layer);
        } else if (part == "context") {
            of_context(kind, layer);
        } else if (part == "output") {
            linear(attention_path(kind, layer, "context"), cell_.column);
        } else {
            refuse_path(cell_.path);
        }
    }

    void of_ends()
    {
        const std::string_view path = cell_.path;
        const std::string stack(path.substr(0, path.find('.')));
        const std::string_view name = path.substr(std::min(stack.size() + 1, path.size()));
        if (stack != "encoder" && stack != "decoder")
            refuse_path(path);
        const bool decoder = stack == "decoder";
        if (name == "embedding")
            of_embedding(decoder ? trace_.target_input : trace_.source);
        else if (name == "positions")
            of_position(decoder);
        else if (name == "input")
            sum_of(stack + ".embedding", stack + ".positions");
        else if (name == "output" && !decoder)
            copy_of(layer_input_path(Stack::encoder, trace_.shape.encoder_layers));
        else if (name == "output")
            copy_of(layer_input_path(Stack::decoder, trace_.shape.decoder_layers));
        else if (name == "logits" && decoder)
            of_logit();
        else if (name == "probabilities" && decoder)
            of_probability();
        else
            refuse_path(path);
    }

    /// A row of a tensor, heads side by side.
    std::vector<float> row_of(const std::string& path, std::size_t row) const
    {
        const Tensor& tensor = trace_.at(path);
        std::vector<float> values;
        if (tensor.shape.size() == 2) {
            check_index(row, tensor.shape[0], "row");
            values.assign(tensor.row(row).begin(), tensor.row(row).end());
        } else if (tensor.shape.size() == 3) {
            check_index(row, tensor.shape[1], "row");
            for (std::size_t head = 0; head < tensor.shape[0]; ++head)
                values.insert(values.end(), tensor.row(head, row).begin(), tensor.row(head, row).end());
        }
        return values;
    }

    float cell_of(const std::string& path, std::size_t row, std::size_t column) const
    {
        const std::vector<float> values = row_of(path, row);
        check_index(column, values.size(), "column");
        return values[column];
    }

    float recorded(const Tensor& tensor) const
    {
        const bool heads = tensor.shape.size() == 3;
        check_index(cell_.head, heads ? tensor.shape[0] : 1, "head");
        check_index(cell_.row, tensor.shape[heads ? 1 : 0], "row");
        check_index(cell_.column, tensor.shape[heads ? 2 : 1], "column");
        return heads ? tensor.at(cell_.head, cell_.row, cell_.column) : tensor.at(cell_.row, cell_.column);
    }

    void add_up()
    {
        if (cell_.left.size() != cell_.right.size())
            throw Error({Error::Kind::invalid, "the run is not of this model", cell_.right_path,
                         std::to_string(cell_.right.size()), std::to_string(cell_.left.size())});
        double sum = double(cell_.bias);
        for (std::size_t i = 0; i < cell_.left.size(); ++i)
            sum += double(cell_.left[i]) * double(cell_.right[i]);
        cell_.operation = Operation::product;
        cell_.sum = cell_.value = float(sum);
    }

    /// x · W + b: a row of `input` times a column of the parameter that the cell's own path names.
    void linear(const std::string& input, std::size_t column)
    {
        const std::string parameter = cell_.path;
        const ConstMatrixView weight = parameter_view(model_, parameter + ".weight");
        check_index(column, std::size_t(weight.cols()), "column");
        cell_.left_path = input;
        cell_.left_index = cell_.row;
        cell_.left = row_of(input, cell_.row);
        cell_.right_path = parameter + ".weight";
        cell_.right_index = column;
        for (Index i = 0; i < weight.rows(); ++i)
            cell_.right.push_back(weight(i, Index(column)));
        cell_.bias = parameter_view(model_, parameter + ".bias")(0, Index(column));
        cell_.has_bias = true;
        add_up();
    }

    void copy_of(const std::string& path)
    {
        cell_.operation = Operation::copy;
        cell_.left_path = path;
        cell_.left_index = cell_.row;
        cell_.sum = cell_.value = cell_of(path, cell_.row, cell_.column);
        cell_.left = {cell_.value};
    }

    void sum_of(const std::string& a, const std::string& b)
    {
        cell_.operation = Operation::sum;
        cell_.left_path = a;
        cell_.right_path = b;
        cell_.left_index = cell_.right_index = cell_.row;
        cell_.right_is_row = true;
        cell_.left = {cell_of(a, cell_.row, cell_.column)};
        cell_.right = {cell_of(b, cell_.row, cell_.column)};
        cell_.sum = cell_.value = cell_.left[0] + cell_.right[0];
    }

    void of_norm(const std::string& block, std::string_view part)
    {
        sum_of(block_input_path(block), block + ".output");
        if (part == "residual")
            return;
        const std::vector<float> x = row_of(cell_.left_path, cell_.row), y = row_of(cell_.right_path, cell_.row);
        const auto width = double(x.size());
        double mean = 0, variance = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            mean += double(x[i] + y[i]) / width;
        for (std::size_t i = 0; i < x.size(); ++i)
            variance += (double(x[i] + y[i]) - mean) * (double(x[i] + y[i]) - mean) / width;
        cell_.operation = Operation::normalisation;
        cell_.mean = float(mean);
        cell_.variance = float(variance);
        cell_.epsilon = model_.config().layer_norm_epsilon;
        cell_.normalised = float((double(cell_.sum) - mean) / std::sqrt(variance + double(cell_.epsilon)));
        cell_.value = cell_.normalised;
        if (part == "normalised")
            return;
        const auto column = Index(cell_.column);
        cell_.gain = parameter_view(model_, block + ".norm.weight")(0, column);
        cell_.bias = parameter_view(model_, block + ".norm.bias")(0, column);
        cell_.has_bias = true;
        cell_.value = cell_.normalised * cell_.gain + cell_.bias;
    }

    void of_score(AttentionKind kind, std::size_t layer)
    {
        const Tensor& queries = trace_.at(attention_path(kind, layer, "query"));
        const Tensor& keys = trace_.at(attention_path(kind, layer, "key"));
        check_index(cell_.head, queries.shape[0], "head");
        check_index(cell_.row, queries.shape[1], "row");
        check_index(cell_.column, keys.shape[1], "column");
        const auto q = queries.row(cell_.head, cell_.row), k = keys.row(cell_.head, cell_.column);
        cell_.left_path = queries.path;
        cell_.left_index = cell_.row;
        cell_.left.assign(q.begin(), q.end());
        cell_.right_path = keys.path;
        cell_.right_index = cell_.column;
        cell_.right_is_row = true;
        cell_.right.assign(k.begin(), k.end());
        add_up();
        cell_.scale = std::sqrt(float(q.size()));
        cell_.value = cell_.sum / cell_.scale;
        cell_.masked = is_masked(trace_, kind, cell_.row, cell_.column);
    }

    void of_weight(AttentionKind kind, std::size_t layer)
    {
        const WeightArithmetic own = weight_arithmetic(trace_, kind, layer, cell_.head, cell_.row, cell_.column);
        const Tensor& queries = trace_.at(attention_path(kind, layer, "query"));
        const Tensor& keys = trace_.at(attention_path(kind, layer, "key"));
        const auto q = queries.row(cell_.head, cell_.row);
        for (std::size_t key = 0; key < keys.shape[1]; ++key) {
            const auto k = keys.row(cell_.head, key);
            double dot = 0;
            for (std::size_t i = 0; i < q.size(); ++i)
                dot += double(q[i]) * double(k[i]);
            const bool seen = !is_masked(trace_, kind, cell_.row, key);
            cell_.left.push_back(float(dot / double(own.scale)));
            cell_.right.push_back(seen ? std::exp(cell_.left.back() - own.maximum) : 0.0F);
        }
        cell_.operation = Operation::soft_max;
        cell_.left_path = attention_path(kind, layer, "scores");
        cell_.left_index = cell_.row;
        cell_.masked = own.masked;
        cell_.head_state = own.state;
        cell_.maximum = own.maximum;
        cell_.denominator = own.denominator;
        cell_.sum = own.exponential;
        cell_.value = own.denominator > 0 ? own.recomputed : 0.0F;
    }

    void of_context(AttentionKind kind, std::size_t layer)
    {
        const Tensor& weights = trace_.at(attention_path(kind, layer, "weights"));
        const Tensor& values = trace_.at(attention_path(kind, layer, "value"));
        check_index(cell_.head, weights.shape[0], "head");
        check_index(cell_.row, weights.shape[1], "row");
        check_index(cell_.column, values.shape[2], "column");
        const auto row = weights.row(cell_.head, cell_.row);
        cell_.left_path = weights.path;
        cell_.left_index = cell_.row;
        cell_.left.assign(row.begin(), row.end());
        cell_.right_path = values.path;
        cell_.right_index = cell_.column;
        for (std::size_t key = 0; key < values.shape[1]; ++key)
            cell_.right.push_back(values.at(cell_.head, key, cell_.column));
        add_up();
    }

    void of_embedding(const std::vector<Token>& tokens)
    {
        check_index(cell_.row, tokens.size(), "row");
        const ConstMatrixView table = parameter_view(model_, "embedding.weight");
        check_index(cell_.column, std::size_t(table.cols()), "column");
        const auto id = std::size_t(tokens[cell_.row].id);
        check_index(id, std::size_t(table.rows()), "id");
        cell_.operation = Operation::scaled;
        cell_.left_path = "embedding.weight";
        cell_.left_index = id;
        cell_.left = {table(Index(id), Index(cell_.column))};
        cell_.right = {std::sqrt(float(table.cols()))};
        cell_.sum = cell_.value = cell_.left[0] * cell_.right[0];
    }

    void of_position(bool decoder)
    {
        const auto count = Index(decoder ? trace_.target_input.size() : trace_.source.size());
        check_index(cell_.row, std::size_t(count), "row");
        const PositionChange& change = decoder ? trace_.variant.decoder_positions : trace_.variant.encoder_positions;
        const auto positions = change.positions(0, count, decoder ? decoder_shuffle_block : 0);
        const CellArithmetic encoding =
            encoding_arithmetic(model_.config().positions, std::size_t(model_.config().width),
                                double(positions[std::size_t(cell_.row)]), cell_.column);
        cell_.operation = Operation::position;
        cell_.sine = encoding.sine;
        cell_.pair = encoding.pair;
        cell_.frequency = encoding.frequency;
        cell_.position = encoding.position;
        cell_.angle = encoding.angle;
        cell_.added = change.kind != PositionChange::Kind::off;
        cell_.sum = cell_.value = cell_.added ? encoding.value : 0.0F;
    }

    void of_logit()
    {
        const ConstMatrixView table = parameter_view(model_, "embedding.weight");
        check_index(cell_.column, std::size_t(table.rows()), "column");
        cell_.left_path = layer_input_path(Stack::decoder, trace_.shape.decoder_layers);
        cell_.left_index = cell_.row;
        cell_.left = row_of(cell_.left_path, cell_.row);
        cell_.right_path = "embedding.weight";
        cell_.right_index = cell_.column;
        cell_.right_is_row = true;
        const float* begin = table.data() + Index(cell_.column) * table.outerStride();
        cell_.right.assign(begin, begin + table.cols());
        add_up();
    }

    void of_probability()
    {
        cell_.left_path = "decoder.logits";
        cell_.left_index = cell_.row;
        cell_.left = row_of(cell_.left_path, cell_.row);
        check_index(cell_.column, cell_.left.size(), "column");
        cell_.operation = Operation::soft_max;
        cell_.maximum = *std::max_element(cell_.left.begin(), cell_.left.end());
        double sum = 0;
        for (const float logit : cell_.left) {
            cell_.right.push_back(std::exp(logit - cell_.maximum));
            sum += double(cell_.right.back());
        }
        cell_.denominator = float(sum);
        cell_.sum = cell_.right[cell_.column];
        cell_.value = float(double(cell_.sum) / sum);
    }

    const EncoderDecoder& model_;
    const Trace& trace_;
    CellArithmetic cell_;
};

} // namespace

CellArithmetic cell_arithmetic(const EncoderDecoder& model, const Trace& trace, std::string_view path, std::size_t head,
                               std::size_t row, std::size_t column)
{
    return Worker(model, trace, path, head, row, column).work();
}

} // namespace regard
