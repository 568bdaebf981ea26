#include <charconv>
#include <regex>
#include <unordered_map>

#include <sentencepiece_trainer.h>

#include "core/error.h"
#include "core/text/sentence_piece.h"

namespace regard {

namespace {

class LineIterator final : public sentencepiece::SentenceIterator {
public:
    explicit LineIterator(const std::vector<std::string>& lines) : lines_(lines) {}
    bool done() const override { return next_ == lines_.size(); }
    void Next() override { ++next_; }
    const std::string& value() const override { return lines_[next_]; }
    sentencepiece::util::Status status() const override { return {}; }

private:
    const std::vector<std::string>& lines_;
    std::size_t next_ = 0;
};

// The library takes them in one text, with commas between.
std::string joined(const std::vector<std::string>& symbols)
{
    std::string list;
    for (const std::string& symbol : symbols) {
        if (symbol.empty() || symbol.find_first_of(",\"\n\r") != std::string::npos)
            throw Error({Error::Kind::invalid, "cannot be a symbol of a vocabulary", "control symbols",
                         "a name without commas and quotation marks", symbol});
        list += (list.empty() ? "" : ",") + symbol;
    }
    return list;
}

// Written without the locale's decimal comma.
std::string decimal(double value)
{
    char text[32] = {};
    std::to_chars(text, text + sizeof(text) - 1, value);
    return text;
}

std::unordered_map<std::string, std::string> settings(int vocabulary_size, const VocabularyOptions& options)
{
    return {
        {"model_type", "unigram"},
        {"vocab_size", std::to_string(vocabulary_size)},
        // Full coverage gives every character of the text a piece of its own: right for small alphabets, where no
        // letter or mark that training has seen is unknown then. Pieces for single bytes are not added: 256 entries
        // that the network rarely learns, and a reader of attention sees more in one honest <unk> than in <0xF0> <0x9F>
        // <0x98> <0x80>.
        {"character_coverage", decimal(options.character_coverage)},
        {"control_symbols", joined(options.control_symbols)},
        {"byte_fallback", "false"},
        // Single digits: numbers are then copied digit by digit instead of being rare words.
        {"split_digits", "true"},
        {"normalization_rule_name", "identity"}, // normalise_text has done it
        {"pad_id", "0"},
        {"unk_id", "1"},
        {"bos_id", "2"},
        {"eos_id", "3"},
        {"pad_piece", "<pad>"},
        {"unk_piece", "<unk>"},
        {"bos_piece", "<s>"},
        {"eos_piece", "</s>"},
        // Sums are made in one part a thread, so a fixed number of threads gives the same vocabulary on every machine.
        {"num_threads", "4"},
        {"minloglevel", "3"},
    };
}

// The library's reason ends "… Please set it to a value <= 703."; its source file and condition help nobody.
[[noreturn]] void fail(const std::string& reason, int vocabulary_size)
{
    std::smatch largest;
    if (std::regex_search(reason, largest, std::regex("value <= ([0-9]+)")))
        throw Error({Error::Kind::invalid, "the text is too little for so many pieces", "vocabulary size",
                     "at most " + largest[1].str(), std::to_string(vocabulary_size)});
    throw Error({Error::Kind::invalid,
                 "SentencePiece cannot learn a vocabulary",
                 "vocabulary size",
                 {},
                 std::to_string(vocabulary_size) + " (" + reason + ")"});
}

} // namespace

std::string train_sentence_piece(const std::vector<std::string>& lines, int vocabulary_size, unsigned seed,
                                 const VocabularyOptions& options)
{
    if (!(options.character_coverage > 0.9 && options.character_coverage <= 1.0))
        throw Error({Error::Kind::invalid, "out of range", "character coverage", "more than 0.9, at most 1",
                     decimal(options.character_coverage)});
    sentencepiece::SetRandomGeneratorSeed(seed);
    LineIterator iterator(lines);
    std::string model;
    const auto status =
        sentencepiece::SentencePieceTrainer::Train(settings(vocabulary_size, options), &iterator, &model);
    if (!status.ok())
        fail(status.ToString(), vocabulary_size);
    return model;
}

} // namespace regard
