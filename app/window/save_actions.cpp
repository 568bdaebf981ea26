#include "app/window/save_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

#include "app/export/exporter.h"
#include "app/export/file_name.h"
#include "app/export/head_folder.h"
#include "app/session/messages.h"
#include "app/session/token_labels.h"
#include "app/views/attention_view.h"
#include "app/window/export_dialog.h"
#include "app/window/folder_export.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "core/formats/trace_file.h"

namespace regard::app {

namespace {

constexpr int statusMs = 6000;

} // namespace

SaveActions::SaveActions(MainWindow& window) : QObject(&window), window_(window)
{
}

bool SaveActions::attempt(const std::function<void()>& work, const QString& done)
{
    try {
        work();
    } catch (const std::exception& error) {
        window_.messages().showError(sentence(error));
        return false;
    }
    window_.messages().clearError();
    window_.statusBar()->showMessage(done, statusMs);
    return true;
}

bool SaveActions::writePicture(const Figure& figure, const QString& file)
{
    return attempt([&] { exportFigure(figure, file, window_.settings().exportOptions()); },
                   tr("Saved %1").arg(QFileInfo(file).fileName()));
}

bool SaveActions::writeTrace(const Trace& trace, const QString& file)
{
    return attempt([&] { save_trace(trace, std::filesystem::path(file.toStdU16String())); },
                   tr("Saved %1").arg(QFileInfo(file).fileName()));
}

void SaveActions::ask(std::shared_ptr<const Figure> figure, const QString& suggestion, ExportKinds kinds)
{
    QFileDialog* dialog = makeExportDialog(window_, kinds, suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, [this, figure](const QString& file) {
        if (writePicture(*figure, file))
            window_.settings().setFolder(QFileInfo(file).absolutePath());
    });
    dialog->open();
}

void SaveActions::exportShown(ExportKinds kinds)
{
    View* view = window_.currentView();
    attempt(
        [&] {
            std::shared_ptr<const Figure> figure = view ? view->figure() : nullptr;
            if (!figure)
                throw Error({Error::Kind::invalid, tr("there is no picture yet").toStdString(), {}, {}, {}});
            if (kinds == ExportKinds::numbers && figure->numbers().empty())
                throw Error({Error::Kind::invalid, tr("this view has no table of numbers").toStdString(), {}, {}, {}});
            ask(figure, safeFileName(view->subject(), view->pictureName()), kinds);
        },
        {});
}

void SaveActions::exportPicture()
{
    exportShown(ExportKinds::all);
}

void SaveActions::exportNumbers()
{
    exportShown(ExportKinds::numbers);
}

void SaveActions::exportSheet()
{
    const auto trace = window_.session().trace();
    attempt(
        [&] {
            std::shared_ptr<const Figure> figure = window_.attention().sheet();
            if (!figure)
                throw Error({Error::Kind::invalid, tr("there is no picture yet").toStdString(), {}, {}, {}});
            ask(figure, safeFileName(QString::fromStdString(trace->source_text), tr("all heads")), ExportKinds::all);
        },
        {});
}

void SaveActions::exportHeads()
{
    const auto trace = window_.session().trace();
    const bool ready = attempt(
        [&] {
            if (!trace || kindsOf(*trace).empty())
                throw Error({Error::Kind::invalid, tr("there is no picture yet").toStdString(), {}, {}, {}});
        },
        {});
    if (!ready)
        return;
    QFileDialog* dialog = makeFolderDialog(window_);
    connect(dialog, &QFileDialog::fileSelected, this, [this, trace, dialog](const QString& folder) {
        window_.settings().setFolder(folder);
        writeHeads(trace, folder, folderFormat(*dialog));
    });
    dialog->open();
}

void SaveActions::writeHeads(const std::shared_ptr<const Trace>& trace, const QString& folder, const QString& format)
{
    Reading reading = window_.session().reading().now();
    // Head by head: what makes one map of several is left out.
    reading.combination = HeadCombination::one;
    if (reading.measure == AttentionMeasure::rollout)
        reading.measure = AttentionMeasure::weight;
    const HeadFolder what{.kinds = kindsOf(*trace),
                          .reading = reading,
                          .palette = Palette(window_.settings().palette()),
                          .options = window_.settings().exportOptions(),
                          .format = format};
    auto* work = new FolderExport(trace, what, folder, &window_);
    connect(work, &FolderExport::finished, this, [this, folder](int files) {
        window_.messages().clearError();
        window_.statusBar()->showMessage(tr("Saved %n file(s) in %1", nullptr, files).arg(folder), statusMs);
    });
    connect(work, &FolderExport::cancelled, this, [this](int files) {
        window_.statusBar()->showMessage(tr("Stopped after %n file(s)", nullptr, files), statusMs);
    });
    connect(work, &FolderExport::failed, this,
            [this](const QString& sentence) { window_.messages().showError(sentence); });
    work->start();
}

void SaveActions::copyPicture()
{
    View* view = window_.currentView();
    attempt(
        [&] {
            const auto figure = view ? view->figure() : nullptr;
            if (!figure)
                throw Error({Error::Kind::invalid, tr("there is no picture yet").toStdString(), {}, {}, {}});
            copyFigure(*figure);
        },
        tr("Picture and numbers are on the clipboard"));
}

void SaveActions::saveTrace()
{
    const auto trace = window_.session().trace();
    if (!trace)
        return;
    auto* dialog = new QFileDialog(&window_, tr("Save all tensors of this run"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(window_.settings().folder());
    dialog->setNameFilters({tr("Trace (*.safetensors)")});
    dialog->setDefaultSuffix(QStringLiteral("safetensors"));
    dialog->selectFile(safeFileName(QString::fromStdString(trace->source_text), {}) + QStringLiteral(".safetensors"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, trace](const QString& file) {
        if (writeTrace(*trace, file))
            window_.settings().setFolder(QFileInfo(file).absolutePath());
    });
    dialog->open();
}

} // namespace regard::app
