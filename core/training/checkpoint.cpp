#include "core/training/checkpoint.h"

#include <algorithm>
#include <charconv>

#include "core/error.h"
#include "core/formats/safetensors.h"

namespace regard {

namespace {

struct NamedBuffer {
    const char* name;
    ParameterBuffer* buffer;
};

std::vector<NamedBuffer> buffers_of(Trainer& trainer)
{
    return {{"parameters", &trainer.model().parameters()},
            {"average", &trainer.average().parameters()},
            {"adam.first_moment", &trainer.adam().first_moment()},
            {"adam.second_moment", &trainer.adam().second_moment()}};
}

template <typename Number>
Number read_number(const SafetensorsFile& file, const char* key)
{
    const auto it = file.metadata().find(key);
    Number number{};
    if (it != file.metadata().end()) {
        const char* end = it->second.data() + it->second.size();
        const auto result = std::from_chars(it->second.data(), end, number);
        if (result.ec == std::errc{} && result.ptr == end)
            return number;
    }
    throw Error({Error::Kind::broken, "the checkpoint does not say where training stood", file.name(), key, ""});
}

std::string settings_of(const SafetensorsFile& file)
{
    const auto it = file.metadata().find("settings");
    return it == file.metadata().end() ? std::string() : it->second;
}

// So many digits that the same number comes back.
std::string exactly(double value)
{
    char text[32] = {};
    std::to_chars(text, text + sizeof(text) - 1, value);
    return text;
}

} // namespace

void save_checkpoint(const std::filesystem::path& file, Trainer& trainer, const TrainingPosition& position)
{
    std::vector<SafetensorsTensor> tensors;
    for (const auto& [name, buffer] : buffers_of(trainer))
        tensors.push_back({name, {buffer->size()}, {buffer->data(), buffer->size()}, FloatType::f32});
    write_safetensors(file, tensors,
                      {{"format", "regard-checkpoint"},
                       {"step", std::to_string(trainer.adam().step())},
                       {"epoch", std::to_string(position.epoch)},
                       {"batch", std::to_string(position.batch)},
                       {"since_row.sum", exactly(position.since_row.sum)},
                       {"since_row.tokens", std::to_string(position.since_row.tokens)},
                       {"since_row.correct", std::to_string(position.since_row.correct)},
                       {"settings", position.settings}});
}

TrainingPosition load_checkpoint(const std::filesystem::path& path, Trainer& trainer)
{
    const SafetensorsFile file = SafetensorsFile::open(path);
    for (const auto& [name, buffer] : buffers_of(trainer)) {
        const std::vector<float> numbers = file.read_floats(name);
        if (numbers.size() != buffer->size())
            throw Error({Error::Kind::invalid, "the checkpoint is of a model of another shape", path.string(),
                         std::to_string(buffer->size()) + " parameters", std::to_string(numbers.size())});
        std::copy(numbers.begin(), numbers.end(), buffer->data());
    }
    trainer.adam().set_step(read_number<std::size_t>(file, "step"));
    TrainingPosition position{read_number<std::size_t>(file, "epoch"), read_number<std::size_t>(file, "batch"), {}, {}};
    position.settings = settings_of(file);
    if (file.metadata().contains("since_row.sum"))
        position.since_row = {read_number<double>(file, "since_row.sum"),
                              read_number<std::size_t>(file, "since_row.tokens"),
                              read_number<std::size_t>(file, "since_row.correct")};
    return position;
}

std::string read_checkpoint_settings(const std::filesystem::path& path)
{
    return settings_of(SafetensorsFile::open(path));
}

} // namespace regard
