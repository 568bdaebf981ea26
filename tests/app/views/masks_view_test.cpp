#include "app/views/masks_view.h"

#include <cmath>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/views/batch_board.h"
#include "app/views/choice_button.h"
#include "app/views/head_choice.h"
#include "app/views/masks_causal_page.h"
#include "app/views/masks_padding_page.h"
#include "app/views/segments.h"
#include "app/views/sentence_list.h"
#include "app/views/word_comparison.h"
#include "core/analysis/padding_share.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class MasksViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chat dort .");
        ASSERT_TRUE(settle());
        view.resize(1000, 900);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return !session.busy(); });
    }
    MasksCausalPage& causal() { return *view.causalPage(); }
    MasksPaddingPage& padding() { return *view.paddingPage(); }

    Session session;
    MasksView view{session};
};

TEST_F(MasksViewTest, scores_mask_and_weights_follow_from_each_other)
{
    session.selection().selectHead(AttentionKind::decoder, 1, 2);
    const HeatMapData &scores = causal().scores()->data(), &mask = causal().mask()->data(),
                      &weights = causal().weights()->data();
    const auto trace = session.trace();
    ASSERT_EQ(scores.rows, trace->target_input.size());
    ASSERT_EQ(mask.rows, scores.rows);
    const Tensor& q = trace->at("decoder.layers.1.self_attention.query");
    const Tensor& k = trace->at("decoder.layers.1.self_attention.key");
    for (std::size_t query = 0; query < scores.rows; ++query) {
        double denominator = 0;
        for (std::size_t key = 0; key < scores.columns; ++key) {
            double dot = 0;
            for (std::size_t i = 0; i < 4; ++i)
                dot += double(q.row(2, query)[i]) * double(k.row(2, key)[i]);
            EXPECT_NEAR(scores.at(query, key), dot / 2, 1e-5);
            EXPECT_EQ(mask.isMasked(query, key), key > query);
            if (!mask.isMasked(query, key))
                denominator += std::exp(double(scores.at(query, key)));
        }
        for (std::size_t key = 0; key < scores.columns; ++key)
            EXPECT_NEAR(weights.at(query, key),
                        mask.isMasked(query, key) ? 0 : std::exp(double(scores.at(query, key))) / denominator, 1e-5);
    }
    EXPECT_TRUE(view.figure()->caption().contains("decoder self-attention L1 H2"));
    EXPECT_EQ(view.figure()->numbers().size(), 3U);
    EXPECT_EQ(view.block(), "decoder.layers.1.self_attention");
}

TEST_F(MasksViewTest, the_first_row_of_the_first_layer_sees_itself_alone)
{
    EXPECT_EQ(causal().choice()->layer(), 0);
    EXPECT_EQ(causal().weights()->data().at(0, 0), 1.0F);
    EXPECT_EQ(causal().mask()->data().openMark, "0");
    EXPECT_EQ(causal().mask()->data().maskedMark, "−∞");
}

TEST_F(MasksViewTest, layer_and_head_are_chosen_for_all_views_and_a_click_pins_the_cell)
{
    emit causal().choice()->layers()->chosen(1);
    emit causal().choice()->heads()->chosen(3);
    EXPECT_EQ(session.selection().focus().kind, AttentionKind::decoder);
    EXPECT_EQ(session.selection().focus().layer, 1);
    EXPECT_EQ(session.selection().focus().head, 3);
    EXPECT_EQ(causal().weights()->data().values[0],
              session.trace()->at("decoder.layers.1.self_attention.weights").at(3, 0, 0));
    emit causal().mask()->cellClicked(2, 1);
    EXPECT_TRUE(session.selection().pinned());
    EXPECT_EQ(session.selection().focus(), (Focus{AttentionKind::decoder, 1, 3, 2, 1}));
    EXPECT_EQ(causal().scores()->markedRow(), 2);
    EXPECT_EQ(causal().weights()->markedColumn(), 1);
    emit causal().mask()->cellClicked(2, 1);
    EXPECT_FALSE(session.selection().pinned());
}

TEST_F(MasksViewTest, a_run_without_keys_or_decoder_says_what_is_missing)
{
    auto bare = std::make_shared<Trace>(*session.trace());
    bare->tensors.erase("decoder.layers.0.self_attention.key");
    session.showRun(bare, "run");
    EXPECT_FALSE(causal().scores()->isVisible());
    EXPECT_TRUE(causal().weights()->isVisible());
    EXPECT_TRUE(causal().note().contains("cannot be shown")) << causal().note().toStdString();
    auto encoder = std::make_shared<Trace>(*bare);
    encoder->target_input.clear();
    encoder->shape.decoder_layers = 0;
    session.showRun(encoder, "run");
    EXPECT_FALSE(causal().mask()->isVisible());
    EXPECT_TRUE(causal().note().contains("no decoder"));
    view.showPage(MasksView::padding);
    EXPECT_TRUE(padding().note().contains("finished run")) << padding().note().toStdString();
    EXPECT_EQ(view.figure(), nullptr);
}

TEST_F(MasksViewTest, a_batch_runs_both_ways_and_shows_what_padding_takes)
{
    view.showPage(MasksView::padding);
    EXPECT_EQ(padding().list()->texts().constFirst(), "le chat dort .") << "the present sentence";
    EXPECT_GE(padding().list()->texts().size(), 2);
    padding().list()->setTexts({"le chat dort .", "le chien mange une pomme rouge et elle lit un livre ."});
    emit padding().list()->edited();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto runs = padding().run().result();
        return runs && runs->masked.sentences[1]->source_text.ends_with("livre .");
    }));
    const auto runs = padding().run().result();
    const Trace &masked = *runs->masked.sentences[0], &unmasked = *runs->unmasked.sentences[0];
    EXPECT_EQ(padding().board()->grid().rows[0].padding, int(masked.padding.source));
    EXPECT_EQ(padding().board()->grid().rows[1].padding, 0);
    EXPECT_EQ(padding().board()->grid().columns(), int(runs->masked.source_length));
    const auto head = unmasked.at("encoder.layers.0.self_attention.weights").head(0);
    EXPECT_EQ(padding().unmasked()->data().values, std::vector<float>(head.begin(), head.end()));
    EXPECT_TRUE(padding().masked()->data().isMasked(0, masked.source.size() - 1));
    EXPECT_FALSE(padding().unmasked()->data().isMasked(0, masked.source.size() - 1));
    const QString share =
        QString::number(100 * padding_share(unmasked, AttentionKind::encoder, 0, 0), 'f', 0) + " % without it";
    EXPECT_TRUE(view.figure()->caption().contains(share)) << view.figure()->caption().toStdString();
    EXPECT_TRUE(view.figure()->caption().contains("falls 0 %"));

    QTest::keyClick(padding().board(), Qt::Key_Down);
    EXPECT_EQ(padding().board()->grid().chosen, 1);
    EXPECT_EQ(padding().masked()->data().values, padding().unmasked()->data().values)
        << "the longest has no padding to suffer from";
    emit padding().kinds()->chosen(1);
    EXPECT_EQ(padding().masked()->data().rows, runs->masked.target_length);
}

TEST_F(MasksViewTest, sentences_are_added_edited_and_taken_out)
{
    view.showPage(MasksView::padding);
    SentenceList& list = *padding().list();
    list.setTexts({"le chat", "le chien"});
    EXPECT_FALSE(list.removeButton(0)->isEnabled()) << "a batch has two at least";
    while (list.addButton()->isEnabled())
        QTest::mouseClick(list.addButton(), Qt::LeftButton);
    EXPECT_EQ(list.texts().size(), 8);
    QTest::keyClicks(list.edit(7), "ici");
    EXPECT_EQ(list.texts()[7], "ici");
    QTest::mouseClick(list.removeButton(0), Qt::LeftButton);
    EXPECT_EQ(list.texts().size(), 7);
    EXPECT_EQ(list.texts()[0], "le chien");
    ASSERT_TRUE(QTest::qWaitFor([&] { return padding().board()->grid().rows.size() == 7; })) << "an empty line too";
    session.setSourceText("elle lit .");
    ASSERT_TRUE(settle());
    EXPECT_EQ(list.texts()[0], "le chien") << "what was edited stays";
}

TEST_F(MasksViewTest, the_first_line_follows_the_sentence_until_it_is_edited)
{
    view.showPage(MasksView::padding);
    session.setSourceText("elle lit .");
    ASSERT_TRUE(settle());
    EXPECT_EQ(padding().list()->texts()[0], "elle lit .");
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto runs = padding().run().result();
        return runs && runs->masked.sentences[0]->source_text == "elle lit .";
    }));
}

TEST_F(MasksViewTest, a_batch_can_be_cancelled_and_is_not_run_again_by_itself)
{
    view.showPage(MasksView::padding);
    padding().list()->setTexts({QStringLiteral("le chat dort . ").repeated(12), "ici"});
    emit padding().list()->edited();
    ASSERT_TRUE(QTest::qWaitFor([&] { return padding().run().running(); }));
    emit padding().cancelButton()->clicked();
    EXPECT_FALSE(padding().run().running());
    QTest::qWait(60);
    EXPECT_FALSE(padding().run().running());
    EXPECT_FALSE(padding().cancelButton()->isVisible());
}

TEST_F(MasksViewTest, opens_within_100_ms_and_takes_one_token_and_many)
{
    for (const QString& text : {QString("."), QStringLiteral("le chat ").repeated(14)}) {
        view.showPage(MasksView::causal);
        session.setSourceText(text);
        ASSERT_TRUE(settle());
        for (const auto page : {MasksView::padding, MasksView::causal}) {
            QElapsedTimer timer;
            timer.start();
            view.showPage(page);
            EXPECT_LT(timer.elapsed(), 100) << page;
        }
        EXPECT_TRUE(view.figure());
    }
}

} // namespace
} // namespace regard::app
