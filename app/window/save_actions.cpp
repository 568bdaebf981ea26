#include "app/window/save_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStatusBar>

#include "app/export/exporter.h"
#include "app/session/messages.h"
#include "app/session/token_labels.h"
#include "app/views/attention_view.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "core/formats/trace_file.h"

namespace regard::app {

namespace {

constexpr int statusMs = 6000;

} // namespace

QString suggestedName(const QString& sentence, const QString& what)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = (sentence.left(40) + u'-' + what).toLower();
    name.replace(unfit, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("regard") : name;
}

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
    return attempt([&] { exportFigure(figure, file); }, tr("Saved %1").arg(QFileInfo(file).fileName()));
}

bool SaveActions::writeTrace(const Trace& trace, const QString& file)
{
    return attempt([&] { save_trace(trace, std::filesystem::path(file.toStdU16String())); },
                   tr("Saved %1").arg(QFileInfo(file).fileName()));
}

void SaveActions::askPicture(std::shared_ptr<const Figure> figure, const QString& suggestion)
{
    auto* dialog = new QFileDialog(&window_, tr("Export the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(window_.settings().folder());
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(suggestion + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, figure](const QString& file) {
        if (writePicture(*figure, file))
            window_.settings().setFolder(QFileInfo(file).absolutePath());
    });
    dialog->open();
}

void SaveActions::exportPicture()
{
    View* view = window_.currentView();
    attempt(
        [&] {
            std::shared_ptr<const Figure> figure = view ? view->figure() : nullptr;
            if (!figure)
                throw Error({Error::Kind::invalid, tr("there is no picture yet").toStdString(), {}, {}, {}});
            askPicture(figure, suggestedName(view->subject(), view->pictureName()));
        },
        {});
}

void SaveActions::exportSheet()
{
    const auto trace = window_.session().trace();
    attempt(
        [&] {
            std::shared_ptr<const Figure> figure = window_.attention().sheet();
            if (!figure)
                throw Error({Error::Kind::invalid, tr("there is no picture yet").toStdString(), {}, {}, {}});
            askPicture(figure, suggestedName(QString::fromStdString(trace->source_text), tr("all heads")));
        },
        {});
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
    dialog->selectFile(suggestedName(QString::fromStdString(trace->source_text), {}) + QStringLiteral(".safetensors"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, trace](const QString& file) {
        if (writeTrace(*trace, file))
            window_.settings().setFolder(QFileInfo(file).absolutePath());
    });
    dialog->open();
}

} // namespace regard::app
