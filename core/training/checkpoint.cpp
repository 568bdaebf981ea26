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

std::size_t read_number(const SafetensorsFile& file, const char* key)
{
    const auto it = file.metadata().find(key);
    std::size_t number = 0;
    if (it != file.metadata().end()) {
        const char* end = it->second.data() + it->second.size();
        const auto result = std::from_chars(it->second.data(), end, number);
        if (result.ec == std::errc{} && result.ptr == end)
            return number;
    }
    throw Error({Error::Kind::broken, "the checkpoint does not say where training stood", file.name(), key, ""});
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
                       {"batch", std::to_string(position.batch)}});
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
    trainer.adam().set_step(read_number(file, "step"));
    return {read_number(file, "epoch"), read_number(file, "batch")};
}

} // namespace regard
