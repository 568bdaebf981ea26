#pragma once

#include "core/api.h"
#include "core/text/tokenizer.h"

namespace regard {

/// For a model that came without its vocabulary: tokens are named by their ids, "#42", and a text is numbers between
/// spaces. Throws Error (invalid) for any other text.
class REGARD_API IdVocabulary : public Tokenizer {
public:
    explicit IdVocabulary(std::size_t size) : size_(size) {}

    std::size_t size() const override { return size_; }
    Encoding encode(std::string_view utf8) const override;
    std::string decode(std::span<const int> ids) const override;
    Token token(int id) const override;
    std::optional<int> find(std::string_view piece) const override;

private:
    std::size_t size_;
};

} // namespace regard
