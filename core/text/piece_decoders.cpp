#include "core/text/piece_decoders.h"

#include <charconv>
#include <numeric>

#include "core/error.h"
#include "core/text/byte_alphabet.h"
#include "core/text/normalizers.h"

namespace regard {

namespace {

constexpr std::size_t longest_decoded_text = 16 << 20;

std::size_t bytes_in(const std::vector<std::string>& pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), std::size_t(0),
                           [](std::size_t sum, const std::string& piece) { return sum + piece.size(); });
}

std::string joined(const std::vector<std::string>& pieces)
{
    std::string text;
    text.reserve(bytes_in(pieces));
    for (const std::string& piece : pieces)
        text += piece;
    return text;
}

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, done)) {
        result.append(text, done, at - done).append(to);
        done = at + from.size();
    }
    if (done > 0)
        text = result.append(text, done);
}

// What BERT's decoder does to each piece.
void tidy_up(std::string& piece)
{
    for (const char* ending : {".", "?", "!", ",", "n't", "'m", "'s", "'ve", "'re"})
        replace_all(piece, std::string(" ") + ending, ending);
    replace_all(piece, " ' ", "'");
}

} // namespace

PieceDecoder decode_in_sequence(std::vector<PieceDecoder> rules)
{
    return [rules = std::move(rules)](std::vector<std::string>& pieces) {
        for (const PieceDecoder& rule : rules) {
            rule(pieces);
            if (bytes_in(pieces) > longest_decoded_text)
                throw Error({Error::Kind::unsupported,
                             "the tokenizer's rules make the text too long",
                             "text",
                             "at most " + std::to_string(longest_decoded_text) + " bytes",
                             {}});
        }
    };
}

PieceDecoder decode_byte_level()
{
    return [](std::vector<std::string>& pieces) {
        for (std::string& piece : pieces)
            piece = bytes_of_piece(piece);
        pieces = {show_bytes(joined(pieces))};
    };
}

PieceDecoder decode_word_pieces(std::string prefix, bool tidy)
{
    return [prefix = std::move(prefix), tidy](std::vector<std::string>& pieces) {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (i > 0 && !prefix.empty() && pieces[i].starts_with(prefix))
                pieces[i].erase(0, prefix.size());
            else if (i > 0)
                pieces[i].insert(0, " ");
            if (tidy)
                tidy_up(pieces[i]);
        }
    };
}

PieceDecoder decode_metaspace(char32_t replacement, bool drop_first)
{
    std::string mark;
    append_utf8(mark, replacement);
    return [mark, drop_first](std::vector<std::string>& pieces) {
        for (std::size_t i = 0; i < pieces.size(); ++i)
            replace_all(pieces[i], mark, i == 0 && drop_first ? "" : " ");
    };
}

std::optional<unsigned char> byte_of_fallback_piece(std::string_view piece)
{
    if (piece.size() != 6 || !piece.starts_with("<0x") || !piece.ends_with('>'))
        return std::nullopt;
    unsigned byte = 0;
    const auto [end, failure] = std::from_chars(piece.data() + 3, piece.data() + 5, byte, 16);
    if (failure != std::errc() || end != piece.data() + 5)
        return std::nullopt;
    return static_cast<unsigned char>(byte);
}

PieceDecoder decode_byte_fallback()
{
    return [](std::vector<std::string>& pieces) {
        std::vector<std::string> result;
        std::string bytes;
        const auto finish = [&] {
            if (!bytes.empty())
                result.push_back(show_bytes(bytes));
            bytes.clear();
        };
        for (std::string& piece : pieces) {
            if (const auto byte = byte_of_fallback_piece(piece)) {
                bytes += static_cast<char>(*byte);
                continue;
            }
            finish();
            result.push_back(std::move(piece));
        }
        finish();
        pieces = std::move(result);
    };
}

PieceDecoder fuse_pieces()
{
    return [](std::vector<std::string>& pieces) { pieces = {joined(pieces)}; };
}

PieceDecoder replace_in_pieces(TextPattern pattern, std::string content)
{
    return [rule = replace(std::move(pattern), content)](std::vector<std::string>& pieces) {
        const WorkLimit limit;
        for (std::string& piece : pieces) {
            AlignedText text = align_text(piece);
            rule(text, limit);
            piece = utf8_of(text);
        }
    };
}

PieceDecoder strip_pieces(char32_t character, std::size_t start, std::size_t stop)
{
    std::string mark;
    append_utf8(mark, character);
    return [mark, start, stop](std::vector<std::string>& pieces) {
        for (std::string& piece : pieces) {
            std::string_view rest = piece;
            for (std::size_t i = 0; i < start && rest.starts_with(mark); ++i)
                rest.remove_prefix(mark.size());
            for (std::size_t i = 0; i < stop && rest.ends_with(mark); ++i)
                rest.remove_suffix(mark.size());
            piece = std::string(rest);
        }
    };
}

PieceDecoder join_with_spaces()
{
    return [](std::vector<std::string>& pieces) {
        for (std::size_t i = 1; i < pieces.size(); ++i)
            pieces[i].insert(0, " ");
    };
}

} // namespace regard
