#include "core/formats/families/family.h"

#include <limits>
#include <map>

namespace regard {

namespace {

const std::vector<Family>& families()
{
    static const std::vector<Family> all = {marian_family(),     bart_family(), t5_family(),    bert_family(),
                                            distilbert_family(), gpt2_family(), llama_family(), vit_family()};
    return all;
}

} // namespace

void SourceList::layer(const std::string& ours, const std::string& theirs)
{
    tensor(ours + ".weight", {theirs + ".weight"});
    tensor(ours + ".bias", {theirs + ".bias"});
}

void SourceList::input_first(const std::string& ours, const std::string& theirs, std::size_t part, std::size_t parts)
{
    all_.push_back({ours + ".weight", {theirs + ".weight"}, true, part, parts, {}});
    all_.push_back({ours + ".bias", {theirs + ".bias"}, false, part, parts, {}});
}

void SourceList::tensor(const std::string& ours, std::vector<std::string> theirs, std::vector<std::size_t> shape)
{
    all_.push_back({ours, std::move(theirs), false, 0, 1, std::move(shape)});
}

const Family& family_of(const Settings& settings)
{
    const std::string type = settings.text("model_type");
    std::string known;
    for (const Family& family : families())
        for (const std::string& name : family.model_types) {
            if (name == type)
                return family;
            known += (known.empty() ? "" : ", ") + name;
        }
    settings.fail(Error::Kind::unsupported, "models of this type cannot be read", "model_type", known,
                  type.substr(0, 60));
}

namespace family_settings {

Index size(const Settings& settings, const char* key)
{
    return static_cast<Index>(settings.integer(key, 1, std::numeric_limits<std::int32_t>::max()));
}

Index size(const Settings& settings, const char* key, Index otherwise)
{
    return settings.has(key) ? size(settings, key) : otherwise;
}

int id(const Settings& settings, const char* key, int otherwise)
{
    // A list of end tokens, as Llama 3 has it: the first is the model's own.
    if (settings.has(key) && settings.at(key).is_array() && !settings.at(key).empty() &&
        settings.at(key).front().is_number_integer())
        return settings.at(key).front().get<int>();
    return static_cast<int>(
        settings.integer(key, EncoderDecoderConfig::no_id, std::numeric_limits<int>::max(), otherwise));
}

Activation activation(const Settings& settings, const char* key, const std::string& otherwise)
{
    static const std::map<std::string, Activation> known = {
        {"relu", Activation::relu},
        {"gelu", Activation::gelu},
        {"gelu_python", Activation::gelu},
        {"gelu_new", Activation::gelu_tanh},
        {"gelu_pytorch_tanh", Activation::gelu_tanh},
        {"gelu_accurate", Activation::gelu_tanh},
        {"gelu_fast", Activation::gelu_tanh},
        {"quick_gelu", Activation::quick_gelu},
        {"silu", Activation::silu},
        {"swish", Activation::silu},
        {"relu2", Activation::squared_relu},
    };
    const std::string name = settings.text(key, otherwise);
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    std::string names;
    for (const auto& [spelling, unused] : known)
        names += (names.empty() ? "" : ", ") + spelling;
    settings.fail(Error::Kind::unsupported, "unknown activation", key, names, name.substr(0, 60));
}

void require(const Settings& settings, const char* key, bool value, bool otherwise)
{
    if (settings.yes(key, otherwise) != value)
        settings.fail(Error::Kind::unsupported, "models of this kind cannot be read", key, value ? "true" : "false",
                      value ? "false" : "true");
}

bool has(const CheckpointTensors& tensors, std::vector<std::string> names)
{
    return tensors.has_any({{}, std::move(names), false, 0, 1, {}});
}

} // namespace family_settings

} // namespace regard
