#include "core/formats/tokenizer_json_rules.h"

namespace regard {

namespace {

constexpr std::size_t most_stripped = 1000;

PieceDecoder read_metaspace(const JsonPart& part)
{
    const char32_t replacement = part.has("replacement") ? read_character(part, "replacement") : U'▁';
    return decode_metaspace(replacement, read_prepend_scheme(part) != Metaspace::Prepend::never);
}

} // namespace

PieceDecoder read_decoder(const JsonPart& part)
{
    const std::string type = part.type();
    if (type == "Sequence")
        return decode_in_sequence(read_sequence(part, "decoders", read_decoder));
    if (type == "ByteLevel")
        return decode_byte_level();
    if (type == "WordPiece")
        return decode_word_pieces(part.has("prefix") ? read_short_text(part, "prefix") : "##",
                                  part.flag("cleanup", true));
    if (type == "Metaspace")
        return read_metaspace(part);
    if (type == "ByteFallback")
        return decode_byte_fallback();
    if (type == "Fuse")
        return fuse_pieces();
    if (type == "Replace")
        return replace_in_pieces(read_pattern(part.object("pattern")), read_short_text(part, "content"));
    if (type == "Strip")
        return strip_pieces(read_character(part, "content"), part.size("start", most_stripped),
                            part.size("stop", most_stripped));
    part.refuse("type", "this decoder is not supported");
}

} // namespace regard
