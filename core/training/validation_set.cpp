#include "core/training/validation_set.h"

#include <algorithm>

#include "core/analysis/scores.h"
#include "core/models/source_ids.h"
#include "core/training/validate.h"

namespace regard {

namespace {

std::vector<int> pieces_of(const Tokenizer& tokenizer, const std::string& text)
{
    std::vector<int> ids;
    for (const Token& token : tokenizer.encode(text).tokens)
        ids.push_back(token.id);
    return ids;
}

// BLEU counts words; where they are not written apart, characters stand for them as in sacreBLEU's "zh".
std::string with_characters_apart(const std::string& utf8)
{
    std::string apart;
    for (std::size_t begin = 0; begin < utf8.size();) {
        std::size_t end = begin + 1;
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
            ++end;
        const std::string character = utf8.substr(begin, end - begin);
        // Three bytes and more: U+0800 and above, where ideographs and their punctuation are.
        apart += character.size() >= 3 ? ' ' + character + ' ' : character;
        begin = end;
    }
    return apart;
}

} // namespace

void add_validation_pairs(ValidationSet& set, const Corpus& corpus, const Tokenizer& tokenizer, int end_id,
                          std::size_t longest, std::size_t most)
{
    for (const SentencePair& text : corpus.pairs) {
        if (set.pairs.size() >= most)
            return;
        const auto pieces = pieces_of(tokenizer, text.source);
        TrainingPair pair{frame_source(set.direction, pieces, end_id), pieces_of(tokenizer, text.target)};
        if (pieces.empty() || pair.target.empty() || pair.source.size() > longest || pair.target.size() >= longest)
            continue;
        set.pairs.push_back(std::move(pair));
        set.references.push_back(text.target);
    }
}

ValidationScore measure(const EncoderDecoder& model, const Tokenizer& tokenizer, const ValidationSet& set,
                        std::size_t threads, const std::stop_token& stop)
{
    std::vector<std::vector<int>> sources;
    for (const TrainingPair& pair : set.pairs)
        sources.push_back(pair.source);
    std::vector<std::string> translations = translate_all(model, tokenizer, sources, threads, stop);
    std::vector<std::string> references = set.references;
    if (joins_without_space(set.direction.target_language)) {
        std::transform(translations.begin(), translations.end(), translations.begin(), with_characters_apart);
        std::transform(references.begin(), references.end(), references.begin(), with_characters_apart);
    }
    return {set.direction.name(), validation_loss(model, set.pairs),
            bleu(translations, references, bleu_tokens_for(set.direction.target_language))};
}

} // namespace regard
