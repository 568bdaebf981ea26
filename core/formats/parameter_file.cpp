#include <algorithm>

#include "core/error.h"
#include "core/formats/model_folder.h"

namespace regard {

namespace {

std::string shape_text(std::span<const std::uint64_t> shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

} // namespace

void check_parameters(const SafetensorsFile& file, const ParameterLayout& layout)
{
    for (const ParameterInfo& parameter : layout.all()) {
        const auto size = parameter.file_shape();
        const std::vector<std::uint64_t> expected(size.begin(), size.end());
        const std::string where = file.name() + ": " + parameter.path;
        const SafetensorsEntry* entry = file.find(parameter.path);
        if (!entry)
            throw Error({Error::Kind::missing, "tensor is missing", where, shape_text(expected), {}});
        if (entry->shape != expected)
            throw Error({Error::Kind::broken, "tensor has the wrong shape", where, shape_text(expected),
                         shape_text(entry->shape)});
    }
}

void read_parameters(const SafetensorsFile& file, const ParameterLayout& layout, ParameterBuffer& buffer)
{
    check_parameters(file, layout);
    for (const ParameterInfo& parameter : layout.all()) {
        const std::vector<float> values = file.read_floats(parameter.path);
        MatrixView target = parameter.slot.in(buffer.data());
        if (parameter.order == FileOrder::transposed)
            target = Eigen::Map<const Matrix>(values.data(), target.cols(), target.rows()).transpose();
        else
            target = Eigen::Map<const Matrix>(values.data(), target.rows(), target.cols());
    }
}

void write_parameters(const std::filesystem::path& file, const ParameterLayout& layout, const ParameterBuffer& buffer,
                      FloatType type, const std::map<std::string, std::string>& metadata)
{
    std::vector<std::vector<float>> values;
    std::vector<SafetensorsTensor> tensors;
    for (const ParameterInfo& parameter : layout.all()) {
        const ConstMatrixView source = parameter.slot.in(buffer.data());
        const bool transposed = parameter.order == FileOrder::transposed;
        const Matrix ordered = transposed ? Matrix(source.transpose()) : Matrix(source);
        values.emplace_back(ordered.data(), ordered.data() + ordered.size());
        tensors.push_back({parameter.path, parameter.file_shape(), values.back(), type});
    }
    write_safetensors(file, tensors, metadata);
}

} // namespace regard
