#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/training/adam.h"
#include "core/training/batches.h"
#include "core/training/loss.h"

namespace regard {

struct TrainerSettings {
    float label_smoothing = 0.1F;
    float dropout = 0.1F;
    float average_decay = 0.999F; ///< of the moving average of the weights; 0 switches it off
    AdamSettings adam;
    std::uint64_t seed = 1;
    std::size_t threads = 1; ///< data-parallel workers, one share of each batch each
    bool bfloat16 = false;   ///< products of forward and backward pass in bfloat16 tiles (see TileProducts)
    float guide_weight = 0;  ///< how much head 0 of the guided cross-attention is drawn to the batches' guides
};

/// The decoder layer whose cross-attention a guide is for: the last but one (Garg et al. 2019, section 4.2).
REGARD_API std::size_t guided_layer(const EncoderDecoderConfig& config);

/// Learning rate of Vaswani et al. (2017), equation 3, times `factor`; step counts from 1.
REGARD_API float warm_up_rate(std::size_t step, Index width, std::size_t warm_up_steps, float factor);

/// Optimiser and workers of a data-parallel training. Each worker runs forward and backward on its share with gradients
/// of its own; they are summed, then Adam updates the parameters, and a moving average of them is kept.
class REGARD_API Trainer {
public:
    Trainer(EncoderDecoder model, const TrainerSettings& settings);
    ~Trainer();

    /// Gradients of the mean loss over all labels that are not padding. One share a worker; empty shares are allowed.
    LossResult accumulate(const std::vector<TrainingBatch>& shares);
    /// Adam with the gradients of the last accumulate.
    void update(float learning_rate);

    const EncoderDecoder& model() const { return model_; }
    const EncoderDecoder& average() const { return average_; } ///< moving average of the weights
    const ParameterBuffer& gradients() const;                  ///< of the last accumulate
    std::size_t step() const { return adam_.step(); }

    /// For checkpoints.
    EncoderDecoder& model() { return model_; }
    EncoderDecoder& average() { return average_; }
    Adam& adam() { return adam_; }

private:
    struct Worker;
    LossResult work(Worker& worker, const TrainingBatch& batch, float scale, std::uint64_t seed) const;
    void update_part(std::size_t first, std::size_t last, float learning_rate);

    TrainerSettings settings_;
    EncoderDecoder model_;
    EncoderDecoder average_;
    Adam adam_;
    std::vector<std::unique_ptr<Worker>> workers_;
};

} // namespace regard
