#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/text/added_tokens.h"
#include "core/text/normalizers.h"
#include "core/text/piece_decoders.h"
#include "core/text/pre_tokenizers.h"
#include "core/text/subword_model.h"
#include "core/text/tokenizer.h"

namespace regard {

/// The steps of a tokenizer, in their order. Rules that are empty do nothing.
struct TokenizerSteps {
    std::vector<AddedToken> added;
    Normalizer normalizer;
    PreTokenizer pre_tokenizer;
    std::shared_ptr<const SubwordModel> model;
    PieceDecoder decoder;
    TokenFrame frame;
    SpecialIds special;
    PieceSpelling spelling = PieceSpelling::text;
};

/// A tokenizer of steps, as Hugging Face's tokenizers are: added tokens, normaliser, cutting, pieces.
class PipelineTokenizer final : public Tokenizer {
public:
    /// Throws Error (broken) for added tokens that do not fit the vocabulary; `where` names the file.
    PipelineTokenizer(TokenizerSteps steps, const std::string& where);

    std::size_t size() const override { return size_; }
    Encoding encode(std::string_view utf8) const override;
    std::string decode(std::span<const int> ids) const override;
    Token token(int id) const override;
    std::optional<int> find(std::string_view piece) const override;
    PieceSpelling spelling() const override { return steps_.spelling; }
    const TokenFrame& frame() const override { return steps_.frame; }
    const SpecialIds& special_ids() const override { return steps_.special; }

private:
    void check_added(const std::string& where);
    void check_frame(const std::string& where) const;
    std::unique_ptr<const AddedTokenFinder> make_finder(bool normalized) const;
    const AddedToken* find_added(int id) const;

    class Encoder;

    TokenizerSteps steps_;
    std::size_t size_ = 0;
    std::unordered_map<int, std::size_t> added_by_id_;
    std::unordered_map<std::string_view, int> added_by_content_;
    std::unique_ptr<const AddedTokenFinder> plain_finder_, normalized_finder_;
};

} // namespace regard
