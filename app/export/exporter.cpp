#include "app/export/exporter.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include "app/export/encode.h"
#include "app/export/numbers.h"
#include "app/export/page.h"
#include "app/export/whole_file.h"
#include "core/error.h"

namespace regard::app {

namespace {

enum class Format { png, svg, pdf, npz, csv, safetensors };

constexpr std::pair<const char*, Format> formats[] = {{"png", Format::png}, {"svg", Format::svg},
                                                      {"pdf", Format::pdf}, {"npz", Format::npz},
                                                      {"csv", Format::csv}, {"safetensors", Format::safetensors}};

Format formatOf(const QString& file)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    for (const auto& [name, format] : formats)
        if (extension == QLatin1String(name))
            return format;
    throw Error({.kind = Error::Kind::invalid,
                 .what = "unknown kind of file",
                 .where = "file name",
                 .expected = ".png, .svg or .pdf for a picture, .npz, .csv or .safetensors for numbers",
                 .found = extension.isEmpty() ? "no extension" : "." + extension.toStdString()});
}

QByteArray encode(const Figure& figure, Format format, int dpi)
{
    switch (format) {
    case Format::png:
        return encodePng(figure, dpi);
    case Format::svg:
        return encodeSvg(figure);
    default:
        return encodePdf(figure);
    }
}

void writePicture(const Figure& figure, const QString& file, Format format, const ExportOptions& options)
{
    if (options.page)
        writeWhole(file, encode(PageFigure(figure, *options.page), format, options.dpi));
    else
        writeWhole(file, encode(figure, format, options.dpi));
}

} // namespace

QStringList exportExtensions()
{
    QStringList names;
    for (const auto& known : formats)
        names << QLatin1String(known.first);
    return names;
}

void checkExport(const QString& file)
{
    checkTarget(file);
    formatOf(file);
}

void exportFigure(const Figure& figure, const QString& file, const ExportOptions& options)
{
    // A name that cannot work is refused before the picture is drawn.
    checkExport(file);
    switch (const Format format = formatOf(file)) {
    case Format::npz:
        return exportNumbers(figure, file, NumberFormat::npz);
    case Format::csv:
        return exportNumbers(figure, file, NumberFormat::csv);
    case Format::safetensors:
        return exportNumbers(figure, file, NumberFormat::safetensors);
    default:
        return writePicture(figure, file, format, options);
    }
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
