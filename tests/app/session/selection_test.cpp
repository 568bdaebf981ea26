#include "app/session/selection.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace regard::app {
namespace {

TEST(Selection, hovering_moves_it_until_a_click_pins)
{
    Selection selection;
    selection.hoverCell(1, 2);
    EXPECT_EQ(selection.focus().query, 1);
    selection.togglePin(3, 4);
    selection.hoverCell(0, 0);
    EXPECT_EQ(selection.focus().query, 3);
    EXPECT_EQ(selection.focus().key, 4);
    selection.togglePin(3, 4);
    EXPECT_FALSE(selection.pinned());
    selection.hoverCell(0, 1);
    EXPECT_EQ(selection.focus().key, 1);
}

TEST(Selection, a_click_elsewhere_moves_the_pin)
{
    Selection selection;
    selection.togglePin(1, 1);
    selection.togglePin(2, 2);
    EXPECT_TRUE(selection.pinned());
    EXPECT_EQ(selection.focus().query, 2);
}

TEST(Selection, tells_what_was_and_what_is_once)
{
    Selection selection;
    Focus before, now;
    int count = 0;
    QObject::connect(&selection, &Selection::changed, [&](const Focus& n, const Focus& b) {
        now = n, before = b;
        ++count;
    });
    selection.selectHead(AttentionKind::encoder, 1, 5);
    EXPECT_EQ(before.head, 0);
    EXPECT_EQ(now, (Focus{AttentionKind::encoder, 1, 5, -1, -1}));
    selection.selectHead(AttentionKind::encoder, 1, 5);
    EXPECT_EQ(count, 1);
}

TEST(Selection, another_head_of_the_same_kind_keeps_the_cell_and_another_kind_drops_it)
{
    Selection selection;
    selection.togglePin(2, 3);
    selection.selectHead(AttentionKind::cross, 1, 1);
    EXPECT_EQ(selection.focus().key, 3);
    EXPECT_TRUE(selection.pinned());
    selection.selectBlock(AttentionKind::decoder, 1);
    EXPECT_EQ(selection.focus(), (Focus{AttentionKind::decoder, 1, 1, -1, -1}));
    EXPECT_FALSE(selection.pinned());
}

TEST(Selection, a_number_that_is_asked_for_stays_until_it_is_let_go_or_a_cell_is_clicked)
{
    Selection selection;
    selection.selectCell(1, 1);
    const NumberPlace place{"encoder.input", 0, 2, 3};
    selection.toggleNumber(place);
    selection.hoverCell(4, 4);
    EXPECT_EQ(selection.focus().query, 1);
    EXPECT_EQ(selection.number(), place);
    NumberPlace other = place;
    other.kind = NumberPlace::Kind::length;
    selection.toggleNumber(other);
    EXPECT_EQ(selection.number(), other);
    selection.toggleNumber(other);
    EXPECT_FALSE(selection.number());
    selection.hoverCell(4, 4);
    EXPECT_EQ(selection.focus().query, 4);
    selection.toggleNumber(place);
    selection.togglePin(4, 4);
    EXPECT_FALSE(selection.number());
    EXPECT_TRUE(selection.pinned());
}

} // namespace
} // namespace regard::app
