#include "core/formats/trace_file.h"

#include "core/error.h"
#include "core/formats/foreign_trace.h"
#include "core/formats/safetensors.h"
#include "core/formats/trace_metadata.h"
#include "core/formats/trace_tensors.h"

namespace regard {

namespace {

std::string shape_text(const std::vector<std::size_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

void check_counts(const Trace& trace, const std::string& file)
{
    const std::size_t m = trace.target_input.size();
    const auto require = [&](bool holds, const char* key, const std::string& expected, std::size_t found) {
        if (!holds)
            throw Error({Error::Kind::broken, "lists of the metadata do not fit each other", file + ": " + key,
                         expected, std::to_string(found)});
    };
    require(!trace.source.empty(), "source", "at least one token", 0);
    require(m > 0, "target_input", "at least one token", 0);
    require(trace.target_output.size() == m, "target_output", std::to_string(m), trace.target_output.size());
    require(trace.steps.size() == m, "steps", std::to_string(m), trace.steps.size());
    if (trace.beam.steps.empty())
        return;
    const std::vector<int>& shown = trace.beam.hypotheses[trace.beam.chosen].ids;
    require(shown.size() == m, "beam", std::to_string(m), shown.size());
    for (std::size_t i = 0; i < m; ++i)
        require(shown[i] == trace.target_output[i].id, "beam", "the ids of target_output",
                static_cast<std::size_t>(shown[i]));
}

Tensor read_tensor(const SafetensorsFile& file, const SafetensorsEntry& entry, const Trace& trace)
{
    const std::string where = file.name() + ": " + entry.name.substr(0, 200);
    auto form = trace_tensor_form(entry.name, trace.shape, trace.source.size(), trace.target_input.size());
    if (!form)
        throw Error({Error::Kind::broken, "tensor has no place in a trace of this model", where, {}, {}});
    const std::vector<std::size_t> shape(entry.shape.begin(), entry.shape.end());
    if (shape != form->shape)
        throw Error({Error::Kind::broken, "tensor does not fit the tokens and the model", where,
                     shape_text(form->shape), shape_text(shape)});
    return {entry.name, std::move(form->axes), shape, file.read_floats(entry.name)};
}

} // namespace

void save_trace(const Trace& trace, const std::filesystem::path& file)
{
    std::vector<SafetensorsTensor> tensors;
    for (const auto& [path, tensor] : trace.tensors)
        tensors.push_back({path, tensor.shape, tensor.values, FloatType::f32});
    const bool whole = !trace.steps.empty() && trace.network.empty();
    write_safetensors(file, tensors, whole ? trace_metadata(trace) : foreign_metadata(trace));
}

std::shared_ptr<const Trace> load_trace(const std::filesystem::path& file)
{
    return read_trace(SafetensorsFile::open(file));
}

std::shared_ptr<const Trace> read_trace(const SafetensorsFile& file)
{
    const auto& metadata = file.metadata();
    if (!metadata.contains("steps") && !metadata.contains("shape") && holds_attention(file))
        return read_foreign_trace(file);
    auto trace = std::make_shared<Trace>(trace_of_metadata(file.metadata(), file.name()));
    check_counts(*trace, file.name());
    for (const SafetensorsEntry& entry : file.entries())
        trace->tensors.emplace(entry.name, read_tensor(file, entry, *trace));
    return trace;
}

} // namespace regard
