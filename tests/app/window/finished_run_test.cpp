#include <QAction>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>
#include <QToolButton>

#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/session/samples.h"
#include "app/views/anatomy.h"
#include "app/views/attention_view.h"
#include "app/views/block_button.h"
#include "app/views/compare_view.h"
#include "app/window/view_tabs.h"
#include "core/error.h"
#include "core/formats/safetensors.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

/// Runs that no model of ours made.
class FinishedRun : public WindowTest {
protected:
    /// `causal`: of a decoder alone.
    QString file(std::size_t n, std::size_t layers, std::size_t heads, bool causal = false)
    {
        std::vector<float> weights(layers * heads * n * n, 0.0F);
        QStringList tokens;
        for (std::size_t i = 0; i < layers * heads * n; ++i)
            for (std::size_t key = 0; key < (causal ? i % n + 1 : n); ++key)
                weights[i * n + key] = 1.0F / float(causal ? i % n + 1 : n);
        for (std::size_t i = 0; i < n; ++i)
            tokens << QStringLiteral("\"t%1\"").arg(i);
        const QString name = folderOfSettings.filePath("elsewhere.safetensors");
        const std::vector<SafetensorsTensor> written = {{"attentions", {layers, heads, n, n}, weights}};
        write_safetensors(name.toStdString(), written,
                          {{"tokens", ("[" + tokens.join(u',') + "]").toStdString()}, {"model", "large"}});
        return name;
    }
    void visitAllViews()
    {
        auto* tabs = window->findChild<ViewTabs*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentWidget(tabs->widget(i));
            QTest::qWait(1);
            window->grab();
            try {
                if (const auto figure = window->currentView()->figure()) {
                    QImage image(200, 200, QImage::Format_RGB32);
                    QPainter painter(&image);
                    figure->paint(painter);
                }
            } catch (const Error&) { // as the menus do, which say what is missing
            }
        }
    }
    QAction* action(const QString& text)
    {
        for (auto* action : window->findChildren<QAction*>())
            if (action->text() == text)
                return action;
        return nullptr;
    }
};

TEST_F(FinishedRun, is_shown_with_its_name_until_something_is_typed)
{
    open();
    window->openTrace(file(5, 2, 3));
    settle();
    EXPECT_EQ(window->windowTitle(), "elsewhere.safetensors – Regard");
    EXPECT_EQ(source().text(), "t0 t1 t2 t3 t4");
    EXPECT_EQ(window->sentence().sourceChips()->chips().size(), 5U);
    EXPECT_TRUE(window->sentence().outputChips()->chips().empty());
    EXPECT_TRUE(target().text().isEmpty());
    EXPECT_TRUE(window->sentence().liveButton()->isVisible());
    EXPECT_EQ(window->attention().map()->data().rows, 5U);
    EXPECT_TRUE(message().isEmpty()) << message().toStdString();
    EXPECT_TRUE(window->anatomy().button("encoder.layers.1.self_attention"));
    EXPECT_FALSE(window->anatomy().button("decoder.layers.0.self_attention"));
    source().setFocus();
    source().selectAll();
    QTest::keyClicks(&source(), "le chien");
    settle();
    EXPECT_EQ(window->windowTitle(), "le chien – Regard");
    EXPECT_EQ(session().trace()->source_text, "le chien");
    EXPECT_FALSE(window->sentence().liveButton()->isVisible());
    EXPECT_TRUE(window->anatomy().button("decoder.layers.0.self_attention"));
}

TEST_F(FinishedRun, gives_way_to_the_text_before)
{
    open("le chat dort .");
    window->openTrace(file(3, 1, 1));
    settle();
    QTest::mouseClick(window->sentence().liveButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(source().text(), "le chat dort .");
    EXPECT_EQ(session().trace()->source_text, "le chat dort .");
    EXPECT_FALSE(target().text().isEmpty());
}

TEST_F(FinishedRun, of_weights_alone_is_survived_by_every_view)
{
    open();
    for (const bool causal : {false, true}) {
        window->openTrace(file(40, 12, 12, causal));
        settle();
        ASSERT_FALSE(session().live()) << message().toStdString();
        for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
            session().selection().set({kind, 11, 11, 3, 1});
            session().pinRun();
            visitAllViews();
        }
        session().selection().set({AttentionKind::encoder, 0, 0, -1, -1});
    }
}

TEST_F(FinishedRun, of_a_decoder_alone_names_its_rows_after_what_they_read)
{
    open();
    window->openTrace(file(4, 2, 1, true));
    settle();
    EXPECT_EQ(session().selection().focus().kind, AttentionKind::decoder);
    EXPECT_EQ(window->attention().map()->data().rowLabel(3), "t3");
    EXPECT_EQ(window->attention().map()->data().rowTitle, "query");
    EXPECT_TRUE(window->attention().map()->data().isMasked(0, 1));
    EXPECT_EQ(window->sentence().outputChips()->chips().size(), 4U);
    const HeatMapData none = readMap(*session().trace(), {AttentionKind::cross, 0, 0, -1, -1}, {});
    EXPECT_EQ(none.notes, QStringList{"This run has no cross-attention."});
}

TEST_F(FinishedRun, a_weight_alone_is_inspected_without_arithmetic)
{
    open();
    window->openTrace(file(4, 1, 1));
    settle();
    session().selection().set({AttentionKind::encoder, 0, 0, 1, 2});
    QTest::qWait(1);
    QStringList shown;
    for (const auto* label : window->findChildren<QLabel*>())
        if (label->isVisible())
            shown << label->text();
    EXPECT_TRUE(shown.contains("0.25")) << shown.join('|').toStdString();
    EXPECT_TRUE(shown.join(' ').contains("In this head 0.25 of the attention of “t1” goes to “t2”."));
    EXPECT_FALSE(shown.join(' ').contains("q and k"));
}

TEST_F(FinishedRun, a_broken_file_leaves_everything_and_says_why)
{
    open("le chat dort .");
    const QString name = folderOfSettings.filePath("broken.safetensors");
    const std::vector<float> weights(4, 0.5F);
    const std::vector<SafetensorsTensor> written = {{"attentions", {1, 1, 2, 2}, weights}};
    write_safetensors(name.toStdString(), written, {{"tokens", R"(["one"])"}});
    window->openTrace(name);
    settle();
    EXPECT_TRUE(message().contains("broken.safetensors: tokens")) << message().toStdString();
    EXPECT_TRUE(session().live());
    EXPECT_EQ(source().text(), "le chat dort .");
}

TEST_F(FinishedRun, can_be_dropped_on_the_window)
{
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(3, 1, 1))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    settle();
    EXPECT_EQ(session().runName(), "elsewhere.safetensors");
}

TEST_F(FinishedRun, begins_the_window_if_asked_to_and_is_not_remembered_as_a_text)
{
    window = std::make_unique<MainWindow>(settings, std::make_unique<Session>());
    WindowOptions options{folder(), "le chat dort .", false};
    options.trace = file(3, 1, 1);
    window->begin(options);
    window->show();
    settle();
    EXPECT_EQ(session().runName(), "elsewhere.safetensors");
    EXPECT_TRUE(session().model());
    window->close();
    EXPECT_EQ(settings.text().value_or(""), "le chat dort .");
}

TEST_F(FinishedRun, pins_and_compares_from_the_keyboard)
{
    open("le chat dort .");
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(session().pinned().now());
    source().setText("le chien dort .");
    settle();
    auto* tabs = window->findChild<ViewTabs*>();
    tabs->setCurrentWidget(&window->comparison());
    QTest::qWait(1);
    EXPECT_TRUE(window->comparison().compares());
    EXPECT_TRUE(window->comparison().words().contains("le chien dort")) << window->comparison().words().toStdString();
    EXPECT_GT(window->comparison().similarity()->data().rows, 0U);
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(session().pinned().now());
}

TEST_F(FinishedRun, the_sample_of_two_sentences_shows_them_side_by_side)
{
    open();
    Sample sample;
    for (const Sample& one : samples())
        if (!one.beside.isEmpty())
            sample = one;
    ASSERT_FALSE(sample.beside.isEmpty());
    QAction* menu = action(sample.text + " beside " + sample.beside);
    ASSERT_TRUE(menu);
    menu->trigger();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !session().busy() && session().trace()->source_text == sample.beside.toStdString(); }));
    ASSERT_TRUE(session().pinned().now());
    EXPECT_EQ(session().pinned().now()->trace->source_text, sample.text.toStdString());
    EXPECT_EQ(window->currentView(), &window->comparison());
    EXPECT_TRUE(window->comparison().compares());
}

} // namespace
} // namespace regard::app
