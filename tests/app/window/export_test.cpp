#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>
#include <QSpinBox>

#include "app/views/attention_view.h"
#include "app/window/export_dialog.h"
#include "app/window/folder_export.h"
#include "app/window/save_actions.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class Export : public WindowTest {
protected:
    QTemporaryDir place;
};

TEST_F(Export, dialog_remembers_resolution_and_page)
{
    open();
    QFileDialog* dialog = makeExportDialog(*window, ExportKinds::all, "name");
    EXPECT_EQ(dialog->nameFilters().size(), 6);
    auto* dpi = dialog->findChild<QSpinBox*>("exportDpi");
    auto* page = dialog->findChild<QComboBox*>("exportPage");
    ASSERT_TRUE(dpi && page);
    EXPECT_EQ(dpi->value(), 192);
    dpi->setValue(300);
    page->setCurrentIndex(page->findData("A4"));
    EXPECT_FALSE(dpi->accessibleName().isEmpty());
    emit dialog->filterSelected(dialog->nameFilters().at(2));
    EXPECT_FALSE(dpi->isEnabled()) << "a PDF has no resolution";
    EXPECT_TRUE(page->isEnabled());
    emit dialog->filterSelected(dialog->nameFilters().at(3));
    EXPECT_FALSE(page->isEnabled());
    delete dialog;
    EXPECT_EQ(settings.exportOptions().dpi, 300);
    EXPECT_EQ(settings.exportOptions().page, QSizeF(595, 842));
    SaveActions save(*window);
    ASSERT_TRUE(save.writePicture(*window->attention().figure(), place.filePath("a.png")));
    EXPECT_EQ(QImage(place.filePath("a.png")).width(), 595 * 300 / 72 + 1);
    QFileDialog* numbers = makeExportDialog(*window, ExportKinds::numbers, "name");
    EXPECT_EQ(numbers->nameFilters().size(), 3);
    delete numbers;
}

TEST_F(Export, numbers_of_the_view_are_asked_for_by_the_menu)
{
    open();
    SaveActions save(*window);
    save.exportNumbers();
    auto* dialog = window->findChild<QFileDialog*>();
    ASSERT_TRUE(dialog) << message().toStdString();
    EXPECT_EQ(dialog->defaultSuffix(), "npz");
    const QString file = place.filePath("a.csv");
    emit dialog->fileSelected(file);
    EXPECT_GT(QFileInfo(file).size(), 100);
    dialog->reject();
}

TEST_F(Export, all_heads_go_into_a_folder_on_another_thread)
{
    open();
    SaveActions save(*window);
    save.writeHeads(session().trace(), place.filePath("heads"), "svg");
    const auto files = [this] { return QDir(place.filePath("heads")).entryList({"*.svg"}).size(); };
    const auto trace = session().trace();
    const auto whole =
        qsizetype(3 + (trace->shape.encoder_layers + 2 * trace->shape.decoder_layers) * trace->shape.heads);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->findChild<FolderExport*>() == nullptr; }, 20000));
    EXPECT_EQ(files(), whole);
    EXPECT_FALSE(message().contains(place.path())) << message().toStdString();
}

TEST_F(Export, cancelling_stops_after_the_file_at_hand)
{
    open();
    SaveActions save(*window);
    save.writeHeads(session().trace(), place.filePath("heads"), "png");
    auto* work = window->findChild<FolderExport*>();
    ASSERT_TRUE(work);
    work->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->findChild<FolderExport*>() == nullptr; }, 20000));
    const auto trace = session().trace();
    EXPECT_LT(QDir(place.filePath("heads")).entryList(QDir::Files).size(),
              qsizetype(3 + (trace->shape.encoder_layers + 2 * trace->shape.decoder_layers) * trace->shape.heads));
}

TEST_F(Export, a_folder_that_cannot_be_made_is_told)
{
    open();
    SaveActions save(*window);
    save.writeHeads(session().trace(), "/proc/heads", "png");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->findChild<FolderExport*>() == nullptr; }, 20000));
    EXPECT_TRUE(message().contains("/proc/heads")) << message().toStdString();
}

} // namespace
} // namespace regard::app
