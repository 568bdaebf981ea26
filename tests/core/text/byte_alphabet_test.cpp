#include "core/text/byte_alphabet.h"

#include <gtest/gtest.h>

namespace regard {

TEST(ByteAlphabet, SpellsAllBytes)
{
    EXPECT_EQ(bytes_of_piece("ĠtheĊ"), " the\n");
    EXPECT_EQ(bytes_of_piece("Ã©t"), "ét");
    EXPECT_EQ(bytes_of_piece("ĀġĢłŃ¡ÿ~"), std::string("\0\x7f\x80\xa0\xad\xa1\xff~", 8));
    // Other letters than the alphabet's: the piece is its own text.
    EXPECT_EQ(bytes_of_piece("<｜end｜>"), "<｜end｜>");
    EXPECT_EQ(bytes_of_piece("a b"), "a b");
    EXPECT_EQ(bytes_of_piece("Ńń"), "Ńń");
}

TEST(ByteAlphabet, ShowsBytesThatAreNoCharacter)
{
    EXPECT_EQ(show_bytes("été"), "été");
    EXPECT_EQ(show_bytes("a\xC3"), "a<0xC3>");
    EXPECT_EQ(show_bytes("\xE4\xB8"), "<0xE4><0xB8>");
    EXPECT_EQ(show_bytes("\xE4\xB8\xE4\xB8\xAD"), "<0xE4><0xB8>中");
    EXPECT_EQ(show_bytes("\xED\xA0\x80\xFF"), "<0xED><0xA0><0x80><0xFF>");
    EXPECT_EQ(show_bytes(""), "");
}

} // namespace regard
