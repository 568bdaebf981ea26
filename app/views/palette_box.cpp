#include "app/views/palette_box.h"

#include <QPainter>

namespace regard::app {

QList<PaletteName> sequentialPalettes()
{
    return {PaletteName::viridis, PaletteName::cividis, PaletteName::magma, PaletteName::greys, PaletteName::blues};
}

QIcon paletteIcon(PaletteName name, const QSize& size)
{
    QImage strip(size, QImage::Format_RGB32);
    const Palette palette(name);
    for (int x = 0; x < size.width(); ++x)
        for (int y = 0; y < size.height(); ++y)
            strip.setPixel(x, y, palette.color(double(x) / (size.width() - 1)));
    return QIcon(QPixmap::fromImage(strip));
}

QComboBox* makePaletteBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setIconSize({48, 12});
    box->setMinimumWidth(100); // the strip at least
    for (const PaletteName name : sequentialPalettes())
        box->addItem(paletteIcon(name), paletteLabel(name), int(name));
    return box;
}

PaletteName chosenPalette(const QComboBox& box)
{
    return PaletteName(box.currentData().toInt());
}

void selectPalette(QComboBox& box, PaletteName name)
{
    box.setCurrentIndex(box.findData(int(name)));
}

} // namespace regard::app
