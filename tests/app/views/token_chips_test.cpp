#include "app/views/token_chips.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/views/chips_of_trace.h"

namespace regard::app {
namespace {

std::vector<Chip> chips(const QStringList& labels, const QList<int>& words)
{
    std::vector<Chip> result;
    for (qsizetype i = 0; i < labels.size(); ++i)
        result.push_back({labels[i], labels[i], words.value(i, -1), words.value(i, -1) < 0, -1});
    return result;
}

void show(TokenChips& row, int width)
{
    row.resize(width, 60);
    row.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&row));
}

TEST(TokenChips, pieces_of_one_word_touch_and_words_do_not)
{
    TokenChips row;
    show(row, 600);
    row.setChips(chips({"étu", "diant", ".", "</s>"}, {0, 0, 1, -1}), false);
    const int joint = row.chipRect(1).left() - row.chipRect(0).right();
    const int gap = row.chipRect(2).left() - row.chipRect(1).right();
    EXPECT_LE(joint, 2);
    EXPECT_GE(gap, 4);
}

TEST(TokenChips, wrap_without_breaking_a_word_and_stay_inside)
{
    TokenChips row;
    show(row, 260);
    QStringList labels;
    QList<int> words;
    for (int i = 0; i < 24; ++i) {
        labels << "mot"
               << "s";
        words << i << i;
    }
    row.setChips(chips(labels, words), false);
    EXPECT_GT(row.chipRect(47).top(), row.chipRect(0).top());
    for (int i = 0; i < 48; i += 2)
        EXPECT_EQ(row.chipRect(i).top(), row.chipRect(i + 1).top()) << i;
    for (int i = 0; i < 48; ++i)
        EXPECT_LE(row.chipRect(i).right(), row.viewport()->width()) << i;
}

TEST(TokenChips, a_word_wider_than_the_row_is_broken_between_its_pieces)
{
    TokenChips row;
    show(row, 200);
    QStringList labels;
    QList<int> words;
    for (int i = 0; i < 30; ++i) {
        labels << "Ver";
        words << 0;
    }
    row.setChips(chips(labels, words), false);
    EXPECT_GT(row.chipRect(29).top(), row.chipRect(0).top());
    for (int i = 0; i < 30; ++i)
        EXPECT_LE(row.chipRect(i).right(), row.viewport()->width() + 1) << i;
}

TEST(TokenChips, right_to_left_text_begins_at_the_right)
{
    TokenChips row;
    show(row, 500);
    row.setChips(chips({"مرحبا", "بك"}, {0, 1}), true);
    EXPECT_GT(row.chipRect(0).left(), row.chipRect(1).right());
    EXPECT_LE(row.chipRect(0).right(), row.viewport()->width());
}

TEST(TokenChips, tell_which_chip_is_pointed_at_clicked_and_left)
{
    TokenChips row;
    show(row, 500);
    row.setChips(chips({"un", "deux", "trois"}, {0, 1, 2}), false);
    QSignalSpy hovered(&row, &TokenChips::hovered), clicked(&row, &TokenChips::clicked);
    QTest::mouseMove(row.viewport(), row.chipRect(1).center());
    ASSERT_EQ(hovered.size(), 1);
    EXPECT_EQ(hovered[0][0].toInt(), 1);
    QTest::mouseClick(row.viewport(), Qt::LeftButton, {}, row.chipRect(2).center());
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 2);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(row.viewport(), &leave);
    EXPECT_EQ(hovered.last()[0].toInt(), -1);
}

TEST(TokenChips, can_be_walked_with_the_keyboard)
{
    TokenChips row;
    show(row, 500);
    row.setChips(chips({"un", "deux", "trois"}, {0, 1, 2}), false);
    QSignalSpy hovered(&row, &TokenChips::hovered), clicked(&row, &TokenChips::clicked);
    QTest::keyClick(&row, Qt::Key_Right);
    QTest::keyClick(&row, Qt::Key_End);
    QTest::keyClick(&row, Qt::Key_Return);
    ASSERT_EQ(hovered.size(), 2);
    EXPECT_EQ(hovered[1][0].toInt(), 2);
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 2);
}

int accentPixels(TokenChips& row, int chip)
{
    const QImage picture = row.viewport()->grab(row.chipRect(chip)).toImage();
    const QRgb accent = row.palette().color(QPalette::Highlight).rgb();
    int count = 0;
    for (int x = 0; x < picture.width(); ++x)
        count += picture.pixel(x, picture.height() - 3) == accent;
    return count;
}

TEST(TokenChips, the_underline_is_as_long_as_the_probability)
{
    TokenChips row;
    show(row, 600);
    std::vector<Chip> some = chips({"mmmmmmmmmm", "mmmmmmmmmm", "mmmmmmmmmm"}, {0, 1, 2});
    some[0].probability = 0.25F;
    some[1].probability = 1;
    row.setChips(some, false);
    const int quarter = accentPixels(row, 0), whole = accentPixels(row, 1);
    EXPECT_GT(quarter, 5);
    EXPECT_NEAR(double(quarter) / whole, 0.25, 0.05);
    EXPECT_EQ(accentPixels(row, 2), 0);
}

TEST(PointAt, a_chip_is_a_query_or_a_key_by_the_kind_of_attention)
{
    const Focus cross{AttentionKind::cross, 0, 0, 2, 1};
    EXPECT_EQ(pointAtSource(cross, 4).key, 4);
    EXPECT_EQ(pointAtSource(cross, 4).query, 2);
    EXPECT_EQ(pointAtOutput(cross, 3).query, 3);
    const Focus encoder{AttentionKind::encoder, 0, 0, 2, 1};
    EXPECT_EQ(pointAtSource(encoder, 4).query, 4);
    EXPECT_EQ(pointAtOutput(encoder, 4), encoder);
    const Focus decoder{AttentionKind::decoder, 0, 0, 2, 1};
    EXPECT_EQ(pointAtSource(decoder, 4), decoder);
    EXPECT_EQ(pointAtOutput(decoder, 4).query, 4);
}

} // namespace
} // namespace regard::app
