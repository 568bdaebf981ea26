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

QByteArray encode(const Figure& figure, const QString& extension, const ExportOptions& options)
{
    if (extension == QLatin1String("png"))
        return encodePng(figure, options.dpi);
    if (extension == QLatin1String("svg"))
        return encodeSvg(figure);
    if (extension == QLatin1String("pdf"))
        return encodePdf(figure);
    throw Error({.kind = Error::Kind::invalid,
                 .what = "unknown kind of picture",
                 .where = "file name",
                 .expected = ".png, .svg or .pdf",
                 .found = extension.isEmpty() ? "no extension" : "." + extension.toStdString()});
}

} // namespace

void exportFigure(const Figure& figure, const QString& file, const ExportOptions& options)
{
    // A name that cannot work is refused before the picture is drawn.
    checkTarget(file);
    writeWhole(file, encode(figure, QFileInfo(file).suffix().toLower(), options));
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
