#include "core/formats/snapshots.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/error.h"
#include "core/formats/model_folder.h"
#include "core/math/finite.h"

namespace regard {

namespace {

template <typename Number>
std::optional<Number> number_in(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc{} && result.ptr == end ? std::optional(number) : std::nullopt;
}

/// The number in "step-000100.safetensors"; none for any other name.
std::optional<std::size_t> step_of(const std::string& name)
{
    constexpr std::string_view before = "step-", after = ".safetensors";
    if (name.size() <= before.size() + after.size() || !name.starts_with(before) || !name.ends_with(after))
        return std::nullopt;
    const std::string_view digits =
        std::string_view(name).substr(before.size(), name.size() - before.size() - after.size());
    return number_in<std::size_t>(digits);
}

std::optional<double> measure_in(const SafetensorsFile& file, const char* key)
{
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        return std::nullopt;
    const auto number = number_in<double>(found->second);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

void read_measures(Snapshot& snapshot)
{
    try {
        const SafetensorsFile file = SafetensorsFile::open(snapshot.file);
        snapshot.loss = measure_in(file, "loss");
        snapshot.bleu = measure_in(file, "bleu");
    } catch (const Error&) {
        // Told when somebody wants to see it.
    }
}

} // namespace

std::vector<Snapshot> list_snapshots(const std::filesystem::path& model_folder)
{
    std::vector<Snapshot> snapshots;
    const std::filesystem::path folder = model_folder / "snapshots";
    std::error_code failure;
    if (model_folder.empty() || !std::filesystem::is_directory(folder, failure))
        return snapshots;
    std::filesystem::directory_iterator files(folder, failure);
    for (; !failure && files != std::filesystem::directory_iterator(); files.increment(failure))
        if (const auto step = step_of(files->path().filename().string()))
            snapshots.push_back({*step, files->path(), {}, {}});
    if (failure)
        throw Error({Error::Kind::io, "cannot be listed", folder.string(), {}, failure.message()});
    std::sort(snapshots.begin(), snapshots.end(), [](const Snapshot& a, const Snapshot& b) {
        return std::pair(a.step, a.file) < std::pair(b.step, b.file);
    });
    for (Snapshot& snapshot : snapshots)
        read_measures(snapshot);
    return snapshots;
}

std::shared_ptr<const TranslationModel> load_snapshot(const TranslationModel& model, const Snapshot& snapshot)
{
    const SafetensorsFile file = SafetensorsFile::open(snapshot.file);
    auto network = std::make_shared<EncoderDecoder>(model.network->config());
    read_parameters(file, network->layout(), network->parameters());
    // All that is needed is there; what is left over belongs to another model.
    if (file.entries().size() != network->layout().all().size())
        throw Error({Error::Kind::broken, "the snapshot is of another model", file.name(),
                     std::to_string(network->layout().all().size()) + " tensors",
                     std::to_string(file.entries().size())});
    auto moment = std::make_shared<TranslationModel>(model);
    moment->name = model.name + ", step " + std::to_string(snapshot.step);
    moment->damaged_weights = count_not_finite(network->parameters());
    moment->network = std::move(network);
    return moment;
}

} // namespace regard
