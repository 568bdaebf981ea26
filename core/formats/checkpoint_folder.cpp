#include "core/formats/checkpoint_folder.h"

#include <cstdio>

#include "core/error.h"
#include "core/formats/families/family.h"
#include "core/math/finite.h"
#include "core/models/encoder_decoder_network.h"
#include "core/system.h"
#include "core/text/id_vocabulary.h"

namespace regard {

namespace {

constexpr char config_file[] = "config.json";

/// A checkpoint before its weights are read.
struct Plan {
    const Family& family;
    CheckpointTensors tensors;
    EncoderDecoderConfig config;
};

Plan plan_of(const std::filesystem::path& folder)
{
    const Settings settings = Settings::read(folder / config_file);
    const Family& family = family_of(settings);
    Plan plan{family, CheckpointTensors::open(folder), {}};
    plan.tensors.allow_prefixes(family.prefixes);
    plan.config = family.config(settings, plan.tensors);
    try {
        plan.config.check();
    } catch (const Error& error) {
        const Error::Parts& parts = error.parts();
        settings.fail(Error::Kind::broken, parts.what, parts.where, parts.expected, parts.found);
    }
    return plan;
}

std::string gigabytes(double bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", bytes / 1e9);
    return text;
}

void check_memory(const ParameterLayout& layout, const std::filesystem::path& folder)
{
    const double needed = double(layout.size()) * sizeof(float);
    const double there = double(physical_memory());
    if (there > 0 && needed > there)
        throw Error({Error::Kind::invalid, "the model does not fit into this machine's memory", folder.string(),
                     "at most " + gigabytes(there), gigabytes(needed) + " of weights"});
}

std::string name_of(const std::filesystem::path& folder)
{
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::canonical(folder, ignored);
    return (ignored ? folder : whole).filename().string();
}

} // namespace

bool is_checkpoint_folder(const std::filesystem::path& folder)
{
    const Settings settings = Settings::read(folder / config_file);
    return settings.has("model_type") && !settings.has("architecture");
}

ModelDescription load_checkpoint_description(const std::filesystem::path& folder)
{
    ModelDescription description;
    description.name = name_of(folder);
    description.config = plan_of(folder).config;
    return description;
}

std::shared_ptr<const TranslationModel> load_checkpoint_folder(const std::filesystem::path& folder)
{
    const Plan plan = plan_of(folder);
    const std::vector<TensorSource> sources = plan.family.sources(plan.config).all();
    {
        // Sizes are compared with the files' before memory for them is taken.
        const EncoderDecoderNetwork planned(plan.config);
        plan.tensors.check(planned.layout(), sources);
        check_memory(planned.layout(), folder);
    }
    auto network = std::make_shared<EncoderDecoder>(plan.config);
    plan.tensors.read(network->layout(), sources, network->parameters().data());
    auto model = std::make_shared<TranslationModel>();
    model->name = name_of(folder);
    model->folder = folder;
    model->damaged_weights = count_not_finite(network->parameters());
    model->tokenizer = std::make_shared<IdVocabulary>(static_cast<std::size_t>(plan.config.vocabulary));
    model->network = std::move(network);
    return model;
}

} // namespace regard
