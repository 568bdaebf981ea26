#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>

#include "app/plots/heat_map.h"
#include "app/session/samples.h"
#include "app/views/anatomy.h"
#include "app/views/attention_view.h"
#include "app/views/block_button.h"
#include "app/views/layers_view.h"
#include "app/views/positions_view.h"
#include "app/window/about.h"
#include "app/window/block_route.h"
#include "app/window/save_actions.h"
#include "core/formats/trace_file.h"
#include "core/models/direction_guess.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class Parts : public WindowTest {
protected:
    QAction* action(const QString& text)
    {
        for (auto* found : window->findChildren<QAction*>())
            if (found->text().remove(u'&').startsWith(text))
                return found;
        return nullptr;
    }
};

TEST(BlockRoute, follows_the_paths)
{
    const BlockRoute cross = routeOf("decoder.layers.12.cross_attention");
    EXPECT_EQ(cross.place, BlockRoute::Place::attention);
    EXPECT_EQ(cross.kind, AttentionKind::cross);
    EXPECT_EQ(cross.layer, 12);
    EXPECT_EQ(routeOf("encoder.layers.0.self_attention").kind, AttentionKind::encoder);
    EXPECT_EQ(routeOf("decoder.layers.0.self_attention").kind, AttentionKind::decoder);
    EXPECT_EQ(routeOf("decoder.positions").place, BlockRoute::Place::positions);
    EXPECT_EQ(routeOf("decoder.positions").stack, Stack::decoder);
    EXPECT_EQ(routeOf("encoder.layers.0.feed_forward.hidden").place, BlockRoute::Place::layers);
}

TEST(Samples, come_with_the_program)
{
    ASSERT_GE(samples().size(), 5);
    EXPECT_EQ(samples().first().text, QString::fromUtf8("Je suis étudiant."));
    EXPECT_GT(samplesFor({{"fr", "en"}}).size(), 5);
    for (const Sample& sample : samplesFor({{"fr", "en"}}))
        EXPECT_EQ(sample.direction, "fr-en");
    EXPECT_EQ(samplesFor({{"xx", "yy"}}).size(), samples().size());
}

TEST(Samples, follow_the_order_of_the_models_directions)
{
    const QList<Sample> all = samplesFor({{"zh", "en"}, {"en", "fr"}});
    ASSERT_FALSE(all.isEmpty());
    EXPECT_EQ(all.first().direction, "zh-en");
    EXPECT_EQ(all.last().direction, "en-fr");
}

// Typed by hand they must be translated in the same direction as from the menu.
TEST(Samples, are_recognised_by_their_language)
{
    const auto directions = parse_directions(std::vector<std::string>{"fr-en", "en-fr", "zh-en", "en-zh"}, "test");
    const DirectionGuesser guesser(directions);
    for (const Sample& sample : samples()) {
        const auto expected = parse_direction(sample.direction.toStdString());
        ASSERT_TRUE(expected) << sample.direction.toStdString();
        for (std::size_t present = 0; present < directions.size(); ++present)
            EXPECT_EQ(directions[guesser.guess(sample.text.toStdString(), present)].source_language,
                      expected->source_language)
                << sample.text.toStdString();
    }
}

TEST_F(Parts, a_block_of_the_anatomy_opens_the_view_of_its_numbers)
{
    open();
    window->showBlock("decoder.positions");
    EXPECT_EQ(window->currentView(), &window->positions());
    EXPECT_EQ(window->positions().stack(), Stack::decoder);
    window->showBlock("encoder.layers.1.feed_forward.hidden");
    EXPECT_EQ(window->currentView(), &window->layers());
    EXPECT_EQ(window->layers().tensorPath(), "encoder.layers.1.feed_forward.hidden");
    EXPECT_EQ(window->anatomy().current(), "encoder.layers.1.feed_forward.hidden");
    window->showBlock("encoder.layers.1.self_attention");
    EXPECT_EQ(window->currentView(), &window->attention());
    EXPECT_EQ(session().selection().focus().kind, AttentionKind::encoder);
    EXPECT_EQ(session().selection().focus().layer, 1);
    EXPECT_TRUE(window->anatomy().button("encoder.layers.1.self_attention")->isChecked());
}

TEST_F(Parts, an_example_runs_at_once)
{
    open();
    QAction* example = action(QString::fromUtf8("Je suis étudiant."));
    ASSERT_TRUE(example);
    example->trigger();
    settle();
    EXPECT_EQ(session().trace()->source_text, "Je suis étudiant.");
}

TEST_F(Parts, the_shown_picture_is_copied_and_written_whole_or_the_window_says_why_not)
{
    open();
    QAction* copy = action("Copy picture");
    ASSERT_TRUE(copy);
    copy->trigger();
    ASSERT_TRUE(QGuiApplication::clipboard()->mimeData());
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasImage());
    SaveActions save(*window);
    QTemporaryDir place;
    for (View* view : {static_cast<View*>(&window->attention()), static_cast<View*>(&window->positions()),
                       static_cast<View*>(&window->layers())}) {
        window->showView(view->objectName()); // what is in front is copied
        const auto figure = view->figure();
        ASSERT_TRUE(figure) << view->title().toStdString();
        const QString file = place.filePath(view->title() + ".svg");
        EXPECT_TRUE(save.writePicture(*figure, file));
        EXPECT_GT(QFileInfo(file).size(), 1000);
    }
    window->showView(QStringLiteral("attention"));
    EXPECT_FALSE(save.writePicture(*window->attention().figure(), "/nowhere/picture.png"));
    EXPECT_TRUE(message().contains("/nowhere")) << message().toStdString();
}

TEST_F(Parts, a_saved_trace_is_the_shown_one)
{
    open();
    SaveActions save(*window);
    QTemporaryDir place;
    const QString file = place.filePath("run.safetensors");
    ASSERT_TRUE(save.writeTrace(*session().trace(), file));
    const auto loaded = load_trace(file.toStdString());
    EXPECT_EQ(loaded->source_text, session().trace()->source_text);
    EXPECT_EQ(loaded->tensors.size(), session().trace()->tensors.size());
    EXPECT_FALSE(save.writeTrace(*session().trace(), "/nowhere/run.safetensors"));
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(Parts, the_about_box_has_the_notices_and_the_models_card)
{
    open();
    const AboutDialog about(session().model(), nullptr);
    EXPECT_TRUE(about.text().contains("Tatoeba"));
    EXPECT_TRUE(about.text().contains("CC BY 2.0 FR"));
    EXPECT_TRUE(about.text().contains("General Public License"));
    EXPECT_TRUE(about.text().contains("A tiny model for tests."));
}

TEST_F(Parts, a_dropped_model_folder_is_opened)
{
    open("le chat", "/nowhere");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    settle();
    EXPECT_TRUE(window->showsViews());
}

TEST_F(Parts, every_control_has_a_name_for_those_who_do_not_see_it)
{
    open();
    for (const auto* edit : window->findChildren<QLineEdit*>())
        if (edit->isVisible() && !qobject_cast<QComboBox*>(edit->parent())) {
            EXPECT_FALSE(edit->accessibleName().isEmpty() && edit->toolTip().isEmpty());
        }
    for (const auto* row : window->findChildren<TokenChips*>())
        EXPECT_FALSE(row->accessibleName().isEmpty());
    for (const auto* dock : window->findChildren<QDockWidget*>())
        EXPECT_FALSE(dock->objectName().isEmpty());
    for (const auto* bar : window->findChildren<QToolBar*>())
        EXPECT_FALSE(bar->objectName().isEmpty());
}

int leastWidth(MainWindow& window, double scale)
{
    window.setTextScale(scale);
    QTest::qWait(50);
    return qMax(window.minimumSizeHint().width(), window.minimumWidth());
}

TEST_F(Parts, the_window_fits_small_screens_and_large_text)
{
    open();
    EXPECT_LE(leastWidth(*window, 2), 1150);
    window->resize(1150, 850);
    QTest::qWait(50);
    EXPECT_LE(window->width(), 1150);
    for (const auto* view : {window->attention().map(), window->positions().findChild<HeatMap*>("encoding")})
        EXPECT_LE(view->mapTo(window.get(), QPoint(view->width(), 0)).x(), window->width());
    EXPECT_LE(leastWidth(*window, 1), 900);
}

TEST_F(Parts, a_narrow_view_puts_the_sheet_above_the_map)
{
    open();
    AttentionView view(session());
    auto* splitter = view.findChild<QSplitter*>("attentionSplitter");
    ASSERT_TRUE(splitter);
    view.resize(1000, 700);
    view.QWidget::show();
    QTest::qWait(20);
    EXPECT_EQ(splitter->orientation(), Qt::Horizontal);
    view.resize(view.minimumSizeHint().width(), 700);
    QTest::qWait(20);
    EXPECT_EQ(splitter->orientation(), Qt::Vertical);
    view.resize(1000, 700);
    QTest::qWait(20);
    EXPECT_EQ(splitter->orientation(), Qt::Horizontal);
}

TEST_F(Parts, a_given_text_that_is_too_long_is_cut_aloud)
{
    open(QStringLiteral("le chat ").repeated(700));
    EXPECT_LE(source().text().size(), SentencePanel::longestText);
    EXPECT_TRUE(message().contains(QLocale().toString(5600))) << message().toStdString();
    source().setText("le chat");
    settle();
    EXPECT_FALSE(message().contains(QLocale().toString(5600))) << message().toStdString();
}

TEST_F(Parts, a_remembered_text_that_is_too_long_is_cut_aloud)
{
    settings.setText(QStringLiteral("le chat ").repeated(700));
    open({});
    EXPECT_LE(source().text().size(), SentencePanel::longestText);
    EXPECT_TRUE(message().contains(QLocale().toString(5600))) << message().toStdString();
}

TEST_F(Parts, escape_lets_go_of_the_whole_cell)
{
    open();
    session().selection().selectBlock(AttentionKind::encoder, 0);
    session().selection().togglePin(1, 2);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_EQ(session().selection().focus().query, -1);
    EXPECT_EQ(session().selection().focus().key, -1);
    session().selection().hoverCell(1, 2);
    TokenChips* chips = window->sentence().sourceChips();
    QTest::mouseMove(chips->viewport(), chips->chipRect(0).center());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(chips->viewport(), &leave);
    EXPECT_EQ(session().selection().focus().query, -1);
    EXPECT_EQ(session().selection().focus().key, -1);
}

} // namespace
} // namespace regard::app
