#include "core/formats/tokenizer_file.h"

#include "core/formats/whole_file.h"

namespace regard {

namespace {

constexpr std::size_t longest_vocabulary_file = 256 << 20;

} // namespace

std::unique_ptr<SentencePieceTokenizer> load_sentence_piece(const std::filesystem::path& file)
{
    return SentencePieceTokenizer::parse(read_whole_file(file, longest_vocabulary_file), file.string());
}

} // namespace regard
