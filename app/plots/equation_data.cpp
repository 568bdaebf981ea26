#include "app/plots/equation_data.h"

namespace regard::app {

const EquationTerm* matrixAt(const EquationData& data, const EquationPlace& place)
{
    if (place.line < 0 || std::size_t(place.line) >= data.lines.size())
        return nullptr;
    const auto& line = data.lines[std::size_t(place.line)];
    if (place.term < 0 || std::size_t(place.term) >= line.size())
        return nullptr;
    const EquationTerm& term = line[std::size_t(place.term)];
    return term.sign.isEmpty() && term.matrix.rows > 0 && term.matrix.columns > 0 ? &term : nullptr;
}

NumberPlace numberAt(const EquationData& data, const EquationPlace& place)
{
    const EquationTerm* term = matrixAt(data, place);
    if (!term)
        return {};
    if (term->turned)
        return {term->path, term->head, place.column, place.row};
    if (term->headWidth > 0)
        return {term->path, place.column / term->headWidth, place.row, place.column % term->headWidth};
    return {term->path, term->head, place.row, place.column};
}

} // namespace regard::app
