#include "app/views/training_view.h"

#include <cmath>

#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QtTest/qtestspontaneevent.h>
#include <gtest/gtest.h>

#include "app/plots/curves.h"
#include "app/plots/distributions.h"
#include "app/plots/head_sheet.h"
#include "app/plots/heat_map.h"
#include "app/plots/norm_bars.h"
#include "app/session/lesson_runner.h"
#include "app/views/lesson_data.h"
#include "app/views/lesson_heads.h"
#include "app/views/segments.h"
#include "app/views/training_controls.h"

namespace regard::app {
namespace {

class Training : public testing::Test {
protected:
    void SetUp() override
    {
        view.resize(1000, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        settle();
        ASSERT_TRUE(view.lesson().moment());
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view.lesson().busy(); }, 20000));
    }
    void press(QToolButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void chooseSentence(int index)
    {
        for (auto* segments : view.controls().findChildren<Segments*>())
            if (segments->accessibleName() == "Sentence")
                QTest::mouseClick(segments->findChildren<QToolButton*>()[index], Qt::LeftButton);
    }
    std::size_t step() { return view.lesson().moment()->step; }

    Session session;
    TrainingView view{session};
};

TEST_F(Training, shows_the_models_own_numbers)
{
    const auto moment = view.lesson().moment();
    const LessonSentence& sentence = moment->sentences[0];
    const DistributionTable& forced = view.forced()->table();
    ASSERT_EQ(forced.rows.size(), 5U);
    EXPECT_EQ(forced.columns, (QStringList{"a", "am", "i", "thanks", "student", "<eos>", "other"}));
    EXPECT_EQ(forced.rows[0].label, QString::fromUtf8("<s> → i"));
    EXPECT_EQ(forced.rows[0].target, (std::vector<float>{0, 0, 1, 0, 0, 0, 0}));
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ(forced.rows[i].predicted, sentence.forced.positions[i].predicted);
    ASSERT_EQ(view.free()->table().rows.size(), sentence.free.positions.size());
    EXPECT_FALSE(view.free()->table().hasTargets());
    ASSERT_EQ(view.gradients()->data().values.size(), moment->gradients.size() + 1);
    EXPECT_EQ(view.gradients()->data().values.front(), moment->gradients.front().norm);
    EXPECT_EQ(view.gradients()->data().values.back(), moment->gradient_norm);
    EXPECT_EQ(view.gradients()->data().labels[1], "encoder L0 self-attention");
    const auto head = sentence.forced.trace->at("decoder.layers.1.cross_attention.weights").head(0);
    EXPECT_TRUE(std::equal(head.begin(), head.end(), view.heads()->map()->data().values.begin()));
}

TEST_F(Training, a_press_on_step_is_one_step_and_everything_follows)
{
    const auto before = view.forced()->table().rows[0].predicted;
    const auto map = view.heads()->map()->data().values;
    press(view.controls().stepButton());
    settle();
    EXPECT_EQ(step(), 1U);
    EXPECT_NE(view.forced()->table().rows[0].predicted, before);
    EXPECT_NE(view.heads()->map()->data().values, map);
    ASSERT_EQ(view.curve()->data().series[0].values.size(), 2U);
    EXPECT_EQ(view.curve()->data().series[0].values[1], float(view.lesson().moment()->loss));
}

TEST_F(Training, plays_pauses_and_begins_anew)
{
    QToolButton* play = view.controls().playButton();
    press(play);
    EXPECT_TRUE(play->text().contains("Pause"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return step() >= 3; }, 20000));
    press(play);
    EXPECT_TRUE(play->text().contains("Play"));
    settle();
    const std::size_t reached = step();
    QTest::qWait(250);
    EXPECT_EQ(step(), reached);
    press(view.controls().resetButton());
    settle();
    EXPECT_EQ(step(), 0U);
    EXPECT_EQ(view.curve()->data().series[0].values.size(), 1U);
}

TEST_F(Training, learns_while_it_is_watched)
{
    view.lesson().setSpeed(250);
    press(view.controls().playButton());
    ASSERT_TRUE(QTest::qWaitFor([this] { return step() >= 150; }, 60000));
    press(view.controls().playButton());
    settle();
    for (const DistributionRow& row : view.forced()->table().rows)
        EXPECT_EQ(row.target[std::size_t(row.chosen)], 1) << row.label.toStdString();
    const DistributionTable& free = view.free()->table();
    ASSERT_EQ(free.rows.size(), 5U);
    for (const DistributionRow& row : free.rows)
        EXPECT_TRUE(row.numbers[0].contains(QString::fromUtf8("✓"))) << row.label.toStdString();
}

TEST_F(Training, the_learning_rate_counts_from_the_next_step_on)
{
    QDoubleSpinBox* rate = view.controls().rateBox();
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, "0");
    QTest::keyClick(rate, Qt::Key_Return);
    EXPECT_EQ(view.lesson().learningRate(), 0);
    const float before = view.lesson().losses().back();
    press(view.controls().stepButton());
    settle();
    EXPECT_EQ(step(), 1U);
    EXPECT_EQ(view.lesson().losses().back(), before) << "a rate of 0 moves nothing";
    rate->setValue(0.01);
    press(view.controls().stepButton());
    settle();
    EXPECT_NE(view.lesson().losses().back(), before);
}

TEST_F(Training, a_position_is_chosen_by_click_or_key_and_its_arithmetic_shown)
{
    const auto positions = view.lesson().moment()->sentences[0].forced.positions;
    QTest::mouseClick(view.forced(), Qt::LeftButton, {}, view.forced()->cellRect(2, 3).center().toPoint());
    EXPECT_EQ(view.forced()->current(), 2);
    const auto p = [](const LessonPosition& position) { return QLocale().toString(position.wanted_predicted, 'g', 4); };
    EXPECT_TRUE(view.arithmetic().contains("Position 3")) << view.arithmetic().toStdString();
    EXPECT_TRUE(view.arithmetic().contains("ln " + p(positions[2]))) << view.arithmetic().toStdString();
    EXPECT_TRUE(view.arithmetic().contains(QLocale().toString(-std::log(positions[2].wanted_predicted), 'f', 3)));
    QTest::keyClick(view.forced(), Qt::Key_Down);
    EXPECT_TRUE(view.arithmetic().contains("ln " + p(positions[3])));
    view.lesson().setLabelSmoothing(0.1);
    settle();
    EXPECT_TRUE(view.arithmetic().contains("the other 12 tokens")) << view.arithmetic().toStdString();
}

TEST_F(Training, shows_either_sentence_and_every_kind_of_head)
{
    chooseSentence(1);
    EXPECT_EQ(view.forced()->table().rows.size(), 2U);
    EXPECT_EQ(view.subject(), "merci");
    EXPECT_EQ(view.heads()->map()->data().columns, 2U); // merci <eos>
    const auto trace = view.lesson().moment()->sentences[1].forced.trace;
    for (const auto& [kind, path] : {std::pair{0, "encoder.layers.1.self_attention.weights"},
                                     {1, "decoder.layers.1.self_attention.weights"},
                                     {2, "decoder.layers.1.cross_attention.weights"}}) {
        auto* kinds = view.heads()->findChildren<Segments*>().first();
        QTest::mouseClick(kinds->findChildren<QToolButton*>()[kind], Qt::LeftButton);
        const auto head = trace->at(path).head(0);
        const auto& shown = view.heads()->map()->data().values;
        EXPECT_TRUE(std::equal(head.begin(), head.end(), shown.begin(), shown.end())) << path;
    }
}

TEST_F(Training, a_hidden_view_trains_nothing)
{
    view.lesson().setSpeed(50);
    press(view.controls().playButton());
    ASSERT_TRUE(QTest::qWaitFor([this] { return step() >= 2; }, 20000));
    view.hide();
    settle();
    const std::size_t reached = step();
    QTest::qWait(200);
    EXPECT_EQ(step(), reached);
    view.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return step() > reached + 2; }, 20000));
}

TEST_F(Training, never_blocks_the_interface)
{
    QElapsedTimer clock;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] { longest = qMax(longest, clock.restart()); });
    view.lesson().setSpeed(250);
    press(view.controls().playButton());
    clock.start();
    beat.start(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return step() >= 200; }, 60000));
    RecordProperty("longest_gap_ms", std::to_string(longest));
    EXPECT_LT(longest, 250); // a few frames on a quiet machine; the bound is for crowded ones
}

TEST_F(Training, says_why_it_cannot_go_on)
{
    view.lesson().setLearningRate(1e30);
    view.lesson().setSpeed(100);
    press(view.controls().playButton());
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.lesson().ended(); }, 20000));
    QStringList texts;
    for (const auto* label : view.controls().findChildren<QLabel*>())
        texts << label->text() + label->toolTip();
    EXPECT_TRUE(texts.join(u' ').contains("diverged")) << texts.join(u' ').toStdString();
    EXPECT_FALSE(view.controls().playButton()->isEnabled());
    EXPECT_TRUE(view.controls().resetButton()->isEnabled());
}

TEST_F(Training, its_picture_and_numbers_can_be_taken_away)
{
    const auto figure = view.figure();
    ASSERT_TRUE(figure);
    EXPECT_TRUE(figure->caption().contains("seed 1")) << figure->caption().toStdString();
    const QString values = figure->values();
    const QString number = QString::number(double(view.forced()->table().rows[1].predicted[1]), 'g', 9);
    EXPECT_TRUE(values.contains(number)) << values.toStdString();
    EXPECT_TRUE(values.contains("encoder L0 self-attention\t"));
    std::map<std::string, LabelledArray> arrays;
    for (const LabelledArray& array : figure->numbers())
        arrays[array.name] = array;
    const DistributionTable& table = view.forced()->table();
    const LabelledArray& predicted = arrays["teacher_forcing.prediction"];
    ASSERT_EQ(predicted.axes.size(), 2U);
    EXPECT_EQ(predicted.axes[0].size, table.rows.size());
    ASSERT_EQ(predicted.axes[1].size, std::size_t(table.columns.size()));
    EXPECT_EQ(predicted.values[predicted.axes[1].size + 1], table.rows[1].predicted[1]);
    EXPECT_EQ(arrays["teacher_forcing.target"].values[predicted.axes[1].size + 1], table.rows[1].target[1]);
    EXPECT_EQ(arrays["free_running.prediction"].axes[1].size, predicted.axes[1].size);
    EXPECT_EQ(arrays.count("free_running.target"), 0U) << "nothing is given there";
    EXPECT_EQ(arrays["gradient"].axes[0].labels.size(), arrays["gradient"].values.size());
}

TEST_F(Training, fits_into_little_room)
{
    for (const QSize size : {QSize(420, 330), QSize(1500, 900), QSize(700, 500)}) {
        view.resize(size);
        QTest::qWait(30);
        EXPECT_EQ(view.size(), size);
        // Nothing is cut off at the right.
        EXPECT_LE(view.forced()->mapTo(&view, QPoint(view.forced()->width(), 0)).x(), size.width());
        EXPECT_LE(view.heads()->map()->mapTo(&view, QPoint(view.heads()->map()->width(), 0)).x(), size.width());
    }
}

TEST_F(Training, the_wheel_scrolls_wherever_the_pointer_is)
{
    view.resize(500, 300);
    QTest::qWait(30);
    auto* bar = view.findChild<QScrollArea*>()->verticalScrollBar();
    for (QWidget* part : {static_cast<QWidget*>(view.forced()), static_cast<QWidget*>(view.curve()),
                          static_cast<QWidget*>(view.gradients()), static_cast<QWidget*>(view.heads()->map())}) {
        bar->setValue(0);
        const QPointF place(part->rect().center());
        QWheelEvent turn(place, part->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&turn); // only such events are passed on
        qApp->notify(part, &turn);
        EXPECT_GT(bar->value(), 0) << part->metaObject()->className();
    }
}

TEST(NormBarsData, stand_on_a_logarithmic_scale_that_stays)
{
    NormBarsData data;
    data.lowest = -4;
    data.highest = 0;
    EXPECT_EQ(data.fraction(0.01), 0.5);
    EXPECT_EQ(data.fraction(1), 1);
    EXPECT_EQ(data.fraction(50), 1);
    EXPECT_EQ(data.fraction(0), 0);
    EXPECT_EQ(data.fraction(std::nan("")), 0);
}

} // namespace
} // namespace regard::app
