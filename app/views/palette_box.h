#pragma once

#include <QComboBox>

#include "app/plots/palette.h"

namespace regard::app {

/// The sequential palettes, fit for weights and lengths; the diverging ones are for signed values and not offered.
QList<PaletteName> sequentialPalettes();
/// A strip of the palette's colours.
QIcon paletteIcon(PaletteName name, const QSize& size = {48, 12});

class ChoiceButton;

/// A button whose choices are the PaletteNames.
ChoiceButton* makePaletteButton(QWidget* parent);

QComboBox* makePaletteBox(QWidget* parent);
PaletteName chosenPalette(const QComboBox& box);
void selectPalette(QComboBox& box, PaletteName name);

} // namespace regard::app
