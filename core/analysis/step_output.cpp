#include "core/analysis/step_output.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/error.h"

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

/// The soft-max of logits / temperature, without overflow.
struct Softmax {
    double maximum = -std::numeric_limits<double>::infinity();
    double sum = 0;
    double temperature = 1;

    Softmax(std::span<const float> logits, float at) : temperature(double(at))
    {
        for (const float logit : logits)
            maximum = std::isnan(logit) ? double(logit) : std::max(maximum, double(logit));
        for (const float logit : logits)
            sum += exponential(logit);
    }
    double exponential(float logit) const { return std::exp((double(logit) - maximum) / temperature); }
    float probability(float logit) const { return float(exponential(logit) / sum); }
};

/// Written so that a NaN comes last.
bool is_better(std::span<const float> logits, int a, int b)
{
    const float x = logits[std::size_t(a)], y = logits[std::size_t(b)];
    if (std::isnan(x) || std::isnan(y))
        return std::isnan(x) == std::isnan(y) ? a < b : std::isnan(y);
    return x != y ? x > y : a < b;
}

double bits_of(double probability)
{
    return probability > 0 ? -probability * std::log2(probability) : probability;
}

} // namespace

StepOutput step_output(std::span<const float> logits, std::size_t count, float temperature)
{
    check(logits, temperature);
    const Softmax softmax(logits, temperature);
    std::vector<int> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    count = std::min(count, ids.size());
    std::partial_sort(ids.begin(), ids.begin() + std::ptrdiff_t(count), ids.end(),
                      [&](int a, int b) { return is_better(logits, a, b); });
    StepOutput output;
    for (std::size_t rank = 0; rank < count; ++rank) {
        const float logit = logits[std::size_t(ids[rank])];
        output.top.push_back({ids[rank], logit, softmax.probability(logit), rank});
    }
    for (const float logit : logits)
        output.entropy += bits_of(softmax.exponential(logit) / softmax.sum);
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
    for (std::size_t step = 0; step < probabilities->shape[0]; ++step) {
        double entropy = 0;
        for (const float probability : probabilities->row(step))
            entropy += bits_of(double(probability));
        entropies.push_back(float(entropy));
    }
    return entropies;
}

} // namespace regard
