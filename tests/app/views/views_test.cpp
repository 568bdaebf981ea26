#include <limits>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/head_sheet.h"
#include "app/plots/heat_map.h"
#include "app/plots/number_text.h"
#include "app/plots/read_map.h"
#include "app/views/anatomy.h"
#include "app/views/attention_view.h"
#include "app/views/block_button.h"
#include "app/views/chips_of_trace.h"
#include "app/views/elided_label.h"
#include "app/views/head_picker.h"
#include "app/views/head_summary.h"
#include "app/views/inspected_cell.h"
#include "app/views/inspector.h"
#include "app/views/layers_view.h"
#include "app/views/positions_view.h"
#include "core/analysis/arithmetic.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

// A session that has run one sentence on a model with random weights.
class Views : public testing::Test {
protected:
    static void SetUpTestSuite() { model = test::tiny_model(); }
    static void TearDownTestSuite() { model.reset(); }

    void SetUp() override
    {
        session.setModel(model);
        session.setSourceText("le chat mange .");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
        ASSERT_TRUE(session.trace());
    }

    static void show(QWidget& widget, QSize size = {900, 600})
    {
        widget.resize(size);
        widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        QTest::qWait(1);
    }

    Selection& selection() { return session.selection(); }

    inline static std::shared_ptr<const TranslationModel> model;
    Session session;
};

QString textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

TEST_F(Views, the_map_holds_the_numbers_of_the_trace)
{
    AttentionView view(session);
    show(view);
    selection().selectHead(AttentionKind::cross, 1, 2);
    const Tensor& weights = session.trace()->at("decoder.layers.1.cross_attention.weights");
    const HeatMapData& shown = view.map()->data();
    ASSERT_EQ(shown.rows, weights.shape[1]);
    ASSERT_EQ(shown.columns, weights.shape[2]);
    const auto head = weights.head(2);
    EXPECT_TRUE(std::equal(head.begin(), head.end(), shown.values.begin(), shown.values.end()));
}

TEST_F(Views, pointing_at_a_cell_moves_the_selection_and_a_click_pins_it)
{
    AttentionView view(session);
    show(view);
    const QPoint cell = view.map()->cellRect(1, 2).center().toPoint();
    QTest::mouseMove(view.map(), cell);
    EXPECT_EQ(selection().focus().query, 1);
    EXPECT_EQ(selection().focus().key, 2);
    QTest::mouseClick(view.map(), Qt::LeftButton, {}, cell);
    EXPECT_TRUE(selection().pinned());
    QTest::mouseMove(view.map(), view.map()->cellRect(0, 0).center().toPoint());
    EXPECT_EQ(selection().focus().query, 1);
}

TEST_F(Views, a_click_on_the_sheet_chooses_the_head_that_the_map_shows)
{
    AttentionView view(session);
    show(view);
    const QPoint place = view.headSheet()->mapRect(1, 3).center().toPoint();
    QTest::mouseClick(view.headSheet(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selection().focus().layer, 1);
    EXPECT_EQ(selection().focus().head, 3);
    EXPECT_TRUE(view.map()->data().title.contains("L1 H3")) << view.map()->data().title.toStdString();
}

TEST_F(Views, two_views_of_one_session_follow_each_other)
{
    AttentionView first(session), second(session);
    show(first);
    show(second);
    QTest::mouseClick(first.headSheet(), Qt::LeftButton, {}, first.headSheet()->mapRect(1, 1).center().toPoint());
    EXPECT_EQ(first.map()->data().values, second.map()->data().values);
    EXPECT_TRUE(second.map()->data().title.contains("L1 H1"));
}

TEST_F(Views, a_hidden_view_catches_up_when_it_is_shown)
{
    AttentionView view(session);
    show(view);
    view.hide();
    selection().selectHead(AttentionKind::encoder, 1, 3);
    session.setSourceText("je suis ici .");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    view.show();
    EXPECT_TRUE(view.map()->data().title.contains("L1 H3"));
    EXPECT_EQ(view.map()->data().rows, session.trace()->source.size());
}

TEST_F(Views, the_inspector_shows_the_recorded_weight_and_how_it_came_about)
{
    Inspector inspector(session);
    show(inspector, {320, 700});
    EXPECT_TRUE(textsOf(inspector).contains("Point at a cell"));
    selection().set({AttentionKind::cross, 0, 1, 1, 2});
    const float weight = session.trace()->at("decoder.layers.0.cross_attention.weights").at(1, 1, 2);
    const QString shown = textsOf(inspector);
    EXPECT_TRUE(shown.contains(exactNumber(double(weight)))) << shown.toStdString();
    EXPECT_TRUE(shown.contains("does not explain"));
    EXPECT_TRUE(shown.contains("the decoder chooses"));
}

TEST_F(Views, a_query_without_a_key_is_inspected_at_its_strongest_key)
{
    const auto cell = inspectedCell(*session.trace(), {AttentionKind::encoder, 0, 0, 1, -1});
    ASSERT_TRUE(cell);
    EXPECT_TRUE(cell->strongest);
    const auto row = session.trace()->at("encoder.layers.0.self_attention.weights").row(0, 1);
    EXPECT_EQ(cell->focus.key, int(std::max_element(row.begin(), row.end()) - row.begin()));
    EXPECT_FALSE(inspectedCell(*session.trace(), {AttentionKind::encoder, 9, 0, 1, 1}));
    EXPECT_FALSE(inspectedCell(*session.trace(), {AttentionKind::encoder, 0, 0, -1, 1}));
}

TEST_F(Views, a_masked_cell_is_called_hidden)
{
    const auto cell = inspectedCell(*session.trace(), {AttentionKind::decoder, 0, 0, 0, 1});
    ASSERT_TRUE(cell);
    EXPECT_TRUE(cellSentence(*session.trace(), *cell).contains("mask hides"));
}

TEST_F(Views, a_masked_cell_has_no_weight_but_the_score_from_before_the_mask)
{
    Inspector inspector(session);
    show(inspector, {320, 700});
    selection().set({AttentionKind::decoder, 0, 0, 0, 1});
    const float score = attention_scores(*session.trace(), AttentionKind::decoder, 0).at(0, 0, 1);
    const QString shown = textsOf(inspector);
    EXPECT_TRUE(shown.contains("masked"));
    EXPECT_TRUE(shown.contains("Before the mask its score is " + exactNumber(double(score))))
        << shown.toStdString();
    EXPECT_FALSE(shown.contains("0.0000")) << shown.toStdString();
    selection().set({AttentionKind::decoder, 0, 0, 1, 0});
    EXPECT_FALSE(textsOf(inspector).contains("Before the mask"));
    auto weightsAlone = std::make_shared<Trace>(*session.trace());
    std::erase_if(weightsAlone->tensors, [](const auto& tensor) { return !tensor.first.ends_with("weights"); });
    session.showRun(weightsAlone, "elsewhere");
    selection().set({AttentionKind::decoder, 0, 0, 0, 1});
    EXPECT_TRUE(textsOf(inspector).contains("does not tell the score")) << textsOf(inspector).toStdString();
}

TEST_F(Views, nothing_of_the_inspector_is_out_of_reach_with_large_text)
{
    Inspector inspector(session);
    QFont font = inspector.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    inspector.setFont(font);
    show(inspector, {200, 400});
    selection().set({AttentionKind::decoder, 0, 0, 1, 0});
    QTest::qWait(1);
    QScrollArea* scroll = nullptr; // of the page in front
    for (QScrollArea* area : inspector.findChildren<QScrollArea*>())
        scroll = area->isVisible() ? area : scroll;
    ASSERT_TRUE(scroll);
    int beyond = 0;
    EXPECT_TRUE(QTest::qWaitFor([&] { // until the bars have come to rest
        beyond = scroll->widget()->width() - scroll->viewport()->width();
        return scroll->horizontalScrollBar()->maximum() == std::max(0, beyond);
    })) << beyond << " beyond, "
        << scroll->horizontalScrollBar()->maximum() << " to scroll";
    EXPECT_TRUE(beyond <= 0 || scroll->horizontalScrollBar()->isVisible());
    for (const QLabel* label : inspector.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap()) {
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
        }
    }
}

TEST_F(Views, a_head_that_is_off_is_said_on_the_sheet_and_in_the_picker)
{
    AttentionView view(session);
    show(view);
    auto* sheet = view.findChild<HeadSheet*>();
    ASSERT_TRUE(sheet);
    selection().selectHead(AttentionKind::cross, 1, 2);
    ASSERT_TRUE(QTest::qWaitFor([sheet] { return sheet->complete(); }));
    const QRect place = sheet->mapRect(1, 2).toAlignedRect();
    const QImage before = sheet->grab(place).toImage();
    HeadPicker picker(session);
    picker.refresh();
    show(picker, picker.sizeHint());
    const QImage box = picker.grab(picker.boxRect(1, 2)).toImage();
    session.switches().toggle(AttentionKind::cross, 1, 2);
    EXPECT_NE(picker.grab(picker.boxRect(1, 2)).toImage(), box);
    ASSERT_TRUE(QTest::qWaitFor([this, sheet] { return !session.busy() && sheet->complete(); }));
    EXPECT_NE(sheet->grab(place).toImage(), before);
    EXPECT_TRUE(sheet->accessibleDescription().endsWith("L1 H2, switched off"))
        << sheet->accessibleDescription().toStdString();
    picker.setFocus();
    QTest::keyClick(&picker, Qt::Key_Down);
    QTest::keyClick(&picker, Qt::Key_Right);
    QTest::keyClick(&picker, Qt::Key_Right);
    EXPECT_TRUE(picker.accessibleDescription().contains("L1 H2, switched off"))
        << picker.accessibleDescription().toStdString();
}

TEST_F(Views, positions_are_the_models_own_and_dimensions_can_be_typed)
{
    PositionsView view(session);
    show(view);
    const auto* map = view.findChild<HeatMap*>("encoding");
    EXPECT_EQ(map->data().rows, 64U); // all that this model has
    view.showSpan(false);
    EXPECT_EQ(map->data().values, session.trace()->at("encoder.positions").values);
    view.showStack(Stack::decoder);
    EXPECT_EQ(map->data().values, session.trace()->at("decoder.positions").values);
    auto* edit = view.findChild<QLineEdit*>("dimensions");
    EXPECT_GT(edit->width(), edit->fontMetrics().horizontalAdvance("0, 1, 16, 17"));
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, "3, 5 x 99999999999, 3");
    EXPECT_EQ(view.dimensions(), (QList<int>{3, 5, 0}));
    EXPECT_TRUE(view.figure());
}

TEST_F(Views, layers_show_every_tensor_of_a_stack)
{
    LayersView view(session);
    show(view);
    view.showTensor("decoder.layers.1.feed_forward.output");
    EXPECT_EQ(view.stack(), Stack::decoder);
    EXPECT_EQ(view.findChild<HeatMap*>("features")->data().values,
              session.trace()->at("decoder.layers.1.feed_forward.output").values);
    EXPECT_EQ(view.findChild<HeatMap*>("norms")->data().rows, 3U); // input, L0, L1
    auto* choices = view.findChild<QComboBox*>();
    EXPECT_EQ(choices->currentText(), "decoder.layers.1.feed_forward.output");
    EXPECT_GT(choices->count(), 10);
    EXPECT_TRUE(view.figure());
}

TEST_F(Views, pointing_at_a_token_of_the_layers_moves_the_shared_selection)
{
    LayersView view(session);
    show(view);
    selection().selectBlock(AttentionKind::encoder, 0);
    auto* norms = view.findChild<HeatMap*>("norms");
    QTest::mouseMove(norms, norms->cellRect(1, 2).center().toPoint());
    EXPECT_EQ(selection().focus().query, 2);
}

TEST_F(Views, the_anatomy_has_a_block_for_every_layer_and_unfolds_the_chosen_one)
{
    Anatomy anatomy;
    anatomy.setShape(session.trace()->shape);
    show(anatomy, {240, 700});
    auto* cross = anatomy.button("decoder.layers.1.cross_attention");
    ASSERT_TRUE(cross);
    EXPECT_FALSE(cross->isVisible());
    anatomy.setCurrent("decoder.layers.1.cross_attention");
    EXPECT_TRUE(cross->isVisible());
    EXPECT_TRUE(cross->isChecked());
    QString chosen;
    QObject::connect(&anatomy, &Anatomy::chosen, [&](const QString& path) { chosen = path; });
    QTest::mouseClick(anatomy.button("encoder.layers.0.output"), Qt::LeftButton);
    EXPECT_EQ(chosen, "encoder.layers.0.output");
    EXPECT_FALSE(cross->isVisible());
    EXPECT_FALSE(anatomy.button("encoder.layers.2.output"));
}

TEST(ChipsOfTrace, an_unknown_word_is_shown_as_it_was_typed_and_ids_have_no_separators)
{
    Trace trace;
    trace.source_text = "le Ω dort";
    trace.source = {{1616, "▁le", 0, 2, 0, false}, {1, "<unk>", 3, 5, 1, true}, {2, "</s>", 0, 0, -1, true}};
    const std::vector<Chip> chips = sourceChips(trace);
    ASSERT_EQ(chips.size(), 3U);
    EXPECT_TRUE(chips[0].tip.contains("id 1616")) << chips[0].tip.toStdString();
    EXPECT_FALSE(chips[0].tip.contains("unknown"));
    EXPECT_EQ(chips[1].label, QString::fromUtf8("‹Ω›"));
    EXPECT_TRUE(chips[1].special);
    EXPECT_TRUE(chips[1].tip.contains("unknown to the vocabulary")) << chips[1].tip.toStdString();
    EXPECT_EQ(chips[2].label, "</s>");
    EXPECT_FALSE(chips[2].tip.contains("unknown"));
}

TEST_F(Views, a_head_whose_weights_are_no_numbers_has_dashes_for_metrics)
{
    HeadSummary summary(session, nullptr);
    show(summary);
    summary.refresh(readMap(*session.trace(), selection().focus(), {}));
    EXPECT_FALSE(textsOf(summary).contains(u'–')) << textsOf(summary).toStdString();
    auto damaged = std::make_shared<Trace>(*session.trace());
    auto& weights = damaged->tensors.at("decoder.layers.0.cross_attention.weights").values;
    std::fill(weights.begin(), weights.end(), std::numeric_limits<float>::quiet_NaN());
    selection().selectHead(AttentionKind::cross, 0, 0);
    summary.refreshMetrics(*damaged, selection().focus());
    EXPECT_EQ(textsOf(summary).count(u'–'), 5) << textsOf(summary).toStdString();
    EXPECT_FALSE(textsOf(summary).contains("nan"));
}

TEST(ElidedLabel, ends_in_an_ellipsis_and_has_the_rest_in_its_tool_tip)
{
    ElidedLabel label(nullptr);
    label.setWholeText("what the encoder adds to each token's embedding");
    label.setTip("A <tip>");
    label.resize(label.sizeHint());
    label.show();
    EXPECT_EQ(label.text(), label.wholeText());
    EXPECT_FALSE(label.toolTip().contains("embedding"));
    label.resize(label.sizeHint().width() / 2, 20);
    EXPECT_TRUE(label.text().endsWith(u'…')) << label.text().toStdString();
    EXPECT_TRUE(label.toolTip().contains("embedding"));
    EXPECT_TRUE(label.toolTip().contains("A &lt;tip&gt;"));
}

} // namespace
} // namespace regard::app
