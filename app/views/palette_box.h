#pragma once

#include <QComboBox>

#include "app/plots/palette.h"

namespace regard::app {

/// Fit for weights and lengths.
QList<PaletteName> sequentialPalettes();
/// Fit for signed values.
QList<PaletteName> divergingPalettes();
/// A strip of the palette's colours.
QIcon paletteIcon(PaletteName name, const QSize& size = {48, 12});

class ChoiceButton;

/// A button whose choices are the PaletteNames.
ChoiceButton* makePaletteButton(QWidget* parent);

QComboBox* makePaletteBox(QWidget* parent);
PaletteName chosenPalette(const QComboBox& box);
void selectPalette(QComboBox& box, PaletteName name);

} // namespace regard::app
