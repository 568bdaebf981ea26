#include "app/window/chip_menu.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>

#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class ChipMenu : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chat mange .");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    }
    std::function<void(const QString&)> open()
    {
        return [this](const QString& name) { opened = name; };
    }

    Session session;
    QWidget parent;
    QString opened;
};

TEST_F(ChipMenu, says_why_a_word_was_chosen_from_whatever_is_looked_at)
{
    session.selection().selectHead(AttentionKind::encoder, 1, 3);
    QMenu* menu = outputTokenMenu(session, 1, open(), &parent);
    ASSERT_TRUE(menu->defaultAction());
    menu->defaultAction()->trigger();
    EXPECT_EQ(opened, "output");
    EXPECT_EQ(session.selection().focus(), (Focus{AttentionKind::cross, 1, 3, 1, -1}));
    EXPECT_TRUE(session.selection().pinned());
}

TEST_F(ChipMenu, leads_to_the_value_vector_of_a_source_token)
{
    QMenu* menu = sourceTokenMenu(session, 2, open(), &parent);
    ASSERT_GE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    EXPECT_EQ(opened, "steps");
    EXPECT_EQ(session.selection().focus().query, 2);
    ASSERT_TRUE(session.selection().number());
    EXPECT_EQ(*session.selection().number(), (NumberPlace{"encoder.layers.0.self_attention.value", 0, 2, 0}));
}

TEST_F(ChipMenu, leads_to_the_mask_of_a_step)
{
    QMenu* menu = outputTokenMenu(session, 0, open(), &parent);
    menu->actions()[2]->trigger();
    EXPECT_EQ(opened, "masks");
    EXPECT_EQ(session.selection().focus().kind, AttentionKind::decoder);
}

} // namespace
} // namespace regard::app
