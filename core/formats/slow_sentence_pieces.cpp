#include <algorithm>
#include <set>

#include "core/error.h"
#include "core/formats/language_list.h"
#include "core/formats/slow_tokenizers.h"
#include "core/formats/vocabulary_files.h"
#include "core/text/mapped_sentence_piece.h"

namespace regard {

namespace {

using Item = TokenFrame::Item;

constexpr std::size_t most_extra_ids = 10'000;

std::optional<int> id_of(const PieceMapping& mapping, std::string_view piece)
{
    for (const auto& [text, id] : mapping.pieces)
        if (text == piece)
            return id;
    return std::nullopt;
}

int require(const PieceMapping& mapping, const std::string& piece, const std::string& where)
{
    const auto id = id_of(mapping, piece);
    if (!id)
        throw Error({Error::Kind::broken, "the vocabulary lacks a special token", where, piece, {}});
    return *id;
}

/// The pieces with the ids that the SentencePiece model gives them.
PieceMapping own_numbers(const SentencePieces& list)
{
    PieceMapping mapping;
    for (std::size_t i = 0; i < list.pieces.size(); ++i) {
        const int id = static_cast<int>(i);
        mapping.pieces.emplace_back(list.pieces[i], id);
        if (list.control[i])
            mapping.special.insert(id);
    }
    mapping.special.insert(list.unknown);
    mapping.special_ids.unknown = list.unknown;
    return mapping;
}

void find_special(PieceMapping& mapping, const TokenizerSettings& settings)
{
    const auto unknown = mapping.special_ids.unknown;
    mapping.special_ids = find_special_ids(settings, [&](std::string_view name) { return id_of(mapping, name); });
    if (unknown)
        mapping.special_ids.unknown = unknown;
    const SpecialIds& special = mapping.special_ids;
    for (const auto& id : {special.unknown, special.padding, special.mask, special.start, special.end})
        if (id)
            mapping.special.insert(*id);
}

void add_typed(PieceMapping& mapping, const std::string& content, int id, bool strip_left, bool strip_right)
{
    mapping.pieces.emplace_back(content, id);
    mapping.special.insert(id);
    AddedToken token;
    token.id = id;
    token.content = content;
    token.strip_left = strip_left;
    token.strip_right = strip_right;
    token.special = true;
    mapping.typed.push_back(std::move(token));
}

} // namespace

std::unique_ptr<Tokenizer> make_t5_tokenizer(const std::string& model, const TokenizerSettings& settings,
                                             const std::string& where)
{
    const SentencePieces list = list_sentence_pieces(model, where);
    PieceMapping mapping = own_numbers(list);
    const auto extra = settings.numbers.find("extra_ids");
    const std::size_t count = extra == settings.numbers.end() ? 100 : std::min(extra->second, most_extra_ids);
    // The last id is <extra_id_0>.
    const std::size_t size = list.pieces.size() + count;
    for (std::size_t i = 0; i < count; ++i)
        add_typed(mapping, "<extra_id_" + std::to_string(i) + ">", static_cast<int>(size - 1 - i), true, true);
    find_special(mapping, settings);
    mapping.frame =
        TokenFrame::around({}, std::vector<int>{require(mapping, settings.text("eos_token", "</s>"), where)});
    return MappedSentencePiece::parse(model, where, std::move(mapping));
}

std::unique_ptr<Tokenizer> make_llama_tokenizer(const std::string& model, const TokenizerSettings& settings,
                                                const std::string& where)
{
    const SentencePieces list = list_sentence_pieces(model, where);
    PieceMapping mapping = own_numbers(list);
    for (const AddedToken& token : settings.added)
        if (static_cast<std::size_t>(token.id) >= list.pieces.size())
            add_typed(mapping, token.content, token.id, token.strip_left, token.strip_right);
    find_special(mapping, settings);
    std::vector<int> before, after;
    if (settings.flag("add_bos_token", true))
        before.push_back(require(mapping, settings.text("bos_token", "<s>"), where));
    if (settings.flag("add_eos_token", false))
        after.push_back(require(mapping, settings.text("eos_token", "</s>"), where));
    mapping.frame = TokenFrame::around(before, after);
    return MappedSentencePiece::parse(model, where, std::move(mapping));
}

ModelTokenizers make_mbart_tokenizer(const std::string& model, bool is_mbart50, const TokenizerSettings& settings,
                                     const std::string& where)
{
    // fairseq's vocabulary: four special tokens, then the model's pieces but for its own three.
    constexpr int offset = 1;
    const SentencePieces list = list_sentence_pieces(model, where);
    PieceMapping mapping;
    mapping.pieces = {{"<s>", 0}, {"<pad>", 1}, {"</s>", 2}, {"<unk>", 3}};
    mapping.special = {0, 1, 2, 3};
    mapping.special_ids.unknown = 3;
    const std::set<std::string> own = {"<s>", "<pad>", "</s>", "<unk>"};
    for (std::size_t i = 0; i < list.pieces.size(); ++i)
        if (!own.contains(list.pieces[i]))
            mapping.pieces.emplace_back(list.pieces[i], static_cast<int>(i) + offset);
    ModelTokenizers made;
    int id = static_cast<int>(list.pieces.size()) + offset;
    for (const char* code : is_mbart50 ? mbart50_languages() : mbart_languages()) {
        made.languages.push_back({code, id});
        add_typed(mapping, code, id++, false, false);
    }
    add_typed(mapping, "<mask>", id, true, false);
    find_special(mapping, settings);
    const int language = require(mapping, settings.text("src_lang", "en_XX"), where);
    const Item end{Item::Kind::special, 2, 0};
    const Item source{Item::Kind::language, language, 0};
    const Item first{Item::Kind::first_text, 0, 0};
    const Item second{Item::Kind::second_text, 0, 0};
    mapping.frame = is_mbart50 ? TokenFrame({source, first, end}, {source, first, second, end})
                               : TokenFrame({first, end, source}, {first, second, end, source});
    made.source = made.target = MappedSentencePiece::parse(model, where, std::move(mapping));
    return made;
}

std::unique_ptr<Tokenizer> make_marian_tokenizer(const std::string& model, const std::string& vocabulary,
                                                 const TokenizerSettings& settings, const std::string& where)
{
    PieceMapping mapping;
    mapping.pieces = parse_piece_object(vocabulary, where);
    mapping.language_codes = true;
    mapping.special_ids.unknown = require(mapping, settings.text("unk_token", "<unk>"), where);
    find_special(mapping, settings);
    for (const auto& [piece, id] : mapping.pieces)
        if (piece.starts_with(">>") && piece.ends_with("<<"))
            mapping.special.insert(id);
    mapping.frame =
        TokenFrame::around({}, std::vector<int>{require(mapping, settings.text("eos_token", "</s>"), where)});
    return MappedSentencePiece::parse(model, where, std::move(mapping));
}

} // namespace regard
