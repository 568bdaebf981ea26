#include "app/export/file_name.h"

#include <gtest/gtest.h>

namespace regard::app {
namespace {

TEST(SafeFileName, is_plain_whatever_the_sentence)
{
    EXPECT_EQ(safeFileName("Où est/la \u202Egare ?", "cross-attention L2 H3"),
              QString::fromUtf8("où-est-la-gare-cross-attention-l2-h3"));
    EXPECT_EQ(safeFileName("🙂", "…"), "regard");
    EXPECT_EQ(safeFileName("../../etc/passwd", {}), "etc-passwd");
    EXPECT_EQ(safeFileName("去上海", {}), QString::fromUtf8("去上海"));
}

} // namespace
} // namespace regard::app
