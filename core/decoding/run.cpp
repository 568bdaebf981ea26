#include "core/decoding/run.h"

#include <algorithm>
#include <chrono>

#include "core/decoding/beam.h"
#include "core/decoding/greedy.h"
#include "core/decoding/repetition.h"
#include "core/error.h"
#include "core/math/flush_denormals.h"
#include "core/models/source_ids.h"

namespace regard {

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Tokenises; says so where the tokenizer cut a text that is too long for it.
Encoding encode_text(const Tokenizer& tokenizer, std::string_view text, Trace& trace)
{
    Encoding encoding = tokenizer.encode(text);
    if (encoding.kept < encoding.characters)
        trace.notices.push_back({Notice::Kind::text_cut, encoding.characters, encoding.kept});
    return encoding;
}

void cut_tokens(std::vector<Token>& tokens, std::size_t limit, Notice::Kind kind, Trace& trace)
{
    if (tokens.size() <= limit)
        return;
    trace.notices.push_back({kind, tokens.size(), limit});
    tokens.resize(limit);
}

std::vector<int> ids_of(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

std::vector<Token> tokens_of(const Tokenizer& tokenizer, std::span<const int> ids)
{
    std::vector<Token> tokens;
    for (const int id : ids)
        tokens.push_back(tokenizer.token(id));
    return tokens;
}

/// The direction asked for, or the one whose token stands in front of given ids.
const Direction& direction_of(const TranslationModel& model, const RunRequest& request)
{
    if (request.direction >= model.directions.size())
        throw Error({Error::Kind::invalid, "the model has no such direction", "direction",
                     "0 to " + std::to_string(model.directions.size() - 1), std::to_string(request.direction)});
    for (const Direction& direction : model.directions)
        if (!request.source_ids.empty() && request.source_ids.front() == direction.token_id)
            return direction;
    return model.directions[request.direction];
}

void read_source(const TranslationModel& model, const RunRequest& request, const Direction& direction,
                 std::size_t limit, Trace& trace)
{
    const EncoderDecoderConfig& config = model.network->config();
    if (config.patches)
        return;
    if (!request.source_ids.empty()) {
        check_ids(config, request.source_ids, "source");
        trace.source = tokens_of(*model.tokenizer, request.source_ids);
        trace.source_text = model.tokenizer->decode(request.source_ids);
    } else {
        Encoding encoding = encode_text(*model.tokenizer, request.source_text, trace);
        trace.source_text = std::move(encoding.text);
        trace.source = std::move(encoding.tokens);
        cut_tokens(trace.source, source_room(direction, limit), Notice::Kind::source_cut, trace);
        if (direction.token_id != Direction::no_token)
            trace.source.insert(trace.source.begin(), model.tokenizer->token(direction.token_id));
        if (config.end_id != EncoderDecoderConfig::no_id)
            trace.source.push_back(model.tokenizer->token(config.end_id));
    }
    const auto unknown = std::count_if(trace.source.begin(), trace.source.end(),
                                       [&](const Token& token) { return token.id == config.unknown_id; });
    if (unknown > 0)
        trace.notices.push_back({Notice::Kind::unknown_tokens, static_cast<std::size_t>(unknown), 0});
}

/// What the decoder reads when the target is given, start token first.
std::vector<int> read_target(const TranslationModel& model, const RunRequest& request, std::size_t limit, Trace& trace)
{
    if (!request.target_ids.empty()) {
        trace.target_text = model.tokenizer->decode(request.target_ids);
        return request.target_ids;
    }
    Encoding encoding = encode_text(*model.tokenizer, *request.target_text, trace);
    trace.target_text = std::move(encoding.text);
    cut_tokens(encoding.tokens, limit - 1, Notice::Kind::target_cut, trace);
    std::vector<int> ids = ids_of(encoding.tokens);
    ids.insert(ids.begin(), model.network->config().start_id);
    return ids;
}

/// The byte ranges and words of the output tokens in the target text, where re-tokenising it gives the same tokens.
/// Unknown words are in it only if it was `given`: a decoder's have no text.
void locate_in_text(const Tokenizer& tokenizer, const std::string& text, bool given, std::vector<Token>& tokens)
{
    const Encoding encoding = tokenizer.encode(text);
    std::size_t next = 0;
    for (Token& token : tokens) {
        if (next >= encoding.tokens.size() || encoding.tokens[next].id != token.id)
            return;
        if (token.special && !(given && encoding.tokens[next].word >= 0))
            return;
        token = encoding.tokens[next++];
    }
}

/// A loop that the source has no part in. One that ended by itself may be what the source says too.
void notice_repetition(const Decoded& decoded, Trace& trace)
{
    const auto repetition = find_repetition(decoded.output);
    if (repetition && !(decoded.finished && find_repetition(ids_of(trace.source))))
        trace.notices.push_back(
            {Notice::Kind::repetition, repetition->times, decoded.finished ? 0 : decoded.output.size()});
    else if (!decoded.finished)
        trace.notices.push_back({Notice::Kind::unfinished, decoded.output.size(), decoded.output.size()});
}

void name_hypotheses(const Tokenizer& tokenizer, BeamSearch& beam)
{
    for (auto& step : beam.steps)
        for (BeamEntry& entry : step)
            entry.piece = tokenizer.token(entry.id).piece;
    for (Hypothesis& hypothesis : beam.hypotheses)
        hypothesis.text = tokenizer.decode(hypothesis.ids);
}

void name_candidates(const Tokenizer& tokenizer, std::vector<DecodingStep>& steps)
{
    for (DecodingStep& step : steps)
        for (Candidate& candidate : step.top)
            candidate.piece = tokenizer.token(candidate.id).piece;
}

void take_decoded(const TranslationModel& model, Decoded decoded, Trace& trace)
{
    const Tokenizer& tokenizer = *model.tokenizer;
    trace.target_input = tokens_of(tokenizer, decoded.input);
    trace.target_output = tokens_of(tokenizer, decoded.output);
    trace.steps = std::move(decoded.steps);
    name_candidates(tokenizer, trace.steps);
    if (!trace.forced) {
        trace.target_text = tokenizer.decode(decoded.output);
        notice_repetition(decoded, trace);
    }
    locate_in_text(tokenizer, trace.target_text, trace.forced, trace.target_output);
    // Each decoder row reads what the row before chose.
    for (std::size_t i = 1; i < trace.target_input.size(); ++i)
        if (trace.target_input[i].id == trace.target_output[i - 1].id)
            trace.target_input[i] = trace.target_output[i - 1];
}

/// Searches, and reads the hypothesis that is to be shown once more on its own, which gives its tensors.
Decoded decode_beam(const EncoderDecoder& network, const Matrix& encoder_output, const BeamOptions& beam_options,
                    std::size_t shown, const DecodingOptions& options, Observer* observer, BeamSearch& beam)
{
    beam = search_beam(network, encoder_output, beam_options);
    if (shown >= beam.hypotheses.size())
        throw Error({Error::Kind::invalid, "the search found no such hypothesis", "hypothesis",
                     "0 to " + std::to_string(beam.hypotheses.size() - 1), std::to_string(shown)});
    beam.chosen = shown;
    std::vector<int> ids = beam.hypotheses[shown].ids;
    const int last = ids.back();
    ids.pop_back();
    ids.insert(ids.begin(), network.config().start_id);
    return decode_forced(network, encoder_output, ids, last, options, observer);
}

Decoded decode_freely(const EncoderDecoder& network, const RunRequest& request, const Matrix& encoder_output,
                      const DecodingOptions& options, Observer* observer, BeamSearch& beam)
{
    const BeamOptions beam_options{request.beam_size, request.top_beams, request.length_penalty, options.max_tokens,
                                   options.stop,      options.progress,  request.switches,       request.variant};
    beam_options.check();
    if (request.beam_size > 1 || request.hypothesis > 0)
        return decode_beam(network, encoder_output, beam_options, request.hypothesis, options, observer, beam);
    // The same as a beam of one, in one pass.
    Decoded decoded = decode_greedily(network, encoder_output, options, observer);
    beam = beam_of(decoded, request.length_penalty);
    return decoded;
}

/// What a decoder-only model goes on from: the text's tokens behind the start token where it has one.
void read_prompt(const TranslationModel& model, const RunRequest& request, std::size_t limit, DecodingOptions& options,
                 Trace& trace)
{
    const EncoderDecoderConfig& config = model.network->config();
    if (request.beam_size > 1)
        throw Error({Error::Kind::unsupported, "there is no beam search without an encoder", "beam", "1",
                     std::to_string(request.beam_size)});
    Encoding encoding = encode_text(*model.tokenizer, request.source_text, trace);
    cut_tokens(encoding.tokens, limit, Notice::Kind::source_cut, trace);
    options.prompt = ids_of(encoding.tokens);
    if (options.prompt.empty() && config.start_id == EncoderDecoderConfig::no_id)
        throw Error({Error::Kind::invalid, "there is no text to go on from", "text", {}, {}});
    if (options.prompt.empty())
        options.prompt = {config.start_id};
    options.max_tokens = std::min(options.max_tokens, longest_translation(options.prompt.size()));
}

/// The encoder's output; nothing where the model has no encoder.
Matrix encode(const EncoderDecoder& network, const RunRequest& request, const Trace& trace, Observer* observer)
{
    if (!network.config().has_encoder())
        return Matrix(0, network.config().width);
    const std::vector<int> ids = ids_of(trace.source);
    const EncoderInput input{ids, request.token_type_ids, request.pixels.get()};
    Matrix output = network.encode(input, observer, request.switches, request.variant);
    if (!network.config().has_decoder() && network.config().output.kind != OutputConfig::Kind::none)
        network.encoder_logits(output, observer);
    return output;
}

void decode(const TranslationModel& model, const RunRequest& request, const Matrix& encoder_output,
            std::span<const int> target, const DecodingOptions& options, Observer* observer, Trace& trace)
{
    const EncoderDecoder& network = *model.network;
    // Behind a given translation stands the end; behind a given text whatever the model goes on with.
    const int last = network.config().has_encoder() ? network.config().end_id : EncoderDecoderConfig::no_id;
    take_decoded(model,
                 trace.forced ? decode_forced(network, encoder_output, target, last, options, observer)
                              : decode_freely(network, request, encoder_output, options, observer, trace.beam),
                 trace);
    name_hypotheses(*model.tokenizer, trace.beam);
}

} // namespace

std::shared_ptr<const Trace> run(const TranslationModel& model, const RunRequest& request, std::stop_token stop,
                                 const std::function<void(std::size_t step)>& progress)
{
    const FlushDenormals flush;
    const auto start = Clock::now();
    const EncoderDecoder& network = *model.network;
    const auto longest = static_cast<std::size_t>(network.config().max_length);
    const auto limit_of = [&](std::size_t asked) { return std::clamp<std::size_t>(asked, 1, longest); };
    auto trace = std::make_shared<Trace>();
    trace->model = model.name;
    trace->shape = network.config().shape();
    trace->network = network.config().departures();
    const Direction& direction = direction_of(model, request);
    trace->source_language = direction.source_language;
    trace->target_language = direction.target_language;
    trace->switches = request.switches;
    trace->variant = request.variant;
    trace->forced = request.target_text.has_value() || !request.target_ids.empty();

    if (model.damaged_weights > 0)
        trace->notices.push_back({Notice::Kind::damaged_weights, model.damaged_weights, 0});
    Recorder recorder(request.filter);
    Observer* observer = request.capture ? &recorder : nullptr;
    DecodingOptions options{limit_of(request.max_target_tokens),
                            request.candidates,
                            std::move(stop),
                            progress,
                            request.switches,
                            request.variant,
                            {}};
    if (network.config().has_encoder()) {
        read_source(model, request, direction, limit_of(request.max_source_tokens), *trace);
        options.max_tokens = std::min(options.max_tokens, longest_translation(trace->source.size()));
    }
    std::vector<int> target;
    if (trace->forced)
        target = read_target(model, request, limit_of(request.max_target_tokens), *trace);
    else if (!network.config().has_encoder())
        read_prompt(model, request, limit_of(request.max_source_tokens), options, *trace);
    trace->timings.tokenize_ms = milliseconds_since(start);

    const auto encode_start = Clock::now();
    const Matrix encoder_output = encode(network, request, *trace, observer);
    trace->timings.encode_ms = milliseconds_since(encode_start);

    const auto decode_start = Clock::now();
    if (network.config().has_decoder())
        decode(model, request, encoder_output, target, options, observer, *trace);
    trace->timings.decode_ms = milliseconds_since(decode_start);
    trace->tensors = recorder.finish();
    trace->timings.total_ms = milliseconds_since(start);
    return trace;
}

} // namespace regard
