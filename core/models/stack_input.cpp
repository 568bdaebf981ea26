#include "core/models/stack_input.h"

#include <algorithm>

namespace regard {

namespace {

std::optional<PositionalEncoding> positions_of(ParameterLayout& layout, const std::string& path,
                                               const EncoderDecoderConfig& config)
{
    const Index length = config.patches ? config.patches->count() + 1 : config.max_length;
    if (config.position_kind == PositionKind::sinusoidal)
        return PositionalEncoding(length, config.width, config.positions, config.position_offset,
                                  config.wide_timescale);
    if (config.position_kind == PositionKind::learned)
        return PositionalEncoding(layout, path, length, config.width, config.position_offset);
    return {};
}

/// The patch in row `row` and column `column` of a picture's patches: its channels one after the other, row by row.
void read_patch(const Matrix& pixels, const PatchConfig& config, Index row, Index column, MatrixView patch)
{
    Index next = 0;
    for (Index channel = 0; channel < config.channels; ++channel)
        for (Index y = 0; y < config.patch; ++y)
            for (Index x = 0; x < config.patch; ++x)
                patch(0, next++) = pixels(channel * config.image + row * config.patch + y, column * config.patch + x);
}

} // namespace

StackInput::StackInput(ParameterLayout& layout, const std::string& stack, const EncoderDecoderConfig& config,
                       const Embedding* embedding)
    : embedding_(embedding), pad_id_(config.pad_id), padding_has_no_position_(config.padding_has_no_position),
      patches_(config.patches), positions_(positions_of(layout, stack + ".positions", config))
{
    if (config.token_types > 0)
        types_ = layout.add(stack + ".token_types.weight", config.token_types, config.width, FileOrder::matrix);
    if (patches_) {
        class_token_ = layout.add(stack + ".class_token", 1, config.width, FileOrder::vector);
        patch_projection_.emplace(layout, stack + ".patches", patches_->numbers(), config.width);
    }
    if (config.embedding_norm)
        norm_.emplace(layout, stack + ".norm", config.width, config.layer_norm_epsilon, config.norm_kind);
}

std::optional<ConstMatrixView> StackInput::position_table(const float* parameters) const
{
    if (!positions_)
        return {};
    return positions_->table(parameters);
}

void StackInput::add_positions(const float* parameters, const SequenceBatch& batch, Index first_position,
                               StackInputState& state) const
{
    state.positions.resize(0, 0);
    if (!positions_)
        return;
    const bool skips_padding =
        padding_has_no_position_ && std::find(batch.ids.begin(), batch.ids.end(), pad_id_) != batch.ids.end();
    if (state.change.kind == PositionChange::Kind::none && !skips_padding)
        return positions_->add_to(parameters, state.input, batch.sequences, first_position);
    state.positions.resize(state.input.rows(), state.input.cols());
    for (const Sequence& sequence : batch.sequences) {
        if (!skips_padding) {
            state.positions.middleRows(sequence.begin, sequence.count) =
                positions_->changed(parameters, state.change, first_position, sequence.count, state.shuffle_block);
            continue;
        }
        Index place = first_position;
        for (Index i = sequence.begin; i < sequence.begin + sequence.count; ++i) {
            const bool padding = batch.ids[static_cast<std::size_t>(i)] == pad_id_;
            if (padding)
                state.positions.row(i) = positions_->whole_table(parameters).row(pad_id_);
            else
                state.positions.row(i) = positions_->table(parameters).row(place++);
        }
    }
    state.input += state.positions;
}

void StackInput::add_types(const float* parameters, std::span<const int> types, StackInputState& state) const
{
    if (!types_)
        return;
    const auto table = types_->in(parameters);
    state.token_types.resize(state.input.rows(), state.input.cols());
    for (Index i = 0; i < state.input.rows(); ++i)
        state.token_types.row(i) = table.row(types.empty() ? 0 : types[static_cast<std::size_t>(i)]);
    state.input += state.token_types;
}

void StackInput::normalise(const float* parameters, StackInputState& state) const
{
    if (!norm_)
        return;
    const Matrix sum = state.input;
    norm_->forward(parameters, view(sum), state.norm, state.input);
}

void StackInput::enter(const float* parameters, const SequenceBatch& batch, std::span<const int> types,
                       Index first_position, DropoutSource* dropout, StackInputState& state) const
{
    embedding_->forward(parameters, batch.ids, state.embedding);
    state.input = state.embedding;
    add_positions(parameters, batch, first_position, state);
    add_types(parameters, types, state);
    normalise(parameters, state);
    state.mask.resize(0, 0);
    if (dropout && dropout->active()) {
        dropout->draw(state.input.rows(), state.input.cols(), state.mask);
        state.input.array() *= state.mask.array();
    }
}

void StackInput::enter_picture(const float* parameters, const Matrix& pixels, StackInputState& state) const
{
    const Index side = patches_->image / patches_->patch;
    Matrix patches(patches_->count(), patches_->numbers());
    for (Index i = 0; i < patches.rows(); ++i)
        read_patch(pixels, *patches_, i / side, i % side,
                   {patches.row(i).data(), 1, patches.cols(), Eigen::OuterStride<>(patches.cols())});
    Matrix projected;
    patch_projection_->forward(parameters, view(patches), projected);
    state.embedding.resize(projected.rows() + 1, projected.cols());
    state.embedding.row(0) = class_token_->in(parameters).row(0);
    state.embedding.bottomRows(projected.rows()) = projected;
    state.input = state.embedding;
    SequenceBatch batch;
    batch.ids.assign(static_cast<std::size_t>(state.input.rows()), EncoderDecoderConfig::no_id);
    batch.sequences.push_back({0, state.input.rows(), state.input.rows()});
    add_positions(parameters, batch, 0, state);
    normalise(parameters, state);
}

} // namespace regard
