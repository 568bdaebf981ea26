#include "core/text/subword_model.h"

#include <cstdio>

namespace regard {

bool append_byte_pieces(const PieceVocabulary& vocabulary, char32_t code, std::vector<int>& ids)
{
    std::string bytes;
    append_utf8(bytes, code);
    const std::size_t before = ids.size();
    for (const char byte : bytes) {
        char name[8];
        std::snprintf(name, sizeof(name), "<0x%02X>", unsigned(static_cast<unsigned char>(byte)));
        const auto id = vocabulary.find(name);
        if (!id) {
            ids.resize(before);
            return false;
        }
        ids.push_back(*id);
    }
    return true;
}

} // namespace regard
