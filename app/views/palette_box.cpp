#include "app/views/palette_box.h"

#include <QCoreApplication>
#include <QPainter>

#include "app/views/choice_button.h"

namespace regard::app {

QList<PaletteName> sequentialPalettes()
{
    QList<PaletteName> names;
    for (const PaletteName name : allPalettes())
        if (!isDiverging(name))
            names << name;
    return names;
}

QList<PaletteName> divergingPalettes()
{
    QList<PaletteName> names;
    for (const PaletteName name : allPalettes())
        if (isDiverging(name))
            names << name;
    return names;
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

ChoiceButton* makePaletteButton(QWidget* parent)
{
    auto* button = new ChoiceButton(QCoreApplication::translate("regard", "Palette"), parent);
    button->setToolTip(QCoreApplication::translate("regard", "Colours of the values, evenly spaced to the eye and fit "
                                                             "for colour-blind readers"));
    for (const PaletteName name : sequentialPalettes())
        button->addChoice(paletteLabel(name), int(name), {}, paletteIcon(name));
    return button;
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
