#pragma once

#include <optional>

#include "app/plots/formula_node.h"

namespace regard::app {

/// Reads a formula in a small part of TeX's language: letters, numbers, _ ^ { }, \frac{}{}, \sqrt{}, \left( \right),
/// \sum, \text{}, names of functions, Greek letters and a few signs. Nothing, with a sentence in `error`, where it
/// cannot be read.
std::optional<FormulaNode> parseFormula(const QString& source, QString* error = nullptr);

/// The same in one line of plain text, for those who hear it.
QString spokenFormula(const FormulaNode& formula);

} // namespace regard::app
