#include "core/math/activations.h"

#include <cmath>
#include <numbers>

namespace regard {

namespace {

float sigmoid(float x)
{
    return 1.0F / (1.0F + std::exp(-x));
}

float gelu_with_tanh(float x, float factor)
{
    return 0.5F * x * (1.0F + std::tanh(factor * (x + 0.044715F * x * x * x)));
}

float gelu(float x)
{
    return 0.5F * x * (1.0F + std::erf(x * (std::numbers::sqrt2_v<float> / 2)));
}

template <typename Function>
void apply(Matrix& x, Function function)
{
    float* values = x.data();
    for (Index i = 0; i < x.size(); ++i)
        values[i] = function(values[i]);
}

constexpr float tanh_factor = 0.7978845608028654F; // √(2/π)

} // namespace

void activate(Activation activation, Matrix& x)
{
    switch (activation) {
    case Activation::relu:
        return relu(x);
    case Activation::gelu:
        return apply(x, gelu);
    case Activation::gelu_tanh:
    case Activation::gelu_fast:
        return apply(x, [](float v) { return gelu_with_tanh(v, tanh_factor); });
    case Activation::quick_gelu:
        return apply(x, [](float v) { return v * sigmoid(1.702F * v); });
    case Activation::silu:
        return apply(x, [](float v) { return v * sigmoid(v); });
    case Activation::squared_relu:
        relu(x);
        return apply(x, [](float v) { return v * v; });
    }
}

double activated(Activation activation, double x)
{
    switch (activation) {
    case Activation::relu:
        return x < 0 ? 0 : x;
    case Activation::gelu:
        return x / 2 * (1 + std::erf(x / std::numbers::sqrt2));
    case Activation::gelu_tanh:
    case Activation::gelu_fast:
        return x / 2 * (1 + std::tanh(std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x)));
    case Activation::quick_gelu:
        return x / (1 + std::exp(-1.702 * x));
    case Activation::silu:
        return x / (1 + std::exp(-x));
    case Activation::squared_relu:
        return x < 0 ? 0 : x * x;
    }
    return x;
}

} // namespace regard
