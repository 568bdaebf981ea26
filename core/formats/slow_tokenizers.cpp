#include "core/formats/slow_tokenizers.h"

#include <algorithm>

#include "core/error.h"
#include "core/formats/vocabulary_files.h"
#include "core/text/bert_normalizer.h"
#include "core/text/byte_pair.h"
#include "core/text/pipeline_tokenizer.h"
#include "core/text/word_piece.h"

namespace regard {

namespace {

using Item = TokenFrame::Item;
using Kind = Item::Kind;

constexpr std::size_t longest_bert_word = 100;
constexpr char qwen2_pattern[] =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

int require(const PieceVocabulary& vocabulary, const std::string& piece, const std::string& where)
{
    const auto id = vocabulary.find(piece);
    if (!id)
        throw Error({Error::Kind::broken, "the vocabulary lacks a special token", where, piece, {}});
    return *id;
}

/// Special tokens are found in the text as they are typed. The settings' own description of a token counts for more.
class AddedTokenList {
public:
    AddedTokenList(const TokenizerSettings& settings, const PieceVocabulary& vocabulary)
        : tokens_(settings.added), vocabulary_(vocabulary)
    {
    }
    void add_special(const std::string& content, bool strip_left = false)
    {
        const auto id = vocabulary_.find(content);
        const auto same = [&](const AddedToken& token) { return token.content == content || token.id == id; };
        if (!id || std::any_of(tokens_.begin(), tokens_.end(), same))
            return;
        AddedToken token;
        token.id = *id;
        token.content = content;
        token.special = true;
        token.strip_left = strip_left;
        tokens_.push_back(std::move(token));
    }
    const std::vector<AddedToken>& tokens() const { return tokens_; }

private:
    std::vector<AddedToken> tokens_;
    const PieceVocabulary& vocabulary_;
};

TokenFrame bert_frame(int start, int separator)
{
    return {{{Kind::special, start, 0}, {Kind::first_text, 0, 0}, {Kind::special, separator, 0}},
            {{Kind::special, start, 0},
             {Kind::first_text, 0, 0},
             {Kind::special, separator, 0},
             {Kind::second_text, 0, 1},
             {Kind::special, separator, 1}}};
}

TokenFrame roberta_frame(int start, int separator)
{
    return {{{Kind::special, start, 0}, {Kind::first_text, 0, 0}, {Kind::special, separator, 0}},
            {{Kind::special, start, 0},
             {Kind::first_text, 0, 0},
             {Kind::special, separator, 0},
             {Kind::special, separator, 0},
             {Kind::second_text, 0, 0},
             {Kind::special, separator, 0}}};
}

SpecialIds special_ids_of(const TokenizerSettings& settings, const TokenizerSteps& steps)
{
    SpecialIds special = find_special_ids(settings, [&](std::string_view name) -> std::optional<int> {
        for (const AddedToken& token : steps.added)
            if (token.content == name)
                return token.id;
        return steps.model->vocabulary().find(name);
    });
    special.unknown = steps.model->unknown();
    return special;
}

void set_byte_level_frame(TokenizerSteps& steps, AddedTokenList& added, BytePairFamily family,
                          const TokenizerSettings& settings, const std::string& where)
{
    const PieceVocabulary& vocabulary = steps.model->vocabulary();
    const std::string start = settings.text("bos_token", family == BytePairFamily::roberta ? "<s>" : "<|endoftext|>");
    if (family == BytePairFamily::roberta) {
        const std::string end = settings.text("sep_token", "</s>");
        for (const std::string& token : {start, end, settings.text("pad_token", "<pad>"), std::string("<unk>")})
            added.add_special(token);
        added.add_special(settings.text("mask_token", "<mask>"), true);
        steps.frame = roberta_frame(require(vocabulary, settings.text("cls_token", start), where),
                                    require(vocabulary, end, where));
        return;
    }
    added.add_special(settings.text("eos_token", "<|endoftext|>"));
    added.add_special(start);
    if (settings.flag("add_bos_token", false))
        steps.frame = TokenFrame::around(std::vector<int>{require(vocabulary, start, where)}, {});
}

PreTokenizer qwen2_cutting()
{
    return cut_in_sequence(
        {cut_at(TextPattern::regular_expression(qwen2_pattern, "Qwen2's pattern"), CutBehaviour::isolated),
         cut_at_byte_level({false, false})});
}

} // namespace

std::unique_ptr<Tokenizer> make_bert_tokenizer(const std::string& vocabulary, const TokenizerSettings& settings,
                                               const std::string& where)
{
    const auto pieces = std::make_shared<const PieceVocabulary>(parse_piece_lines(vocabulary, where), where);
    const std::string start = settings.text("cls_token", "[CLS]");
    const std::string separator = settings.text("sep_token", "[SEP]");
    const std::string unknown = settings.text("unk_token", "[UNK]");
    AddedTokenList added(settings, *pieces);
    for (const std::string& token :
         {unknown, separator, settings.text("pad_token", "[PAD]"), start, settings.text("mask_token", "[MASK]")})
        added.add_special(token);
    BertCleaning cleaning;
    cleaning.exact_form = true;
    cleaning.lower_case = settings.flag("do_lower_case", true);
    cleaning.strip_accents = settings.flag("strip_accents", cleaning.lower_case);
    cleaning.space_ideographs = settings.flag("tokenize_chinese_chars", true);
    TokenizerSteps steps;
    steps.added = added.tokens();
    steps.normalizer = clean_for_bert(cleaning);
    steps.pre_tokenizer = cut_for_bert();
    steps.model = std::make_shared<const WordPiece>(pieces, unknown, "##", longest_bert_word, where);
    steps.decoder = decode_word_pieces("##", true);
    steps.frame = bert_frame(require(*pieces, start, where), require(*pieces, separator, where));
    steps.special = special_ids_of(settings, steps);
    return std::make_unique<PipelineTokenizer>(std::move(steps), where);
}

std::unique_ptr<Tokenizer> make_byte_level_tokenizer(const std::string& vocabulary, const std::string& merges,
                                                     BytePairFamily family, const TokenizerSettings& settings,
                                                     const std::string& where)
{
    const auto pieces = std::make_shared<const PieceVocabulary>(parse_piece_object(vocabulary, where), where);
    BytePairOptions options;
    if (family == BytePairFamily::roberta && pieces->find("<unk>"))
        options.unknown = "<unk>";
    TokenizerSteps steps;
    steps.model = std::make_shared<const BytePair>(pieces, parse_merges(merges, where), options, where);
    if (family == BytePairFamily::qwen2)
        steps.normalizer = normalize_form(UnicodeForm::nfc);
    steps.pre_tokenizer = family == BytePairFamily::qwen2
                              ? qwen2_cutting()
                              : cut_at_byte_level({settings.flag("add_prefix_space", false), true});
    steps.decoder = decode_byte_level();
    steps.spelling = PieceSpelling::bytes;
    AddedTokenList added(settings, *pieces);
    set_byte_level_frame(steps, added, family, settings, where);
    steps.added = added.tokens();
    steps.special = special_ids_of(settings, steps);
    return std::make_unique<PipelineTokenizer>(std::move(steps), where);
}

} // namespace regard
