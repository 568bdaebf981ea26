#pragma once

#include <vector>

#include <QPainter>
#include <QSizeF>
#include <QString>

#include "core/formats/labelled_array.h"

namespace regard::app {

/// A picture that can be painted at any resolution: on screen, into PNG, SVG or PDF. Sizes are points (1/72 inch).
class Figure {
public:
    virtual ~Figure() = default;
    virtual QSizeF size() const = 0;
    /// Paints within (0, 0, size()); text as text, cells as filled rectangles; light colours whatever the theme.
    virtual void paint(QPainter& painter) const = 0;
    /// Model, sentence, layer and head: stands under the picture and in the file's metadata.
    virtual QString caption() const = 0;
    /// The numbers as tab-separated values, for the clipboard; may be empty.
    virtual QString values() const { return {}; }
    /// The same as arrays with named axes, for NPZ, safetensors and CSV. Names are ASCII and never translated.
    virtual std::vector<LabelledArray> numbers() const { return {}; }
};

} // namespace regard::app
