#pragma once

#include <QLocale>

#include "app/plots/log_curves.h"
#include "core/analysis/cost.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A column of the paper's table 1.
enum class CostQuantity { operations, sequential, path };

QString costQuantityName(CostQuantity quantity);
QString layerTypeName(LayerType type);
/// "n² · d", as the paper's table has it.
QString costFormula(LayerType type, CostQuantity quantity);
double costValue(const LayerCost& cost, CostQuantity quantity);
/// "1,234,567", "1.2 × 10⁹", "∞"
QString costText(double value, const QLocale& locale);
/// Lengths from 1 to ten thousand, evenly on a logarithmic axis; `also` is among them.
std::vector<double> costLengths(double also);
/// All layer types over the lengths. `sentence` is the n of the running one, 0 for none.
LogCurvesData costCurves(CostQuantity quantity, const CostSizes& sizes, std::size_t sentence);
/// "n = 20, d = 256, k = 3, r = 8"
QString costSizesText(const CostSizes& sizes, const QLocale& locale);

} // namespace regard::app
