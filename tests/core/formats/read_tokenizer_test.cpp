#include "core/formats/read_tokenizer.h"

#include <chrono>

#include <gtest/gtest.h>

#include "core/text/sentence_piece.h"
#include "core/text/unicode.h"
#include "tests/core/formats/tokenizer_folder.h"
#include "tests/core/text/small_vocabulary.h"

namespace regard {

namespace {

using test::ids_of;
using test::pieces_of;
using test::ranges_of;
using test::read_files;
using Texts = std::vector<std::string>;

const char bert_words[] = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nthe\ncat\n##s\nsat\n.\né\nÉ\nthe\u0301\n";

// GPT-2's alphabet and a few merges.
std::string byte_vocabulary(const Texts& more)
{
    std::string json = "{";
    int id = 0;
    const auto add = [&](const std::string& piece) {
        json += (id ? ", \"" : "\"") + piece + "\": " + std::to_string(id);
        ++id;
    };
    for (const std::string& piece : more)
        add(piece);
    for (const char letter : std::string("abcdehilmnorst.!'"))
        add(std::string(1, letter));
    for (const char* letter : {"Ġ", "Ã", "©", "ä", "¸", "Ń", "Ċ"})
        add(letter);
    return json + "}";
}

const char merges[] = "#version: 0.2\nt h\nth e\nĠ the\nÃ ©\n";
const Texts merged = {"th", "the", "Ġthe", "Ã©"};

Texts with(Texts first, const Texts& more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

// Number the pieces of the small SentencePiece vocabulary from the end.
std::string marian_vocabulary(const Texts& more)
{
    const auto own = test::small_vocabulary();
    std::string json = "{\"</s>\": 0, \"<unk>\": 1";
    int id = 2;
    for (int i = static_cast<int>(own->size()) - 1; i >= 4; --i)
        json += ", \"" + own->token(i).piece + "\": " + std::to_string(id++);
    for (const std::string& piece : more)
        json += ", \"" + piece + "\": " + std::to_string(id++);
    return json + ", \"<pad>\": " + std::to_string(id) + "}";
}

} // namespace

TEST(ReadTokenizer, BertCutsWordsAndFramesPairs)
{
    const auto read = read_files({{"vocab.txt", bert_words}}, "bert");
    EXPECT_EQ(read.files, Texts{"vocab.txt"});
    const Tokenizer& bert = *read.source;
    EXPECT_EQ(bert.size(), 13U);
    const Encoding encoding = bert.encode("The cats [MASK]. Dogs");
    EXPECT_EQ(pieces_of(encoding.tokens), (Texts{"the", "cat", "##s", "[MASK]", ".", "[UNK]"}));
    EXPECT_EQ(ranges_of(encoding), (Texts{"The", "cat", "s", "[MASK]", ".", "Dogs"}));
    EXPECT_TRUE(encoding.tokens[3].special);
    EXPECT_EQ(encoding.tokens[1].word, encoding.tokens[2].word);
    EXPECT_EQ(bert.special_ids(), (SpecialIds{1, 0, 4, std::nullopt, std::nullopt, 2, 3}));
    EXPECT_EQ(bert.decode(ids_of(encoding.tokens)), "the cats. ⁇");

    const FramedTokens pair = bert.frame().apply(bert, encoding.tokens, bert.encode("sat").tokens);
    EXPECT_EQ(ids_of(pair.tokens), (std::vector<int>{2, 5, 6, 7, 4, 9, 1, 3, 8, 3}));
    EXPECT_EQ(pair.types, (std::vector<int>{0, 0, 0, 0, 0, 0, 0, 0, 1, 1}));
    EXPECT_EQ(pair.texts, (std::vector<int>{-1, 0, 0, 0, 0, 0, 0, -1, 1, -1}));
}

TEST(ReadTokenizer, BertHeedsItsConfiguration)
{
    const char cased[] =
        R"({"do_lower_case": false, "tokenize_chinese_chars": true, "tokenizer_class": "BertTokenizer"})";
    const auto read = read_files({{"vocab.txt", bert_words}, {"tokenizer_config.json", cased}});
    // As in the reference's Python implementation, text is composed before it is looked up.
    EXPECT_EQ(pieces_of(read.source->encode("É E\u0301 the The").tokens), (Texts{"É", "É", "the", "[UNK]"}));
    const char accents[] = R"({"do_lower_case": true, "strip_accents": false})";
    const auto lower = read_files({{"vocab.txt", bert_words}, {"tokenizer_config.json", accents}});
    EXPECT_EQ(pieces_of(lower.source->encode("É").tokens), Texts{"é"});
}

TEST(ReadTokenizer, Gpt2SpellsBytes)
{
    const auto read =
        read_files({{"vocab.json", byte_vocabulary(with(merged, {"<|endoftext|>"}))}, {"merges.txt", merges}}, "gpt2");
    const Tokenizer& gpt2 = *read.source;
    const Encoding encoding = gpt2.encode("the thé中<|endoftext|>\n");
    EXPECT_EQ(pieces_of(encoding.tokens), (Texts{"the", "Ġ", "th", "Ã©", "ä", "¸", "Ń", "<|endoftext|>", "Ċ"}));
    EXPECT_EQ(ranges_of(encoding), (Texts{"the", " ", "th", "é", "中", "中", "中", "<|endoftext|>", "\n"}));
    EXPECT_EQ(gpt2.decode(ids_of(encoding.tokens)), "the thé中\n");
    EXPECT_EQ(gpt2.decode(std::vector<int>{*gpt2.find("ä"), *gpt2.find("the")}), "<0xE4>the");
    EXPECT_EQ(gpt2.spelling(), PieceSpelling::bytes);
    EXPECT_EQ(token_label("Ġthe", gpt2.spelling()), "the");
    EXPECT_EQ(token_label("Ã©", gpt2.spelling()), "é");
    EXPECT_EQ(token_label("Ġ", gpt2.spelling()), "␣");
    EXPECT_EQ(token_label("Ċ", gpt2.spelling()), "U+000A");
    EXPECT_EQ(token_label("ä", gpt2.spelling()), "<0xE4>");
    EXPECT_EQ(token_label("ä", PieceSpelling::text), "ä");
    EXPECT_EQ(gpt2.frame().added(false), 0U);
    EXPECT_EQ(gpt2.special_ids().end, gpt2.find("<|endoftext|>"));
    EXPECT_FALSE(gpt2.special_ids().unknown);
}

TEST(ReadTokenizer, RobertaFramesAndMasks)
{
    const std::string vocabulary = byte_vocabulary(with({"<s>", "<pad>", "</s>", "<unk>", "<mask>"}, merged));
    const auto read = read_files({{"vocab.json", vocabulary}, {"merges.txt", merges}}, "roberta");
    const Encoding encoding = read.source->encode("the <mask> the");
    EXPECT_EQ(pieces_of(encoding.tokens), (Texts{"the", "<mask>", "Ġthe"}));
    EXPECT_EQ(ranges_of(encoding), (Texts{"the", "<mask>", "the"}));
    EXPECT_EQ(read.source->special_ids().mask, 4);
    const FramedTokens framed = read.source->frame().apply(*read.source, encoding.tokens, {read.source->token(5)});
    EXPECT_EQ(pieces_of(framed.tokens), (Texts{"<s>", "the", "<mask>", "Ġthe", "</s>", "</s>", "th", "</s>"}));
    const char prefix[] = R"({"add_prefix_space": true})";
    const auto spaced =
        read_files({{"vocab.json", vocabulary}, {"merges.txt", merges}, {"tokenizer_config.json", prefix}}, "roberta");
    EXPECT_EQ(pieces_of(spaced.source->encode("the").tokens), Texts{"Ġthe"});
}

TEST(ReadTokenizer, MarianNumbersPiecesByItsVocabulary)
{
    const std::string& model = test::small_vocabulary_bytes();
    const auto read = read_files(
        {{"source.spm", model}, {"target.spm", model}, {"vocab.json", marian_vocabulary({">>fra<<", ">>deu<<"})}},
        "marian");
    const Tokenizer& marian = *read.source;
    ASSERT_EQ(read.languages.size(), 2U);
    EXPECT_EQ(read.languages[0].code, ">>fra<<");
    EXPECT_EQ(marian.token(read.languages[0].id).piece, ">>fra<<");
    const Encoding encoding = marian.encode(">>fra<< Je suis 中étudiant");
    EXPECT_EQ(encoding.text, ">>fra<< Je suis 中étudiant");
    EXPECT_EQ(encoding.tokens.front().piece, ">>fra<<");
    EXPECT_TRUE(encoding.tokens.front().special);
    const auto own = test::small_vocabulary();
    const auto expected = own->encode("Je suis 中étudiant");
    ASSERT_EQ(encoding.tokens.size(), expected.tokens.size() + 1);
    for (std::size_t i = 0; i < expected.tokens.size(); ++i) {
        const Token& token = encoding.tokens[i + 1];
        EXPECT_EQ(token.end, expected.tokens[i].end + 8) << token.piece;
        if (token.piece != "▁") { // its range is the space itself
            EXPECT_EQ(token.begin, expected.tokens[i].begin + 8) << token.piece;
        }
        if (expected.tokens[i].special) {
            EXPECT_EQ(token.id, 1);
            EXPECT_EQ(token.piece, "中");
        } else {
            EXPECT_EQ(token.id, marian.find(expected.tokens[i].piece));
        }
    }
    EXPECT_EQ(marian.decode(ids_of(encoding.tokens)), own->decode(ids_of(expected.tokens)));
    EXPECT_EQ(marian.special_ids().padding, static_cast<int>(marian.size()) - 1);
    EXPECT_EQ(pieces_of(marian.frame().apply(marian, {}).tokens), Texts{"</s>"});
    EXPECT_TRUE(marian.encode("").tokens.empty());
}

TEST(ReadTokenizer, MarianMayHaveTwoVocabularies)
{
    const std::string& model = test::small_vocabulary_bytes();
    const auto read = read_files({{"source.spm", model},
                                  {"target.spm", model},
                                  {"vocab.json", marian_vocabulary({})},
                                  {"target_vocab.json", marian_vocabulary({"▁only"})},
                                  {"tokenizer_config.json", R"({"separate_vocabs": true})"}},
                                 "marian");
    EXPECT_EQ(read.target->size(), read.source->size() + 1);
}

TEST(ReadTokenizer, T5HasExtraIdsAtTheEnd)
{
    const auto read = read_files({{"spiece.model", test::small_vocabulary_bytes()}}, "t5");
    const Tokenizer& t5 = *read.source;
    EXPECT_EQ(t5.size(), 150U);
    EXPECT_EQ(t5.find("<extra_id_0>"), 149);
    EXPECT_EQ(t5.find("<extra_id_99>"), 50);
    const Encoding encoding = t5.encode("Je <extra_id_0> suis");
    EXPECT_EQ(pieces_of(encoding.tokens), (Texts{"▁", "J", "e", "<extra_id_0>", "▁", "s", "u", "i", "s"}));
    EXPECT_EQ(ranges_of(encoding), (Texts{"", "J", "e", "<extra_id_0>", "", "s", "u", "i", "s"}));
    EXPECT_EQ(pieces_of(t5.frame().apply(t5, encoding.tokens).tokens).back(), "</s>");
    const auto none = read_files(
        {{"spiece.model", test::small_vocabulary_bytes()}, {"tokenizer_config.json", R"({"extra_ids": 0})"}}, "t5");
    EXPECT_EQ(none.source->size(), 50U);
}

TEST(ReadTokenizer, MbartShiftsIdsAndFramesWithTheLanguage)
{
    // fairseq's order of the first three pieces: <unk>, <s>, </s>; the small vocabulary has <pad> in front.
    const auto read = read_files({{"sentencepiece.bpe.model", test::small_vocabulary_bytes()}}, "mbart");
    const Tokenizer& mbart = *read.source;
    const auto own = test::small_vocabulary();
    const int piece = *own->find("é");
    EXPECT_EQ(mbart.find("é"), piece + 1);
    ASSERT_EQ(read.languages.size(), 25U);
    EXPECT_EQ(read.languages[0].code, "ar_AR");
    EXPECT_EQ(read.languages[0].id, 51);
    EXPECT_EQ(mbart.find("<mask>"), 76);
    const auto framed = mbart.frame().with_language(*mbart.find("fr_XX")).apply(mbart, {mbart.token(piece + 1)});
    EXPECT_EQ(pieces_of(framed.tokens), (Texts{"é", "</s>", "fr_XX"}));
    const auto fifty = read_files({{"sentencepiece.bpe.model", test::small_vocabulary_bytes()},
                                   {"tokenizer_config.json", R"({"tokenizer_class": "MBart50Tokenizer"})"}},
                                  "mbart");
    EXPECT_EQ(fifty.languages.size(), 52U);
    EXPECT_EQ(pieces_of(fifty.source->frame().apply(*fifty.source, {}).tokens), (Texts{"en_XX", "</s>"}));
}

TEST(ReadTokenizer, LlamaReadsItsSentencePieceModel)
{
    const auto read = read_files({{"tokenizer.model", test::small_vocabulary_bytes()}}, "llama");
    EXPECT_EQ(read.source->size(), 50U);
    EXPECT_EQ(pieces_of(read.source->frame().apply(*read.source, read.source->encode("Je").tokens).tokens),
              (Texts{"<s>", "▁", "J", "e"}));
}

TEST(ReadTokenizer, ListedTokensAreWordsOrCharacters)
{
    const auto words = read_files({{"shared_vocabulary.json", R"(["<blank>", "<s>", "</s>", "Je", "suis"])"},
                                   {"config.json", R"({"add_source_eos": true, "unk_token": "<unk>"})"}});
    const Encoding encoding = words.source->encode(" Je  suis là </s>");
    EXPECT_EQ(ids_of(encoding.tokens), (std::vector<int>{3, 4, 5, 5}));
    EXPECT_EQ(ranges_of(encoding), (Texts{"Je", "suis", "là", "</s>"}));
    EXPECT_EQ(words.source->decode(std::vector<int>{1, 3, 4, 5, 2}), "Je suis ⁇");
    EXPECT_EQ(pieces_of(words.source->frame().apply(*words.source, {}).tokens), Texts{"</s>"});
    EXPECT_EQ(words.target->frame().added(false), 0U);

    const auto letters = read_files(
        {{"source_vocabulary.txt", "<s>\n</s>\n<unk>\na\nb\n"}, {"target_vocabulary.txt", "<s>\n</s>\nc\r\n"}});
    EXPECT_EQ(ids_of(letters.source->encode("ab ca").tokens), (std::vector<int>{3, 4, 2, 3}));
    EXPECT_EQ(letters.source->decode(std::vector<int>{3, 4, 3}), "aba");
    EXPECT_EQ(letters.target->find("c"), 2);
}

TEST(ReadTokenizer, ListedPiecesNeedTheirSentencePieceModel)
{
    std::string list;
    const auto own = test::small_vocabulary();
    for (int id = static_cast<int>(own->size()) - 1; id >= 1; --id)
        list += own->token(id).piece + "\n";
    const Error error = test::error_of_files({{"shared_vocabulary.txt", list}});
    EXPECT_EQ(error.kind(), Error::Kind::unsupported);
    EXPECT_NE(std::string(error.what()).find("sentencepiece.model"), std::string::npos) << error.what();
    const auto read =
        read_files({{"shared_vocabulary.txt", list}, {"sentencepiece.model", test::small_vocabulary_bytes()}});
    const Encoding encoding = read.source->encode("Je suis");
    EXPECT_EQ(pieces_of(encoding.tokens), (Texts{"▁", "J", "e", "▁", "s", "u", "i", "s"}));
    EXPECT_EQ(encoding.tokens[1].id, 49 - *own->find("J"));
}

TEST(ReadTokenizer, SaysWhichFilesItLookedFor)
{
    const Error none = test::error_of_files({});
    EXPECT_EQ(none.kind(), Error::Kind::missing);
    for (const char* name : {"tokenizer.json", "vocab.txt", "vocab.json with merges.txt", "spiece.model",
                             "tokenizer.model", "sentencepiece.bpe.model", "source.spm", "token ids"})
        EXPECT_NE(std::string(none.what()).find(name), std::string::npos) << none.what();
    const Error half = test::error_of_files({{"vocab.json", "{}"}}, "gpt2");
    EXPECT_EQ(half.kind(), Error::Kind::missing);
    EXPECT_EQ(std::string(half.what()).find("vocab.txt"), std::string::npos) << half.what();
    const Error other = test::error_of_files(
        {{"vocab.txt", bert_words}, {"tokenizer_config.json", R"({"tokenizer_class": "BertJapaneseTokenizer"})"}});
    EXPECT_EQ(other.kind(), Error::Kind::unsupported);
    EXPECT_NE(std::string(other.what()).find("BertJapanese"), std::string::npos) << other.what();
}

} // namespace regard
