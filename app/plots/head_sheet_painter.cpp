#include "app/plots/head_sheet_painter.h"

#include <algorithm>
#include <cmath>

#include "app/plots/head_grid.h"
#include "app/plots/pending.h"

namespace regard::app {

void SheetPainter::setPalette(Palette palette)
{
    palette_ = palette;
    ground_ = {};
    forget();
}

void SheetPainter::forget()
{
    pictures_.clear();
}

void SheetPainter::forget(std::size_t index)
{
    if (index < pictures_.size())
        pictures_[index] = {};
}

void SheetPainter::drawMap(QPainter& painter, std::size_t index, const HeadTile* tile, const QRectF& window,
                           const QRectF& place, const Theme& theme)
{
    if (!tile || tile->rows() == 0) {
        painter.fillRect(place, sheetGround(theme));
        return;
    }
    if (ground_ != sheetGround(theme)) {
        ground_ = sheetGround(theme);
        colors_ = codeColors(palette_, ground_);
        forget();
    }
    if (pictures_.size() <= index)
        pictures_.resize(index + 1);
    Picture& picture = pictures_[index];
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (place.size() * ratio).toSize().expandedTo({1, 1});
    if (picture.image.size() != pixels || picture.window != window)
        picture = {window, tile->image(window, pixels, colors_)};
    if (tile->hasMasked())
        drawMaskedGround(painter, place, theme);
    painter.drawImage(place, picture.image);
}

std::size_t SheetPainter::bytes() const
{
    std::size_t sum = 0;
    for (const Picture& picture : pictures_)
        sum += std::size_t(picture.image.sizeInBytes());
    return sum;
}

void drawCursor(QPainter& painter, const QRectF& window, const QRectF& place, int row, int column, const Theme& theme)
{
    const double width = place.width() / window.width();
    const double height = place.height() / window.height();
    const double x = place.left() + (column - window.left()) * width;
    const double y = place.top() + (row - window.top()) * height;
    const bool hasRow = row >= 0 && y + height > place.top() && y < place.bottom();
    const bool hasColumn = column >= 0 && x + width > place.left() && x < place.right();
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Along thin cells one line; around wide ones two, so that their colours stay free. Light beside dark is seen on
    // all.
    const auto lines = [&painter](const QLineF& middle, QPointF half, bool wide) {
        for (const double side : wide ? std::vector<double>{-1, 1} : std::vector<double>{0}) {
            painter.setPen(QPen(QColor(255, 255, 255, 170), 1));
            painter.drawLine(middle.translated(half * side));
            if (!wide)
                continue;
            painter.setPen(QPen(QColor(0, 0, 0, 130), 1));
            painter.drawLine(
                middle.translated(half * side + QPointF(half.x() > 0 ? side : 0, half.y() > 0 ? side : 0)));
        }
    };
    if (hasRow)
        lines({place.left(), y + height / 2, place.right(), y + height / 2}, {0, height / 2}, height >= 5);
    if (hasColumn)
        lines({x + width / 2, place.top(), x + width / 2, place.bottom()}, {width / 2, 0}, width >= 5);
    if (hasRow && hasColumn && width >= 5 && height >= 5) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(x, y, width, height));
    }
    painter.restore();
}

void drawPendingRows(QPainter& painter, const QRectF& window, const QRectF& place, std::size_t known,
                     const Theme& theme)
{
    const double from = (double(known) - window.top()) / window.height() * place.height();
    if (from >= place.height())
        return;
    const QRectF rest = place.adjusted(0, std::max(0.0, from), 0, 0);
    painter.fillRect(rest, theme.background);
    drawPending(painter, rest, theme);
}

void drawMaskedGround(QPainter& painter, const QRectF& place, const Theme& theme)
{
    painter.fillRect(place, mixed(theme.text, theme.background, 0.06));
    painter.save();
    painter.setBrushOrigin(place.topLeft());
    painter.fillRect(place, QBrush(mixed(theme.text, theme.background, 0.36), Qt::BDiagPattern));
    painter.restore();
}

} // namespace regard::app
