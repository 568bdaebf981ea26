#include "core/text/sentence_piece_check.h"

#include <cmath>
#include <cstring>
#include <optional>
#include <unordered_set>

#include "core/text/character_map_check.h"
#include "core/text/utf8.h"
#include "core/text/wire_format.h"

namespace regard {

namespace {

// The library's trie builder recurses once a byte; genuine pieces are short.
constexpr std::size_t longest_piece = 1024;
constexpr std::size_t most_pieces = 2'000'000;

// Field numbers and piece types of sentencepiece_model.proto.
namespace model_field {
constexpr std::uint32_t piece = 1, normalizer = 3, denormalizer = 5;
}
namespace piece_field {
constexpr std::uint32_t text = 1, score = 2, type = 3;
}
constexpr std::uint32_t character_map_field = 2;
constexpr std::uint64_t first_type = 1, normal_type = 1, unknown_type = 2, last_type = 6;

struct Piece {
    std::string_view text;
    std::uint64_t type = normal_type;
};

// Nothing where the message is malformed or a part of it has no sense.
std::optional<Piece> read_piece(std::string_view message)
{
    Piece piece;
    while (!message.empty()) {
        const auto field = take_wire_field(message);
        if (!field)
            return std::nullopt;
        if (field->id == piece_field::text) {
            if (field->type != WireField::Type::bytes)
                return std::nullopt;
            piece.text = field->bytes;
        } else if (field->id == piece_field::score) {
            float score = NAN;
            if (field->type == WireField::Type::four_bytes)
                std::memcpy(&score, field->bytes.data(), sizeof(score));
            if (!std::isfinite(score))
                return std::nullopt;
        } else if (field->id == piece_field::type) {
            if (field->type != WireField::Type::number || field->number < first_type || field->number > last_type)
                return std::nullopt;
            piece.type = field->number;
        }
    }
    return piece;
}

bool is_usable_text(std::string_view text)
{
    return !text.empty() && text.size() <= longest_piece && text.find('\0') == std::string_view::npos && is_utf8(text);
}

bool is_sound_normalizer(std::string_view message)
{
    while (!message.empty()) {
        const auto field = take_wire_field(message);
        if (!field)
            return false;
        if (field->id == character_map_field &&
            (field->type != WireField::Type::bytes || !is_sound_character_map(field->bytes)))
            return false;
    }
    return true;
}

} // namespace

std::string find_sentence_piece_defect(std::string_view bytes)
{
    std::unordered_set<std::string_view> texts;
    std::size_t unknown_pieces = 0;
    while (!bytes.empty()) {
        const auto field = take_wire_field(bytes);
        if (!field)
            return "not a whole protocol buffer";
        const bool is_message = field->type == WireField::Type::bytes;
        if (field->id == model_field::piece) {
            const auto piece = is_message ? read_piece(field->bytes) : std::nullopt;
            if (!piece || !is_usable_text(piece->text))
                return "piece " + std::to_string(texts.size()) + " is malformed";
            if (!texts.insert(piece->text).second)
                return "piece " + std::to_string(texts.size()) + " is there twice";
            if (texts.size() > most_pieces)
                return "too many pieces";
            unknown_pieces += piece->type == unknown_type;
        } else if (field->id == model_field::normalizer || field->id == model_field::denormalizer) {
            if (!is_message || !is_sound_normalizer(field->bytes))
                return "its text normaliser is malformed";
        }
    }
    return unknown_pieces == 1 ? "" : std::to_string(unknown_pieces) + " unknown pieces instead of one";
}

} // namespace regard
