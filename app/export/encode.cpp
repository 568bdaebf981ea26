#include "app/export/encode.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "app/export/stable_pdf.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr int lowest_dpi = 1;
constexpr int highest_dpi = 100'000;
constexpr double most_pixels = 160e6; // 640 MB while it is drawn
constexpr double longest_side = 32'000;
constexpr double points_an_inch = 72;
constexpr double rounding = 1e-6; // pixels: millimetres are no whole points

[[noreturn]] void refuse(const char* what, const char* where, std::string expected, std::string found)
{
    throw Error({.kind = Error::Kind::invalid,
                 .what = what,
                 .where = where,
                 .expected = std::move(expected),
                 .found = std::move(found)});
}

std::string sizeText(double width, double height)
{
    return std::to_string(std::llround(width)) + " x " + std::to_string(std::llround(height));
}

QSizeF checkedSize(const Figure& figure)
{
    const QSizeF size = figure.size();
    const bool sensible = std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() >= 1 &&
                          size.height() >= 1 && size.width() <= longest_side && size.height() <= longest_side;
    if (!sensible)
        refuse("the picture has no sensible size", "picture", "1 to 32000 points a side",
               std::isfinite(size.width() + size.height()) && std::fabs(size.width()) < 1e15 &&
                       std::fabs(size.height()) < 1e15
                   ? sizeText(size.width(), size.height())
                   : "not a number");
    return size;
}

/// The resolution at which a picture just keeps within the limits.
int mostDpi(QSizeF size)
{
    const double side = (longest_side - 1) / std::max(size.width(), size.height());
    const double all = std::sqrt(most_pixels / (size.width() * size.height()));
    // Sides are rounded up to whole pixels: one less is surely within.
    return std::max(lowest_dpi, int(std::min(side, all) * points_an_inch) - 1);
}

/// The caption without what only steers its layout.
QString plain(QString caption)
{
    return caption.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString firstLine(const QString& text)
{
    return text.section('\n', 0, 0);
}

QString softwareName()
{
    return QStringLiteral("Regard %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

void fail(const QString& reason)
{
    throw Error({.kind = Error::Kind::io,
                 .what = "the picture could not be encoded",
                 .where = "picture",
                 .expected = {},
                 .found = reason.toStdString()});
}

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

/// Control characters, U+FFFE and U+FFFF: XML 1.0 has no way to write them, but a sentence may hold them.
QByteArray withoutForbidden(const QByteArray& utf8)
{
    QByteArray result;
    result.reserve(utf8.size());
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const QByteArrayView here = QByteArrayView(utf8).sliced(at);
        if (here.startsWith("\xef\xbf\xbe") || here.startsWith("\xef\xbf\xbf"))
            at += 2;
        else if (!isControl(utf8[at]))
            result += utf8[at];
    }
    return result;
}

/// Images are cells: a reader must not smooth them.
QByteArray withSharpImages(QByteArray svg)
{
    return svg.replace("<image ", "<image style=\"image-rendering:pixelated\" ");
}

/// Readers without the figure's font take one that they have.
QByteArray withFallbackFont(QByteArray svg)
{
    const QByteArray key = "font-family=\"";
    for (qsizetype at = svg.indexOf(key); at >= 0; at = svg.indexOf(key, at + 1)) {
        const qsizetype end = svg.indexOf('"', at + key.size());
        if (end < 0)
            break;
        svg.insert(end, ", sans-serif");
    }
    return svg;
}

} // namespace

QImage rasterise(const Figure& figure, int dpi)
{
    if (dpi < lowest_dpi || dpi > highest_dpi)
        refuse("the resolution is out of range", "dpi", "1 to 100000", std::to_string(dpi));
    const QSizeF size = checkedSize(figure);
    const double scale = dpi / points_an_inch;
    const double width = std::ceil(size.width() * scale - rounding);
    const double height = std::ceil(size.height() * scale - rounding);
    if (width > longest_side || height > longest_side || width * height > most_pixels)
        refuse("the picture has too many pixels", "picture",
               "32000 a side and 160 million in all, as at " + std::to_string(mostDpi(size)) + " dpi",
               sizeText(width, height) + " at " + std::to_string(dpi) + " dpi");
    QImage image(int(width), int(height), QImage::Format_RGB32);
    if (image.isNull())
        refuse("there is not enough memory for the picture", "picture", {}, sizeText(width, height));
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // An image with a resolution of its own would scale what is measured in points.
    painter.scale(scale, scale);
    figure.paint(painter);
    painter.end();
    return image;
}

QByteArray encodePng(const Figure& figure, int dpi)
{
    QImage image = rasterise(figure, dpi);
    image.setText(QStringLiteral("Title"), firstLine(plain(figure.caption())));
    image.setText(QStringLiteral("Description"), plain(figure.caption()));
    image.setText(QStringLiteral("Software"), softwareName());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        fail(writer.errorString());
    return buffer.data();
}

QByteArray encodeSvg(const Figure& figure)
{
    const QSizeF size = checkedSize(figure);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(points_an_inch));
    generator.setSize(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))));
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    // The generator escapes what is painted, but not these two.
    generator.setTitle(firstLine(plain(figure.caption())).toHtmlEscaped());
    generator.setDescription((plain(figure.caption()) + '\n' + softwareName()).toHtmlEscaped());
    QPainter painter(&generator);
    figure.paint(painter);
    painter.end();
    return withSharpImages(withFallbackFont(withoutForbidden(buffer.data())));
}

QByteArray encodePdf(const Figure& figure)
{
    const QSizeF size = checkedSize(figure);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(plain(figure.caption()).simplified());
        writer.setCreator(softwareName());
        writer.setResolution(1200);
        const QPageSize page(size, QPageSize::Point, {}, QPageSize::ExactMatch);
        writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, {}, QPageLayout::Point));
        QPainter painter(&writer);
        painter.scale(1200 / points_an_inch, 1200 / points_an_inch);
        figure.paint(painter);
    }
    return withFixedDate(buffer.data());
}

} // namespace regard::app
