#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/tokenizer.h"

namespace regard {

/// A vocabulary of whole words, cut at spaces: for examples small enough to be seen whole. Padding has id 0, unknown 1,
/// start 2, end 3; the words follow in their order.
class REGARD_API WordVocabulary final : public Tokenizer {
public:
    static constexpr int pad_id = 0;
    static constexpr int unknown_id = 1;
    static constexpr int start_id = 2;
    static constexpr int end_id = 3;

    /// Throws Error (invalid) for a word that is empty, holds a space or is there twice.
    explicit WordVocabulary(const std::vector<std::string>& words);

    std::size_t size() const override { return pieces_.size(); }
    Encoding encode(std::string_view utf8) const override;
    std::string decode(std::span<const int> ids) const override;
    Token token(int id) const override;
    std::optional<int> find(std::string_view piece) const override;

private:
    std::vector<std::string> pieces_;
    std::map<std::string, int, std::less<>> ids_;
};

} // namespace regard
