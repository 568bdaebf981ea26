#pragma once

#include <string>
#include <vector>

#include "app/plots/heat_map_data.h"
#include "app/session/number_place.h"

namespace regard::app {

/// A matrix of an equation, or a sign between two.
struct EquationTerm {
    QString sign{};       ///< "×", "=", "softmax"; empty for a matrix
    QString name{};       ///< of a matrix: "Q", "Kᵀ"
    HeatMapData matrix{}; ///< range and labels included
    bool isSigned = true; ///< coloured around zero
    bool queries = true;  ///< rows are queries
    std::string path{};   ///< of the tensor that it shows
    int head = 0;         ///< of it
    bool turned = false;  ///< shown with rows and columns exchanged
    int headWidth = 0;    ///< where heads stand side by side; else 0
};

struct EquationData {
    QString title;
    std::vector<std::vector<EquationTerm>> lines;

    bool empty() const { return lines.empty(); }
};

/// A cell of a matrix, by the place of its term.
struct EquationPlace {
    int line = -1;
    int term = -1;
    int row = -1;
    int column = -1;

    bool operator==(const EquationPlace&) const = default;
};

/// Which number of the run stands there; an empty path for none.
NumberPlace numberAt(const EquationData& data, const EquationPlace& place);

/// The matrix there, or nullptr.
const EquationTerm* matrixAt(const EquationData& data, const EquationPlace& place);

} // namespace regard::app
