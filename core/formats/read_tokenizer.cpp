#include "core/formats/read_tokenizer.h"

#include "core/error.h"
#include "core/formats/listed_vocabulary_files.h"
#include "core/formats/slow_tokenizers.h"
#include "core/formats/tokenizer_json.h"
#include "core/formats/vocabulary_files.h"
#include "core/formats/whole_file.h"

namespace regard {

namespace {

using Path = std::filesystem::path;

bool is_there(const Path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

enum class Kind { none, bert, gpt2, roberta, qwen2, t5, llama, mbart, mbart50, marian };

struct KindName {
    const char* name;
    Kind kind;
};

constexpr KindName model_types[] = {{"bert", Kind::bert},       {"distilbert", Kind::bert}, {"gpt2", Kind::gpt2},
                                    {"roberta", Kind::roberta}, {"bart", Kind::roberta},    {"qwen2", Kind::qwen2},
                                    {"t5", Kind::t5},           {"mt5", Kind::t5},          {"llama", Kind::llama},
                                    {"mbart", Kind::mbart},     {"marian", Kind::marian}};

constexpr KindName tokenizer_classes[] = {
    {"Bert", Kind::bert},    {"DistilBert", Kind::bert}, {"GPT2", Kind::gpt2},    {"Roberta", Kind::roberta},
    {"Bart", Kind::roberta}, {"Qwen2", Kind::qwen2},     {"T5", Kind::t5},        {"Llama", Kind::llama},
    {"MBart", Kind::mbart},  {"MBart50", Kind::mbart50}, {"Marian", Kind::marian}};

template <std::size_t count>
Kind find_kind(const KindName (&names)[count], const std::string& name)
{
    for (const KindName& known : names)
        if (name == known.name)
            return known.kind;
    return Kind::none;
}

// "BertTokenizerFast" is "Bert". A class that nobody here knows cuts in ways that its files do not tell.
Kind kind_of_class(const std::string& name, const std::string& where)
{
    if (name.empty() || name.starts_with("PreTrainedTokenizer"))
        return Kind::none;
    const Kind kind = find_kind(tokenizer_classes, name.substr(0, name.find("Tokenizer")));
    if (kind == Kind::none)
        throw Error({Error::Kind::unsupported, "this tokenizer is not supported", where, {}, name.substr(0, 60)});
    return kind;
}

Kind kind_of_files(const Path& folder)
{
    if (is_there(folder / "vocab.txt"))
        return Kind::bert;
    if (is_there(folder / "vocab.json") && is_there(folder / "merges.txt"))
        return Kind::gpt2;
    return is_there(folder / "spiece.model") ? Kind::t5 : Kind::none;
}

std::vector<const char*> files_of(Kind kind)
{
    switch (kind) {
    case Kind::bert:
        return {"vocab.txt"};
    case Kind::gpt2:
    case Kind::roberta:
    case Kind::qwen2:
        return {"vocab.json", "merges.txt"};
    case Kind::t5:
        return {"spiece.model"};
    case Kind::llama:
        return {"tokenizer.model"};
    case Kind::mbart:
    case Kind::mbart50:
        return {"sentencepiece.bpe.model"};
    case Kind::marian:
        return {"source.spm", "target.spm", "vocab.json"};
    case Kind::none:
        break;
    }
    return {};
}

[[noreturn]] void refuse_empty(const Path& folder, Kind kind)
{
    std::string looked_for = "tokenizer.json";
    for (const Kind one : {Kind::bert, Kind::gpt2, Kind::t5, Kind::llama, Kind::mbart, Kind::marian}) {
        if (kind != Kind::none && files_of(kind) != files_of(one))
            continue;
        std::string names;
        for (const char* name : files_of(one))
            names += (names.empty() ? "" : " with ") + std::string(name);
        looked_for += ", or " + names;
    }
    throw Error({Error::Kind::missing,
                 "there is no tokenizer that can be read; the model can still run on token ids",
                 folder.string(),
                 looked_for,
                 {}});
}

/// Reads files of one folder and notes their names.
class FolderReader {
public:
    FolderReader(Path folder, TokenizerSettings settings) : folder_(std::move(folder)), settings_(std::move(settings))
    {
    }

    ModelTokenizers read_json()
    {
        const std::string text = read("tokenizer.json");
        return shared(parse_tokenizer_json(text, settings_, where("tokenizer.json")));
    }

    ModelTokenizers read_slow(Kind kind)
    {
        switch (kind) {
        case Kind::bert:
            return shared(make_bert_tokenizer(read("vocab.txt"), settings_, where("vocab.txt")));
        case Kind::gpt2:
            return read_byte_level(BytePairFamily::gpt2);
        case Kind::roberta:
            return read_byte_level(BytePairFamily::roberta);
        case Kind::qwen2:
            return read_byte_level(BytePairFamily::qwen2);
        case Kind::t5:
            return shared(make_t5_tokenizer(read("spiece.model"), settings_, where("spiece.model")));
        case Kind::llama:
            return shared(make_llama_tokenizer(read("tokenizer.model"), settings_, where("tokenizer.model")));
        case Kind::mbart:
        case Kind::mbart50:
            return read_mbart(kind == Kind::mbart50);
        case Kind::marian:
            return read_marian();
        case Kind::none:
            break;
        }
        refuse_empty(folder_, kind);
    }

private:
    std::string where(const char* name) const { return (folder_ / name).string(); }
    std::string read(const char* name)
    {
        files_.push_back(name);
        return read_whole_file(folder_ / name, longest_vocabulary_file);
    }
    ModelTokenizers shared(std::shared_ptr<const Tokenizer> tokenizer) { return {tokenizer, tokenizer, {}, files_}; }
    ModelTokenizers read_byte_level(BytePairFamily family)
    {
        const std::string vocabulary = read("vocab.json");
        const std::string merges = read("merges.txt");
        return shared(make_byte_level_tokenizer(vocabulary, merges, family, settings_, folder_.string()));
    }
    ModelTokenizers read_mbart(bool is_mbart50)
    {
        const char name[] = "sentencepiece.bpe.model";
        ModelTokenizers made = make_mbart_tokenizer(read(name), is_mbart50, settings_, where(name));
        made.files = files_;
        return made;
    }
    ModelTokenizers read_marian();

    Path folder_;
    TokenizerSettings settings_;
    std::vector<std::string> files_;
};

ModelTokenizers FolderReader::read_marian()
{
    const std::string source = read("source.spm");
    const std::string target = read("target.spm");
    const std::string vocabulary = read("vocab.json");
    const bool separate = settings_.flag("separate_vocabs", false);
    const std::string target_vocabulary = separate ? read("target_vocab.json") : vocabulary;
    ModelTokenizers made;
    made.source = make_marian_tokenizer(source, vocabulary, settings_, where("source.spm"));
    made.target = make_marian_tokenizer(target, target_vocabulary, settings_, where("target.spm"));
    made.files = files_;
    for (std::size_t id = 0; id < made.source->size(); ++id) {
        const std::string piece = made.source->token(static_cast<int>(id)).piece;
        if (piece.starts_with(">>") && piece.ends_with("<<"))
            made.languages.push_back({piece, static_cast<int>(id)});
    }
    return made;
}

} // namespace

ModelTokenizers read_tokenizer(const Path& folder, const std::string& model_type)
{
    const Kind type = find_kind(model_types, model_type);
    if (type == Kind::none && has_listed_vocabulary(folder))
        return read_listed_vocabulary(folder);
    TokenizerSettings settings = read_tokenizer_settings(folder);
    const std::string tokenizer_class = settings.text("tokenizer_class", "");
    FolderReader reader(folder, std::move(settings));
    if (type == Kind::marian || (type == Kind::none && is_there(folder / "source.spm")))
        return reader.read_slow(Kind::marian);
    if (is_there(folder / "tokenizer.json"))
        return reader.read_json();
    Kind kind = kind_of_class(tokenizer_class, (folder / "tokenizer_config.json").string());
    if (kind == Kind::none)
        kind = type != Kind::none ? type : kind_of_files(folder);
    for (const char* name : files_of(kind))
        if (!is_there(folder / name))
            refuse_empty(folder, kind);
    return reader.read_slow(kind);
}

} // namespace regard
