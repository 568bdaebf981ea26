#include "core/formats/checkpoint_tensors.h"

#include <algorithm>
#include <set>

#include "core/error.h"
#include "core/formats/settings.h"

namespace regard {

namespace {

constexpr char single_file[] = "model.safetensors";
constexpr char index_file[] = "model.safetensors.index.json";
constexpr std::size_t most_shards = 1000;
constexpr std::size_t numbers_at_once = 1 << 20;

std::string shape_text(const std::vector<std::uint64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

/// Nothing but the name of a file in the checkpoint's own folder.
bool is_plain_file_name(const std::string& name)
{
    return name.ends_with(".safetensors") && name.find_first_of("/\\:") == std::string::npos &&
           name.find('\0') == std::string::npos && !name.starts_with(".");
}

std::set<std::string> shards_of(const std::filesystem::path& index)
{
    const Settings settings = Settings::read(index);
    const nlohmann::json& map = settings.at("weight_map");
    std::set<std::string> shards;
    if (!map.is_object() || map.empty())
        settings.fail(Error::Kind::broken, "names no tensors", "weight_map", {}, {});
    for (const auto& [tensor, shard] : map.items()) {
        if (!shard.is_string() || !is_plain_file_name(shard.get<std::string>()))
            settings.fail(Error::Kind::broken, "is not a safetensors file of this folder", "weight_map: " + tensor, {},
                          shard.dump().substr(0, 60));
        shards.insert(shard.get<std::string>());
    }
    if (shards.size() > most_shards)
        settings.fail(Error::Kind::broken, "names too many files", "weight_map", std::to_string(most_shards),
                      std::to_string(shards.size()));
    return shards;
}

std::vector<std::uint64_t> expected_shape(const ParameterInfo& parameter, const TensorSource& source)
{
    if (!source.shape.empty())
        return {source.shape.begin(), source.shape.end()};
    const std::vector<std::size_t> ours = parameter.file_shape();
    std::vector<std::uint64_t> shape(ours.begin(), ours.end());
    if (source.input_first)
        std::swap(shape.front(), shape.back());
    (source.input_first ? shape.back() : shape.front()) *= source.parts;
    return shape;
}

/// Norms were spelt so in early checkpoints.
std::string old_name(std::string name)
{
    if (name.ends_with("LayerNorm.weight"))
        return name.replace(name.size() - 6, 6, "gamma");
    if (name.ends_with("LayerNorm.bias"))
        return name.replace(name.size() - 4, 4, "beta");
    return name;
}

/// Rows of the tensor as it stands in the file.
struct FileRows {
    const SafetensorsFile& file;
    const std::string& name;
    std::size_t columns; ///< numbers of a row

    /// Calls take(first row, rows as a matrix) for a few rows at a time.
    template <typename Take>
    void each(std::size_t first, std::size_t count, Take take) const
    {
        const std::size_t at_once = std::max<std::size_t>(1, numbers_at_once / std::max<std::size_t>(columns, 1));
        for (std::size_t done = 0; done < count; done += at_once) {
            const std::size_t rows = std::min(at_once, count - done);
            const std::vector<float> values = file.read_floats(name, (first + done) * columns, rows * columns);
            take(static_cast<Index>(done),
                 Eigen::Map<const Matrix>(values.data(), static_cast<Index>(rows), static_cast<Index>(columns)));
        }
    }
};

void read_tensor(const SafetensorsFile& file, const std::string& name, const ParameterInfo& parameter,
                 const TensorSource& source, MatrixView target)
{
    using Rows = Eigen::Map<const Matrix>;
    const auto size = [](Index value) { return static_cast<std::size_t>(value); };
    const std::size_t in = size(target.rows()), out = size(target.cols());
    if (parameter.order != FileOrder::transposed) {
        FileRows{file, name, out}.each(
            source.part * in, in, [&](Index first, const Rows& rows) { target.middleRows(first, rows.rows()) = rows; });
    } else if (source.input_first) {
        const Index skipped = static_cast<Index>(source.part * out);
        FileRows{file, name, out * source.parts}.each(0, in, [&](Index first, const Rows& rows) {
            target.middleRows(first, rows.rows()) = rows.middleCols(skipped, target.cols());
        });
    } else {
        FileRows{file, name, in}.each(source.part * out, out, [&](Index first, const Rows& rows) {
            target.middleCols(first, rows.rows()) = rows.transpose();
        });
    }
}

} // namespace

CheckpointTensors CheckpointTensors::open(const std::filesystem::path& folder)
{
    CheckpointTensors tensors;
    std::error_code ignored;
    if (std::filesystem::exists(folder / single_file, ignored)) {
        tensors.files_.push_back(SafetensorsFile::open(folder / single_file));
        return tensors;
    }
    if (!std::filesystem::exists(folder / index_file, ignored))
        throw Error({Error::Kind::missing, "there are no weights here", (folder / single_file).string(), {}, {}});
    std::set<std::string> names;
    for (const std::string& shard : shards_of(folder / index_file)) {
        tensors.files_.push_back(SafetensorsFile::open(folder / shard));
        for (const SafetensorsEntry& entry : tensors.files_.back().entries())
            if (!names.insert(entry.name).second)
                throw Error({Error::Kind::broken,
                             "tensor is in several files",
                             (folder / shard).string() + ": " + entry.name,
                             {},
                             {}});
    }
    return tensors;
}

const SafetensorsFile* CheckpointTensors::find(const std::string& name) const
{
    for (const SafetensorsFile& file : files_)
        if (file.find(name))
            return &file;
    return nullptr;
}

CheckpointTensors::Found CheckpointTensors::find(const TensorSource& source) const
{
    std::vector<std::string> prefixes = prefixes_;
    prefixes.emplace_back();
    for (const std::string& name : source.names)
        for (const std::string& prefix : prefixes)
            for (const std::string& spelt : {prefix + name, old_name(prefix + name)})
                if (const SafetensorsFile* file = find(spelt))
                    return {file, file->find(spelt)};
    return {};
}

bool CheckpointTensors::has_any(const TensorSource& source) const
{
    return find(source).file != nullptr;
}

CheckpointTensors::Found CheckpointTensors::checked(const ParameterInfo& parameter, const TensorSource& source) const
{
    const std::vector<std::uint64_t> expected = expected_shape(parameter, source);
    const Found found = find(source);
    if (!found.file)
        throw Error({Error::Kind::missing,
                     "tensor is missing",
                     files_.front().name() + ": " + (prefixes_.empty() ? "" : prefixes_.front()) + source.names.front(),
                     shape_text(expected),
                     {}});
    if (found.entry->shape != expected)
        throw Error({Error::Kind::broken, "tensor has the wrong shape", found.file->name() + ": " + found.entry->name,
                     shape_text(expected), shape_text(found.entry->shape)});
    return found;
}

namespace {

/// Calls use(parameter, source) for each parameter of a layout.
template <typename Use>
void each_parameter(const ParameterLayout& layout, const std::vector<TensorSource>& sources, Use use)
{
    for (const ParameterInfo& parameter : layout.all()) {
        const auto source = std::find_if(sources.begin(), sources.end(),
                                         [&](const TensorSource& s) { return s.path == parameter.path; });
        if (source == sources.end())
            throw Error({Error::Kind::unsupported, "nobody knows where this parameter stands", parameter.path, {}, {}});
        use(parameter, *source);
    }
}

} // namespace

void CheckpointTensors::check(const ParameterLayout& layout, const std::vector<TensorSource>& sources) const
{
    each_parameter(layout, sources,
                   [&](const ParameterInfo& parameter, const TensorSource& source) { checked(parameter, source); });
}

void CheckpointTensors::read(const ParameterLayout& layout, const std::vector<TensorSource>& sources,
                             float* parameters) const
{
    each_parameter(layout, sources, [&](const ParameterInfo& parameter, const TensorSource& source) {
        const Found found = checked(parameter, source);
        read_tensor(*found.file, found.entry->name, parameter, source, parameter.slot.in(parameters));
    });
}

} // namespace regard
