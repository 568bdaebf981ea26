#pragma once

#include <string>

#include <QString>

#include "app/export/figure.h"
#include "app/plots/heat_map_data.h"
#include "core/formats/labelled_array.h"

namespace regard::app {

/// What a file calls a map's numbers, rows and columns; never translated.
struct ArrayNames {
    std::string values = "value";
    std::string rows = "row";
    std::string columns = "column";
};

/// What a file calls values of that measure: "weight", "weighted_value", "rollout".
std::string arrayName(AttentionMeasure measure);

/// The numbers of a map. Masked cells keep their value and are blank, cells left out are blank and NaN.
LabelledArray arrayOf(const HeatMapData& data, const ArrayNames& names);

/// A label without what only steers its layout.
std::string plainLabel(QString label);

enum class NumberFormat { npz, safetensors, csv };

/// Writes a figure's numbers and its caption, whole or not at all. Safetensors: the labels of axis `key` of array
/// `weight` stand in the metadata as a JSON list under `weight.key`.
/// Throws Error: invalid for a figure without numbers, io with the system's reason.
void exportNumbers(const Figure& figure, const QString& file, NumberFormat format);

} // namespace regard::app
