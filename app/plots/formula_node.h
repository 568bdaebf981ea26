#pragma once

#include <vector>

#include <QString>

namespace regard::app {

/// What a formula is made of.
struct FormulaNode {
    enum class Kind {
        row,      ///< parts beside each other
        variable, ///< slanted letters
        upright,  ///< names of functions, numbers, words
        binary,   ///< +, ·, …: a little room on both sides
        relation, ///< =, ≤, …: more room
        comma,    ///< room behind it
        opening,  ///< a bracket
        closing,
        space,
        script,   ///< parts: base, below, above; an empty row for none
        limits,   ///< the same with below and above right under and over the base: a sum
        fraction, ///< parts: numerator, denominator
        root,     ///< parts: what is under it
        fence     ///< parts: opening, inside, closing; the brackets grow with what is inside
    };
    Kind kind = Kind::row;
    QString text{};
    std::vector<FormulaNode> parts{};

    bool empty() const { return kind == Kind::row && parts.empty(); }
};

} // namespace regard::app
