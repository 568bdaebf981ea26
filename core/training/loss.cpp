#include "core/training/loss.h"

#include "core/math/softmax.h"

namespace regard {

LossResult smoothed_cross_entropy(Matrix& logits, std::span<const int> labels, int pad_id, float smoothing, float scale)
{
    LossResult result;
    const Index vocabulary = logits.cols();
    const float spread = smoothing / static_cast<float>(vocabulary);
    for (Index i = 0; i < logits.rows(); ++i) {
        auto row = logits.row(i).array();
        const int label = labels[static_cast<std::size_t>(i)];
        if (label == pad_id) {
            row.setZero();
            continue;
        }
        Index best = 0;
        const float maximum = row.maxCoeff(&best);
        const float sum_of_logits = row.sum();
        const float label_logit = row[label];
        row = (row - maximum).exp();
        const float total = row.sum();
        const float normaliser = maximum + std::log(total);
        // Σ −log p over all tokens is V · normaliser − Σ logits.
        result.sum += double(1.0F - smoothing) * double(normaliser - label_logit) +
                      double(spread) * (double(vocabulary) * double(normaliser) - double(sum_of_logits));
        ++result.tokens;
        result.correct += best == label ? 1 : 0;
        row = (row * (1.0F / total) - spread) * scale;
        row[label] -= (1.0F - smoothing) * scale;
    }
    return result;
}

} // namespace regard
