#include "tests/support/sample_trace.h"

#include <cmath>

namespace regard::test {

namespace {

std::vector<Token> tokens(const std::vector<std::string>& words)
{
    std::vector<Token> result;
    for (const std::string& word : words)
        result.push_back({.id = int(result.size()), .piece = word, .special = word == "</s>"});
    return result;
}

/// Sharp near a slanted line, a little everywhere, a sink in some heads.
Tensor weights(std::string path, std::size_t layer, std::size_t heads, std::size_t rows, std::size_t columns,
               bool causal)
{
    Tensor tensor{
        .path = std::move(path), .axes = {"head", "query", "key"}, .shape = {heads, rows, columns}, .values = {}};
    tensor.values.reserve(heads * rows * columns);
    for (std::size_t head = 0; head < heads; ++head) {
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t allowed = causal ? std::min(row + 1, columns) : columns;
            std::vector<double> line(columns, 0);
            double sum = 0;
            for (std::size_t column = 0; column < allowed; ++column) {
                const double centre = double(row) * double(columns) / double(rows) + double(head % 3) - 1;
                const double distance = (double(column) - centre) / (0.6 + 0.3 * double((head + layer) % 4));
                line[column] = std::exp(-distance * distance) + 0.02;
                if (head % 4 == 2 && column + 1 == allowed)
                    line[column] += 1.5;
                sum += line[column];
            }
            for (const double value : line)
                tensor.values.push_back(float(value / sum));
        }
    }
    return tensor;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        if (word != "</s>")
            text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

std::shared_ptr<const Trace> sampleTrace(const std::vector<std::string>& source, const std::vector<std::string>& target,
                                         std::size_t layers, std::size_t heads)
{
    auto trace = std::make_shared<Trace>();
    trace->model = "sample";
    trace->shape = {.encoder_layers = layers,
                    .decoder_layers = layers,
                    .heads = heads,
                    .width = 8 * heads,
                    .head_width = 8,
                    .feed_forward = 32 * heads,
                    .vocabulary = 100};
    trace->source_language = "fr";
    trace->target_language = "en";
    trace->source_text = joined(source);
    trace->target_text = joined(target);
    trace->source = tokens(source);
    trace->target_output = tokens(target);
    std::vector<std::string> read = {"<s>"};
    read.insert(read.end(), target.begin(), target.end() - 1);
    trace->target_input = tokens(read);
    const auto n = std::size_t(source.size());
    const auto m = std::size_t(target.size());
    const auto add = [&](AttentionKind kind, std::size_t layer, std::size_t rows, std::size_t columns) {
        const std::string path = attention_path(kind, layer, "weights");
        trace->tensors[path] = weights(path, layer, heads, rows, columns, kind == AttentionKind::decoder);
    };
    for (std::size_t layer = 0; layer < layers; ++layer) {
        add(AttentionKind::encoder, layer, n, n);
        add(AttentionKind::decoder, layer, m, m);
        add(AttentionKind::cross, layer, m, n);
    }
    return trace;
}

} // namespace regard::test
