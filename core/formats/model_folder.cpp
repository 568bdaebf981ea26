#include "core/formats/model_folder.h"

#include "core/error.h"
#include "core/formats/checkpoint_folder.h"
#include "core/formats/model_config.h"
#include "core/formats/tokenizer_file.h"
#include "core/formats/whole_file.h"
#include "core/math/finite.h"
#include "core/models/encoder_decoder_network.h"
#include "core/text/sentence_piece.h"

namespace regard {

namespace {

constexpr char config_file[] = "config.json";
constexpr char weights_file[] = "model.safetensors";
constexpr char tokenizer_file[] = "tokenizer.model";
constexpr char card_file[] = "card.md";
constexpr std::size_t longest_card = 1 << 20;

bool is_there(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

// Weights that other programs left and this one does not read.
void check_weights(const std::filesystem::path& folder)
{
    if (is_there(folder / weights_file) || is_there(folder / "model.safetensors.index.json"))
        return;
    if (is_there(folder / "pytorch_model.bin"))
        throw Error({Error::Kind::unsupported,
                     "PyTorch's pickle files can run code and are not read; save the model as safetensors",
                     (folder / "pytorch_model.bin").string(),
                     weights_file,
                     {}});
    if (is_there(folder / "model.bin"))
        throw Error({Error::Kind::unsupported,
                     "CTranslate2 models cannot be read yet",
                     (folder / "model.bin").string(),
                     weights_file,
                     {}});
}

void check_tokenizer(const Tokenizer& tokenizer, const EncoderDecoderConfig& config, const std::string& file)
{
    if (tokenizer.size() != static_cast<std::size_t>(config.vocabulary))
        throw Error({Error::Kind::broken, "vocabulary is not the model's", file,
                     std::to_string(config.vocabulary) + " tokens", std::to_string(tokenizer.size())});
    for (const int id : {config.pad_id, config.unknown_id, config.start_id, config.end_id})
        if (!tokenizer.token(id).special)
            throw Error({Error::Kind::broken, "vocabulary is not the model's", file,
                         "a special token with id " + std::to_string(id), tokenizer.token(id).piece});
}

// In a folder of our own every tensor has its place; one too many means that the configuration is another model's.
void check_no_more(const SafetensorsFile& file, const ParameterLayout& layout)
{
    for (const SafetensorsEntry& entry : file.entries())
        if (!layout.find(entry.name))
            throw Error({Error::Kind::broken,
                         "the configuration has no place for this tensor",
                         file.name() + ": " + entry.name,
                         {},
                         {}});
}

std::shared_ptr<const EncoderDecoder> load_network(const std::filesystem::path& file,
                                                   const EncoderDecoderConfig& config)
{
    const SafetensorsFile weights = SafetensorsFile::open(file);
    // Sizes are compared with the file's before memory for them is taken.
    const EncoderDecoderNetwork planned(config);
    check_parameters(weights, planned.layout());
    check_no_more(weights, planned.layout());
    auto network = std::make_shared<EncoderDecoder>(config);
    read_parameters(weights, network->layout(), network->parameters());
    return network;
}

} // namespace

std::string stored_type(const TranslationModel& model, const std::string& path)
{
    if (model.folder.empty())
        return {};
    try {
        const SafetensorsFile file = SafetensorsFile::open(model.folder / weights_file);
        const SafetensorsEntry* entry = file.find(path);
        return entry ? entry->dtype : std::string();
    } catch (const Error&) { // the folder may be gone by now
        return {};
    }
}

ModelDescription load_model_description(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        throw Error({Error::Kind::missing, "is not a folder", folder.string(), {}, {}});
    if (!is_there(folder / config_file))
        check_weights(folder);
    if (is_checkpoint_folder(folder)) {
        check_weights(folder);
        return load_checkpoint_description(folder);
    }
    return read_model_config(folder / config_file);
}

std::shared_ptr<const TranslationModel> load_model_folder(const std::filesystem::path& folder)
{
    ModelDescription description = load_model_description(folder);
    check_weights(folder);
    if (is_checkpoint_folder(folder))
        return load_checkpoint_folder(folder);
    auto model = std::make_shared<TranslationModel>();
    model->tokenizer = load_sentence_piece(folder / tokenizer_file);
    check_tokenizer(*model->tokenizer, description.config, (folder / tokenizer_file).string());
    model->network = load_network(folder / weights_file, description.config);
    model->damaged_weights = count_not_finite(model->network->parameters());
    model->name = std::move(description.name);
    model->folder = folder;
    model->directions = std::move(description.directions);
    look_up_direction_tokens(model->directions, *model->tokenizer, (folder / tokenizer_file).string());
    if (is_there(folder / card_file))
        model->card = read_whole_file(folder / card_file, longest_card);
    return model;
}

void save_model_folder(const std::filesystem::path& folder, const ModelDescription& description,
                       const EncoderDecoder& network, const std::string& tokenizer_bytes, const std::string& card,
                       FloatType type)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error({Error::Kind::io, "cannot be created: " + failure.message(), folder.string(), {}, {}});
    write_whole_file(folder / config_file, model_config_text(description));
    write_whole_file(folder / tokenizer_file, tokenizer_bytes);
    write_whole_file(folder / card_file, card);
    // "pt" says that Linear weights are [out, in], and lets Hugging Face's loader take the file.
    write_parameters(folder / weights_file, network.layout(), network.parameters(), type, {{"format", "pt"}});
}

} // namespace regard
