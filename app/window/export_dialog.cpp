#include "app/window/export_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include "app/window/main_window.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QStringList pictureFilters()
{
    return {Text::tr("PNG picture (*.png)"), Text::tr("SVG drawing (*.svg)"), Text::tr("PDF document (*.pdf)")};
}

QStringList numberFilters()
{
    return {Text::tr("Numbers for NumPy (*.npz)"), Text::tr("Numbers as a table (*.csv)"),
            Text::tr("Numbers as safetensors (*.safetensors)")};
}

QString extensionOf(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1).chopped(1);
}

void addLabelled(QHBoxLayout& row, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    row.addWidget(label);
    row.addWidget(field);
}

QSpinBox* makeDpi(Settings& settings)
{
    auto* dpi = new QSpinBox;
    dpi->setRange(24, 2400);
    dpi->setSingleStep(24);
    dpi->setValue(settings.exportDpi());
    dpi->setSuffix(Text::tr(" dpi"));
    dpi->setToolTip(Text::tr("Pixels an inch of PNG; a picture has at most 160 million of them"));
    QObject::connect(dpi, &QSpinBox::valueChanged, dpi, [&settings](int value) { settings.setExportDpi(value); });
    return dpi;
}

QComboBox* makePage(Settings& settings)
{
    auto* page = new QComboBox;
    page->addItem(Text::tr("As large as the picture"), QString());
    for (const char* name : {"A3", "A4", "A5", "Letter"})
        page->addItem(QLatin1String(name), QLatin1String(name));
    page->setCurrentIndex(qMax(0, page->findData(settings.exportPage())));
    QObject::connect(page, &QComboBox::currentIndexChanged, page,
                     [&settings, page] { settings.setExportPage(page->currentData().toString()); });
    return page;
}

/// The row of options below the files; returns it for more.
QHBoxLayout* addOptions(QFileDialog& dialog, Settings& settings)
{
    auto* row = new QHBoxLayout;
    QSpinBox* dpi = makeDpi(settings);
    dpi->setObjectName(QStringLiteral("exportDpi"));
    addLabelled(*row, Text::tr("&Resolution:"), dpi);
    QComboBox* page = makePage(settings);
    page->setObjectName(QStringLiteral("exportPage"));
    addLabelled(*row, Text::tr("&Page:"), page);
    row->addStretch(1);
    if (auto* grid = qobject_cast<QGridLayout*>(dialog.layout()))
        grid->addLayout(row, grid->rowCount(), 0, 1, grid->columnCount());
    const auto follow = [dpi, page](const QString& filter) {
        const QString extension = extensionOf(filter);
        dpi->setEnabled(extension == QLatin1String("png"));
        page->setEnabled(pictureFilters().contains(filter));
    };
    if (dialog.fileMode() != QFileDialog::Directory) {
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
        follow(dialog.selectedNameFilter());
    }
    return row;
}

QFileDialog* makeDialog(MainWindow& window, const QString& title)
{
    auto* dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // it has a row of its own
    dialog->setDirectory(window.settings().folder());
    return dialog;
}

} // namespace

QFileDialog* makeExportDialog(MainWindow& window, ExportKinds kinds, const QString& suggestion)
{
    const bool numbers = kinds == ExportKinds::numbers;
    QFileDialog* dialog = makeDialog(window, numbers ? Text::tr("Export the numbers") : Text::tr("Export the picture"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters = numbers ? numberFilters() : pictureFilters() + numberFilters();
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(extensionOf(filters.first()));
    dialog->selectFile(suggestion + u'.' + extensionOf(filters.first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(extensionOf(filter)); });
    if (!numbers)
        addOptions(*dialog, window.settings());
    return dialog;
}

QFileDialog* makeFolderDialog(MainWindow& window)
{
    QFileDialog* dialog = makeDialog(window, Text::tr("Export all heads into a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QHBoxLayout* row = addOptions(*dialog, window.settings());
    auto* format = new QComboBox;
    format->setObjectName(QStringLiteral("exportFormat"));
    for (const QString& filter : pictureFilters() + numberFilters())
        format->addItem(filter, extensionOf(filter));
    addLabelled(*row, Text::tr("&Kind of file:"), format);
    return dialog;
}

QString folderFormat(const QFileDialog& dialog)
{
    const auto* format = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
    return format ? format->currentData().toString() : QStringLiteral("png");
}

} // namespace regard::app
