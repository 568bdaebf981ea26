#include "core/analysis/step_output.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/error.h"
#include "core/math/matrix.h"

namespace regard {

namespace {

void check(std::span<const float> logits, float temperature)
{
    if (logits.empty())
        throw Error({Error::Kind::invalid, "there are no logits", "step output", "at least one", "0"});
    if (!(temperature > 0) || !std::isfinite(temperature))
        throw Error({Error::Kind::invalid, "this temperature is out of range", "step output", "a number above 0",
                     std::to_string(temperature)});
}

using Row = Eigen::Map<const Eigen::ArrayXf>;

/// The soft-max of logits / temperature, without overflow.
struct Softmax {
    float maximum = 0;
    double sum = 0;
    double entropy = 0; ///< bits
    double temperature = 1;

    Softmax(std::span<const float> logits, float at) : temperature(double(at))
    {
        constexpr float farthest = -1e4F; // its exponential is 0, and its product with that is no NaN
        const Row row(logits.data(), Index(logits.size()));
        if (row.isNaN().any()) {
            sum = entropy = std::numeric_limits<double>::quiet_NaN();
            return;
        }
        maximum = row.maxCoeff();
        const Eigen::ArrayXf below = ((row - maximum) / at).max(farthest);
        const Eigen::ArrayXf exponentials = below.exp();
        sum = exponentials.cast<double>().sum();
        entropy = (std::log(sum) - (exponentials * below).cast<double>().sum() / sum) / std::log(2.0);
    }
    float probability(float logit) const
    {
        return float(std::exp((double(logit) - double(maximum)) / temperature) / sum);
    }
};

/// Written so that a NaN comes last.
bool is_better(std::span<const float> logits, int a, int b)
{
    const float x = logits[std::size_t(a)], y = logits[std::size_t(b)];
    if (std::isnan(x) || std::isnan(y))
        return std::isnan(x) == std::isnan(y) ? a < b : std::isnan(y);
    return x != y ? x > y : a < b;
}

double entropy_of(std::span<const float> probabilities)
{
    const Row row(probabilities.data(), Index(probabilities.size()));
    if (row.isNaN().any())
        return std::numeric_limits<double>::quiet_NaN();
    const Eigen::ArrayXf logarithms = row.max(std::numeric_limits<float>::min()).log();
    return -(row * logarithms).cast<double>().sum() / std::log(2.0);
}

} // namespace

StepOutput step_output(std::span<const float> logits, std::size_t count, float temperature)
{
    check(logits, temperature);
    const Softmax softmax(logits, temperature);
    count = std::min(count, logits.size());
    std::vector<int> ids;
    if (count == 1) {
        ids.push_back(greedy_choice(logits, {}));
    } else {
        ids.resize(logits.size());
        std::iota(ids.begin(), ids.end(), 0);
    }
    std::partial_sort(ids.begin(), ids.begin() + std::ptrdiff_t(count), ids.end(),
                      [&](int a, int b) { return is_better(logits, a, b); });
    StepOutput output;
    for (std::size_t rank = 0; rank < count; ++rank) {
        const float logit = logits[std::size_t(ids[rank])];
        output.top.push_back({ids[rank], logit, softmax.probability(logit), rank});
    }
    output.entropy = softmax.entropy;
    return output;
}

RankedToken ranked_token(std::span<const float> logits, int id, float temperature)
{
    check(logits, temperature);
    if (id < 0 || std::size_t(id) >= logits.size())
        throw Error({Error::Kind::invalid, "this id is not in the vocabulary", "step output",
                     "0 to " + std::to_string(logits.size() - 1), std::to_string(id)});
    RankedToken token{id, logits[std::size_t(id)], 0, 0};
    token.probability = Softmax(logits, temperature).probability(token.logit);
    for (int other = 0; std::size_t(other) < logits.size(); ++other)
        token.rank += other != id && is_better(logits, other, id);
    return token;
}

int greedy_choice(std::span<const float> logits, std::span<const int> never)
{
    int best = -1;
    for (int id = 0; std::size_t(id) < logits.size(); ++id)
        if (std::find(never.begin(), never.end(), id) == never.end() && (best < 0 || is_better(logits, id, best)))
            best = id;
    return best;
}

std::vector<float> step_entropies(const Trace& trace)
{
    std::vector<float> entropies;
    const Tensor* probabilities = trace.find("decoder.probabilities");
    if (!probabilities || probabilities->shape.size() != 2)
        return entropies;
    for (std::size_t step = 0; step < probabilities->shape[0]; ++step)
        entropies.push_back(float(entropy_of(probabilities->row(step))));
    return entropies;
}

} // namespace regard
