#include "app/plots/heat_map_layout.h"

#include <gtest/gtest.h>

#include "app/plots/attention_map.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

/// 17 rows and 19 columns, the last of both "</s>".
HeatMapData sentence()
{
    const std::vector<std::string> source = {"Le",    "chat",  "noir", "dor", "t",       "sur",    "le",
                                             "tapis", "rouge", "de",   "la",  "vieille", "maison", "internationale",
                                             "hier",  "soir",  ".",    "!",   "</s>"};
    const std::vector<std::string> target = {"The",   "black",     "cat",     "sle", "eps", "on",
                                             "the",   "red",       "carpet",  "of",  "the", "old",
                                             "house", "yesterday", "evening", ".",   "</s>"};
    return attentionMap(*test::sampleTrace(source, target, 1, 1), AttentionKind::cross, 0, 0);
}

Theme themeAt(int pixels)
{
    Theme theme = Theme::print();
    theme.font.setPixelSize(pixels);
    return theme;
}

struct Room {
    QSizeF size;
    int font;
};

TEST(HeatMapLayout, small_rooms_keep_the_bar_and_short_labels_whole)
{
    const HeatMapData data = sentence();
    for (const auto& [room, font] : {Room{{300, 300}, 12}, Room{{380, 420}, 12}, Room{{620, 500}, 12},
                                     Room{{480, 620}, 24}, Room{{620, 500}, 24}}) {
        SCOPED_TRACE(std::to_string(int(room.width())) + " at " + std::to_string(font));
        const HeatMapLayout layout = arrange(data, room, themeAt(font));
        EXPECT_GT(layout.bar.width(), 0);
        EXPECT_GE(layout.map.width(), room.width() * 0.25);
        EXPECT_GE(layout.map.height(), room.height() * 0.4);
        EXPECT_LE(layout.size.width(), room.width() + 1);
        EXPECT_LE(layout.size.height(), room.height() + 1);
        for (int column = 0; column < data.columnLabels.size(); ++column) {
            const QString label = data.columnLabels[column];
            EXPECT_TRUE(label.size() > 5 || layout.columns.labels[std::size_t(column)].text == label)
                << label.toStdString();
        }
    }
}

TEST(HeatMapLayout, without_a_bar_there_is_room_for_the_last_columns_short_label)
{
    const HeatMapData data = sentence();
    const Theme theme = themeAt(12);
    const HeatMapLayout layout = arrangeCells(data, {8, 8}, theme, {.longestLabel = 2.5, .bar = false, .lowestBar = 0});
    EXPECT_EQ(layout.columns.labels.back().text, "</s>");
    const double slanted = QFontMetricsF(theme.font).horizontalAdvance("</s>") * 0.5; // rising by 60 degrees
    ASSERT_LE(layout.columns.angle, 60);
    EXPECT_GE(layout.right, layout.map.right() - 4 + slanted);
    EXPECT_GE(layout.size.width(), layout.right);
}

} // namespace
} // namespace regard::app
