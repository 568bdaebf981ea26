#include "core/analysis/timeline.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <tuple>

namespace regard {

namespace {

/// When a tensor comes about, its row left aside.
struct Place {
    Stage stage = Stage::tokens;
    Stack stack = Stack::encoder;
    std::size_t layer = 0;
};

/// Whether all rows come about at once, before the first decoding step.
bool is_once(Stage stage, Stack stack)
{
    return stack == Stack::encoder || stage == Stage::memory;
}

bool is_of_layer(Stage stage)
{
    return stage >= Stage::self_attention && stage <= Stage::feed_forward_norm;
}

/// Grows along a pass through the encoder, or through the decoder.
auto order_of(Stage stage, std::size_t layer)
{
    const Stage group = is_of_layer(stage) ? Stage::self_attention : stage;
    return std::tuple(group, layer, stage);
}

std::optional<Stage> stage_of_block(std::string_view block, std::string_view part)
{
    const bool norm = part == "norm";
    if (block == "self_attention")
        return norm ? Stage::self_attention_norm : Stage::self_attention;
    if (block == "cross_attention" && (part == "key" || part == "value"))
        return Stage::memory;
    if (block == "cross_attention")
        return norm ? Stage::cross_attention_norm : Stage::cross_attention;
    if (block == "feed_forward")
        return norm ? Stage::feed_forward_norm : Stage::feed_forward;
    if (block == "output")
        return Stage::feed_forward_norm;
    return {};
}

std::optional<Stage> stage_of_end(std::string_view name, Stack stack)
{
    if (name == "embedding")
        return Stage::embedding;
    if (name == "positions" || name == "input")
        return Stage::positions;
    if (stack == Stack::encoder)
        return name == "output" ? std::optional(Stage::encoder_output) : std::nullopt;
    if (name == "output" || name == "logits")
        return Stage::logits;
    if (name == "probabilities")
        return Stage::probabilities;
    return {};
}

std::string_view take_word(std::string_view& path)
{
    const std::string_view word = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(word.size() + 1, path.size()));
    return word;
}

std::optional<Place> place_of(std::string_view path)
{
    const std::string_view stack = take_word(path);
    if (stack != "encoder" && stack != "decoder")
        return {};
    Place place{.stack = stack == "encoder" ? Stack::encoder : Stack::decoder};
    const std::string_view name = take_word(path);
    std::optional<Stage> stage;
    if (name == "layers") {
        const std::string_view number = take_word(path);
        if (std::from_chars(number.data(), number.data() + number.size(), place.layer).ec != std::errc())
            return {};
        const std::string_view block = take_word(path);
        stage = stage_of_block(block, path);
    } else {
        stage = stage_of_end(name, place.stack);
    }
    if (!stage)
        return {};
    place.stage = *stage;
    return place;
}

bool holds_any(const Trace& trace, const std::string& block, std::initializer_list<const char*> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) { return trace.find(block + part); });
}

void add_input(const Trace& trace, Stack stack, std::vector<Moment>& moments)
{
    const std::string name = stack_name(stack);
    if (trace.find(name + ".embedding"))
        moments.push_back({Stage::embedding, stack, name + ".embedding"});
    if (holds_any(trace, name, {".positions", ".input"}))
        moments.push_back({Stage::positions, stack, name + ".positions"});
}

void add_block(const Trace& trace, Stage stage, Stack stack, const std::string& path, std::size_t layer,
               std::vector<Moment>& moments)
{
    if (holds_any(trace, path, {".query", ".weights", ".context", ".hidden", ".output"}))
        moments.push_back({stage, stack, path, layer});
    // The layer's output is its last norm.
    const bool last = stage == Stage::feed_forward;
    const std::string output = std::string(stack_name(stack)) + ".layers." + std::to_string(layer) + ".output";
    if (trace.find(path + ".norm") || (last && trace.find(output)))
        moments.push_back({Stage(int(stage) + 1), stack, path + ".norm", layer});
}

void add_layers(const Trace& trace, Stack stack, std::vector<Moment>& moments)
{
    const bool encoder = stack == Stack::encoder;
    const std::size_t layers = encoder ? trace.shape.encoder_layers : trace.shape.decoder_layers;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        const std::string path = std::string(stack_name(stack)) + ".layers." + std::to_string(layer);
        add_block(trace, Stage::self_attention, stack, path + ".self_attention", layer, moments);
        if (!encoder)
            add_block(trace, Stage::cross_attention, stack, path + ".cross_attention", layer, moments);
        add_block(trace, Stage::feed_forward, stack, path + ".feed_forward", layer, moments);
    }
}

void add_memory(const Trace& trace, std::vector<Moment>& moments)
{
    for (std::size_t layer = 0; layer < trace.shape.decoder_layers; ++layer) {
        const std::string path = "decoder.layers." + std::to_string(layer) + ".cross_attention";
        if (holds_any(trace, path, {".key", ".value"}))
            moments.push_back({Stage::memory, Stack::decoder, path, layer});
    }
}

/// Of one decoding step, but for the choice.
std::vector<Moment> moments_of_step(const Trace& trace)
{
    std::vector<Moment> moments;
    add_input(trace, Stack::decoder, moments);
    add_layers(trace, Stack::decoder, moments);
    if (trace.find("decoder.logits"))
        moments.push_back({Stage::logits, Stack::decoder, "decoder.logits"});
    if (trace.find("decoder.probabilities") || !trace.steps.empty())
        moments.push_back({Stage::probabilities, Stack::decoder, "decoder.probabilities"});
    return moments;
}

std::size_t rows_of(const Trace& trace, std::string_view path, bool source)
{
    const Tensor* tensor = trace.find(path);
    if (tensor && tensor->shape.size() >= 2)
        return tensor->shape[tensor->shape.size() - 2];
    return source ? trace.source.size() : std::max(trace.target_input.size(), trace.target_output.size());
}

} // namespace

std::vector<Moment> timeline(const Trace& trace)
{
    std::vector<Moment> moments;
    if (!trace.source.empty())
        moments.push_back({Stage::tokens, Stack::encoder, {}});
    add_input(trace, Stack::encoder, moments);
    add_layers(trace, Stack::encoder, moments);
    if (trace.find("encoder.output"))
        moments.push_back({Stage::encoder_output, Stack::encoder, "encoder.output"});
    add_memory(trace, moments);
    const std::vector<Moment> of_step = moments_of_step(trace);
    const std::size_t steps = std::max(trace.target_input.size(), trace.target_output.size());
    moments.reserve(moments.size() + steps * (of_step.size() + 1));
    for (std::size_t step = 0; step < steps; ++step) {
        for (Moment moment : of_step) {
            moment.step = step;
            moments.push_back(std::move(moment));
        }
        if (step < trace.target_output.size())
            moments.push_back({Stage::chosen, Stack::decoder, {}, 0, step});
    }
    return moments;
}

std::size_t rows_known(const Trace& trace, const Moment& moment, std::string_view path)
{
    const std::optional<Place> place = place_of(path);
    const bool once = !place || is_once(place->stage, place->stack);
    const std::size_t all = rows_of(trace, path, once);
    if (!place)
        return all;
    const bool reached = order_of(moment.stage, moment.layer) >= order_of(place->stage, place->layer);
    const bool before_steps = is_once(moment.stage, moment.stack);
    if (once)
        return !before_steps || reached ? all : 0;
    return before_steps ? 0 : std::min(all, moment.step + (reached ? 1 : 0));
}

std::size_t tokens_read(const Moment& moment)
{
    return is_once(moment.stage, moment.stack) ? 0 : moment.step + 1;
}

std::size_t tokens_chosen(const Moment& moment)
{
    return moment.step + (moment.stage == Stage::chosen ? 1 : 0);
}

std::optional<std::size_t> moment_of(std::span<const Moment> moments, std::string_view path, std::size_t row)
{
    const std::optional<Place> place = place_of(path);
    if (!place)
        return {};
    const std::size_t step = is_once(place->stage, place->stack) ? 0 : row;
    const auto found = std::find_if(moments.begin(), moments.end(), [&](const Moment& moment) {
        return moment.stage == place->stage && moment.stack == place->stack && moment.layer == place->layer &&
               moment.step == step;
    });
    return found == moments.end() ? std::nullopt : std::optional(std::size_t(found - moments.begin()));
}

std::optional<std::size_t> first_moment_of_step(std::span<const Moment> moments, std::size_t step)
{
    const auto found = std::find_if(moments.begin(), moments.end(), [&](const Moment& moment) {
        return !is_once(moment.stage, moment.stack) && moment.step == step;
    });
    return found == moments.end() ? std::nullopt : std::optional(std::size_t(found - moments.begin()));
}

} // namespace regard
