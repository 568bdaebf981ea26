#include "app/export/exporter.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include "app/export/encode.h"
#include "app/export/whole_file.h"
#include "core/error.h"

namespace regard::app {

namespace {

enum class Format { png, svg, pdf };

Format formatOf(const QString& file)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    if (extension == QLatin1String("png"))
        return Format::png;
    if (extension == QLatin1String("svg"))
        return Format::svg;
    if (extension == QLatin1String("pdf"))
        return Format::pdf;
    throw Error({.kind = Error::Kind::invalid,
                 .what = "unknown kind of picture",
                 .where = "file name",
                 .expected = ".png, .svg or .pdf",
                 .found = extension.isEmpty() ? "no extension" : "." + extension.toStdString()});
}

QByteArray encode(const Figure& figure, Format format, const ExportOptions& options)
{
    switch (format) {
    case Format::png:
        return encodePng(figure, options.dpi);
    case Format::svg:
        return encodeSvg(figure);
    case Format::pdf:
        break;
    }
    return encodePdf(figure);
}

} // namespace

void checkExport(const QString& file)
{
    checkTarget(file);
    formatOf(file);
}

void exportFigure(const Figure& figure, const QString& file, const ExportOptions& options)
{
    // A name that cannot work is refused before the picture is drawn.
    checkExport(file);
    writeWhole(file, encode(figure, formatOf(file), options));
}

std::unique_ptr<QMimeData> clipboardData(const Figure& figure)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(rasterise(figure, ExportOptions{}.dpi));
    data->setData(QStringLiteral("image/svg+xml"), encodeSvg(figure));
    const QString values = figure.values();
    data->setText(values.isEmpty() ? figure.caption() : values);
    return data;
}

void copyFigure(const Figure& figure)
{
    QGuiApplication::clipboard()->setMimeData(clipboardData(figure).release());
}

} // namespace regard::app
