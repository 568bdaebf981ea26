#include "core/decoding/padded_batch.h"

#include <algorithm>

#include "core/decoding/greedy.h"
#include "core/decoding/incremental_decoder.h"
#include "core/error.h"
#include "core/math/flush_denormals.h"
#include "core/models/observe.h"
#include "core/models/source_ids.h"

namespace regard {

namespace {

/// Which rows of the batch are a sentence's, and where its weights begin.
struct Rows {
    Index first = 0;
    Index count = 0;
    Index memory_first = 0;
    Index memory_count = 0;
};

Matrix rows_of(const Matrix& m, Index first, Index count)
{
    return m.size() == 0 ? Matrix() : Matrix(m.middleRows(first, count));
}

/// One sentence's part of a block's state. All sentences are equally long, and so are their weights.
ResidualNormState part_of(const ResidualNormState& batch, const Rows& rows)
{
    ResidualNormState part;
    part.place = batch.place;
    part.output = rows_of(batch.output, rows.first, rows.count);
    part.sum = rows_of(batch.sum, rows.first, rows.count);
    return part;
}

std::optional<FinalNormState> part_of(const std::optional<FinalNormState>& batch, const Rows& rows)
{
    if (!batch)
        return {};
    return FinalNormState{{}, rows_of(batch->output, rows.first, rows.count)};
}

AttentionBlockState part_of(const AttentionBlockState& batch, Index heads, const Rows& rows)
{
    AttentionBlockState part;
    part.attention.query = rows_of(batch.attention.query, rows.first, rows.count);
    part.attention.joined = rows_of(batch.attention.joined, rows.memory_first, rows.memory_count);
    part.attention.context = rows_of(batch.attention.context, rows.first, rows.count);
    part.attention.output = rows_of(batch.attention.output, rows.first, rows.count);
    part.norm = part_of(batch.norm, rows);
    const Index weights = heads * rows.count * rows.memory_count;
    const auto begin = batch.attention.weights.begin() + rows.first / rows.count * weights;
    part.attention.weights.assign(begin, begin + weights);
    return part;
}

FeedForwardBlockState part_of(const FeedForwardBlockState& batch, const Rows& rows)
{
    FeedForwardBlockState part;
    part.feed_forward.gate = rows_of(batch.feed_forward.gate, rows.first, rows.count);
    part.feed_forward.hidden = rows_of(batch.feed_forward.hidden, rows.first, rows.count);
    part.feed_forward.output = rows_of(batch.feed_forward.output, rows.first, rows.count);
    part.norm = part_of(batch.norm, rows);
    return part;
}

StackInputState part_of(const StackInputState& batch, const Rows& rows)
{
    StackInputState part;
    part.positions = rows_of(batch.positions, rows.first, rows.count);
    part.embedding = rows_of(batch.embedding, rows.first, rows.count);
    part.token_types = rows_of(batch.token_types, rows.first, rows.count);
    part.input = rows_of(batch.input, rows.first, rows.count);
    return part;
}

EncoderState part_of(const EncoderState& batch, Index heads, const Rows& rows)
{
    EncoderState part;
    part.input = part_of(batch.input, rows);
    for (const EncoderLayerState& layer : batch.layers)
        part.layers.push_back({part_of(layer.self_attention, heads, rows), part_of(layer.feed_forward, rows)});
    part.final_norm = part_of(batch.final_norm, rows);
    return part;
}

DecoderState part_of(const DecoderState& batch, Index heads, const Rows& rows)
{
    const Rows self{rows.first, rows.count, rows.first, rows.count};
    DecoderState part;
    part.input = part_of(batch.input, rows);
    for (const DecoderLayerState& layer : batch.layers)
        part.layers.push_back({part_of(layer.self_attention, heads, self), part_of(layer.cross_attention, heads, rows),
                               part_of(layer.feed_forward, rows)});
    part.final_norm = part_of(batch.final_norm, rows);
    part.logits = rows_of(batch.logits, rows.first, rows.count);
    return part;
}

/// One run of a batch.
class Batch {
public:
    Batch(const TranslationModel& model, const PaddedBatchRequest& request)
        : model_(model), network_(*model.network), config_(network_.config()), request_(request)
    {
        check();
        for (const std::string& text : request.texts)
            read(text);
        pad(&Trace::source, &Padding::source);
    }

    PaddedBatch run(const std::stop_token& stop)
    {
        encode();
        decode(stop);
        pad(&Trace::target_input, &Padding::target);
        pad(&Trace::target_output, &Padding::target);
        read_targets();
        PaddedBatch result;
        result.masked = request_.masked;
        result.source_length = traces_.front().source.size();
        result.target_length = traces_.front().target_input.size();
        for (Trace& trace : traces_)
            result.sentences.push_back(std::make_shared<const Trace>(std::move(trace)));
        return result;
    }

private:
    void check() const
    {
        const std::size_t texts = request_.texts.size();
        if (texts == 0 || texts > PaddedBatchRequest::most_texts)
            throw Error({Error::Kind::invalid, "not a number of sentences for a batch", "texts",
                         "1 to " + std::to_string(PaddedBatchRequest::most_texts), std::to_string(texts)});
        if (request_.direction >= model_.directions.size())
            throw Error({Error::Kind::invalid, "the model has no such direction", "direction",
                         "0 to " + std::to_string(model_.directions.size() - 1), std::to_string(request_.direction)});
        request_.switches.check(config_.shape());
        request_.variant.check();
    }

    std::size_t limit(std::size_t asked) const
    {
        return std::clamp<std::size_t>(asked, 1, static_cast<std::size_t>(config_.max_length));
    }

    void read(const std::string& text)
    {
        const Direction& direction = model_.directions[request_.direction];
        Encoding encoding = model_.tokenizer->encode(text);
        Trace trace;
        trace.model = model_.name;
        trace.shape = config_.shape();
        trace.network = config_.departures();
        trace.source_language = direction.source_language;
        trace.target_language = direction.target_language;
        trace.source_text = std::move(encoding.text);
        trace.source = std::move(encoding.tokens);
        const std::size_t room = source_room(direction, limit(request_.max_source_tokens));
        if (trace.source.size() > room) {
            trace.notices.push_back({Notice::Kind::source_cut, trace.source.size(), room});
            trace.source.resize(room);
        }
        if (direction.token_id != Direction::no_token)
            trace.source.insert(trace.source.begin(), model_.tokenizer->token(direction.token_id));
        trace.source.push_back(model_.tokenizer->token(config_.end_id));
        trace.switches = request_.switches;
        trace.variant = request_.variant;
        trace.padding.masked = request_.masked;
        traces_.push_back(std::move(trace));
    }

    void pad(std::vector<Token> Trace::*tokens, std::size_t Padding::*count)
    {
        std::size_t longest = 0;
        for (const Trace& trace : traces_)
            longest = std::max(longest, (trace.*tokens).size());
        Token padding = model_.tokenizer->token(config_.pad_id);
        padding.special = true;
        for (Trace& trace : traces_) {
            trace.padding.*count = longest - (trace.*tokens).size();
            (trace.*tokens).resize(longest, padding);
        }
    }

    SequenceBatch batch_of(const std::vector<Token> Trace::*tokens, const std::size_t Padding::*count) const
    {
        SequenceBatch batch;
        for (const Trace& trace : traces_) {
            std::vector<int> ids;
            for (const Token& token : trace.*tokens)
                ids.push_back(token.id);
            batch.add(ids, request_.masked ? static_cast<Index>(trace.padding.*count) : 0);
        }
        return batch;
    }

    Rows rows(std::size_t sentence, bool decoder) const
    {
        const auto n = static_cast<Index>(traces_[sentence].source.size());
        const auto m = static_cast<Index>(traces_[sentence].target_input.size());
        const auto i = static_cast<Index>(sentence);
        return decoder ? Rows{i * m, m, i * n, n} : Rows{i * n, n, i * n, n};
    }

    void encode()
    {
        source_ = batch_of(&Trace::source, &Padding::source);
        encoder_.switches = request_.switches;
        encoder_.variant = request_.variant;
        network_.network().encode(network_.parameters().data(), source_, nullptr, encoder_);
    }

    void decode(const std::stop_token& stop)
    {
        std::vector<Matrix> memories;
        std::vector<Index> valid;
        std::vector<std::size_t> limits;
        for (const Sequence& sequence : source_.sequences) {
            memories.push_back(encoder_.output().middleRows(sequence.begin, sequence.count));
            valid.push_back(sequence.valid);
        }
        for (const Trace& trace : traces_)
            limits.push_back(std::min(limit(request_.max_target_tokens),
                                      longest_translation(trace.source.size() - trace.padding.source)));
        IncrementalDecoder decoder(network_, memories, nullptr, request_.switches, request_.variant, valid);
        std::vector<int> tokens(traces_.size(), config_.start_id);
        std::vector<bool> open(traces_.size(), true);
        while (std::find(open.begin(), open.end(), true) != open.end()) {
            check_stop(stop);
            const Matrix probabilities = probabilities_of(decoder.step(tokens));
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                if (!open[i])
                    continue;
                const int chosen = most_probable_id(config_, probabilities, static_cast<Index>(i));
                traces_[i].target_input.push_back(model_.tokenizer->token(tokens[i]));
                traces_[i].target_output.push_back(model_.tokenizer->token(chosen));
                open[i] = chosen != config_.end_id && traces_[i].target_output.size() < limits[i];
                tokens[i] = open[i] ? chosen : config_.pad_id;
                if (!open[i] && chosen != config_.end_id)
                    traces_[i].notices.push_back({Notice::Kind::unfinished, limits[i], limits[i]});
            }
        }
        for (Trace& trace : traces_) {
            std::vector<int> ids;
            for (const Token& token : trace.target_output)
                ids.push_back(token.id);
            trace.target_text = model_.tokenizer->decode(ids);
        }
    }

    void read_targets()
    {
        const SequenceBatch target = batch_of(&Trace::target_input, &Padding::target);
        DecoderState decoder;
        decoder.switches = request_.switches;
        decoder.variant = request_.variant;
        network_.network().decode(network_.parameters().data(), source_, encoder_.output(), target, nullptr, decoder);
        for (std::size_t i = 0; i < traces_.size(); ++i) {
            Recorder recorder(request_.filter);
            const float* parameters = network_.parameters().data();
            observe_encoder(network_.network(), parameters, part_of(encoder_, config_.heads, rows(i, false)), recorder);
            const DecoderState own = part_of(decoder, config_.heads, rows(i, true));
            observe_decoder(network_.network(), parameters, own, recorder);
            traces_[i].tensors = recorder.finish();
            add_steps(probabilities_of(own.logits), traces_[i]);
        }
    }

    void add_steps(const Matrix& probabilities, Trace& trace) const
    {
        for (Index row = 0; row < probabilities.rows(); ++row) {
            const int chosen = trace.target_output[static_cast<std::size_t>(row)].id;
            trace.steps.push_back(
                {chosen, probabilities(row, chosen), best_candidates(probabilities, request_.candidates, row)});
            for (Candidate& candidate : trace.steps.back().top)
                candidate.piece = model_.tokenizer->token(candidate.id).piece;
        }
    }

    const TranslationModel& model_;
    const EncoderDecoder& network_;
    const EncoderDecoderConfig& config_;
    const PaddedBatchRequest& request_;
    std::vector<Trace> traces_;
    SequenceBatch source_;
    EncoderState encoder_;
};

} // namespace

PaddedBatch run_padded_batch(const TranslationModel& model, const PaddedBatchRequest& request,
                             const std::stop_token& stop)
{
    const FlushDenormals flush;
    return Batch(model, request).run(stop);
}

} // namespace regard
