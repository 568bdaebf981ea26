#include "core/formats/pixel_file.h"

#include "core/error.h"
#include "core/formats/safetensors.h"

namespace regard {

std::shared_ptr<const Matrix> read_pixel_values(const std::filesystem::path& file)
{
    constexpr char name[] = "pixel_values";
    const SafetensorsFile tensors = SafetensorsFile::open(file);
    const SafetensorsEntry* entry = tensors.find(name);
    if (!entry)
        throw Error(
            {Error::Kind::missing, "tensor is missing", tensors.name() + ": " + name, "[channels, height, width]", {}});
    std::vector<std::uint64_t> shape = entry->shape;
    if (shape.size() == 4 && shape.front() == 1)
        shape.erase(shape.begin());
    if (shape.size() != 3)
        throw Error({Error::Kind::broken, "is not one picture", tensors.name() + ": " + name,
                     "[channels, height, width]", std::to_string(entry->shape.size()) + " axes"});
    const std::vector<float> values = tensors.read_floats(name);
    return std::make_shared<const Matrix>(
        Eigen::Map<const Matrix>(values.data(), static_cast<Index>(shape[0] * shape[1]), static_cast<Index>(shape[2])));
}

} // namespace regard
