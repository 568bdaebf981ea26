#include "core/training/save_snapshot.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string>

#include "core/error.h"
#include "core/formats/model_folder.h"

namespace regard {

namespace {

std::string decimal(double value)
{
    char text[32] = {};
    std::to_chars(text, text + sizeof(text) - 1, value);
    return text;
}

} // namespace

std::vector<std::size_t> spread_snapshots(std::size_t count, std::size_t last)
{
    std::vector<std::size_t> steps{0};
    // Step k of n at last^(k/n), but at least one further than the one before.
    for (std::size_t k = 1; k < count && steps.back() < last; ++k) {
        const double exponent = count > 2 ? double(k - 1) / double(count - 2) : 1.0;
        const double first = std::max(1.0, double(last) / 1000);
        const auto step = static_cast<std::size_t>(std::llround(first * std::pow(double(last) / first, exponent)));
        steps.push_back(std::clamp(step, steps.back() + 1, last));
    }
    return steps;
}

void save_snapshot(const std::filesystem::path& folder, std::size_t step, const EncoderDecoder& model,
                   std::span<const ValidationScore> scores)
{
    const auto place = folder / "snapshots";
    std::error_code failure;
    std::filesystem::create_directories(place, failure);
    if (failure)
        throw Error({Error::Kind::io, "cannot be created", place.string(), {}, failure.message()});
    std::map<std::string, std::string> metadata{{"format", "pt"}, {"step", std::to_string(step)}};
    double loss = 0, bleu = 0;
    for (const ValidationScore& score : scores) {
        loss += score.loss / double(scores.size());
        bleu += score.bleu / double(scores.size());
    }
    if (!scores.empty()) {
        metadata["loss"] = decimal(loss);
        metadata["bleu"] = decimal(bleu);
    }
    std::string digits = std::to_string(step);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    write_parameters(place / ("step-" + digits + ".safetensors"), model.layout(), model.parameters(), FloatType::f16,
                     metadata);
}

} // namespace regard
