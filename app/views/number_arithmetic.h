#pragma once

#include <QList>
#include <QString>

#include "app/session/number_place.h"
#include "app/views/value_table.h"
#include "core/analysis/cell_arithmetic.h"

namespace regard::app {

/// How one number came about, in words and figures.
struct NumberArithmetic {
    QString place; ///< "encoder L0 self-attention, query · H3"
    QString name;  ///< "“chat”, number 5"
    QString value;
    QList<ValueTable::Row> rows;
    QString termsTitle; ///< of what is added up; empty where there is nothing to add
    QString terms;      ///< a line each
    std::vector<float> left;
    std::vector<float> right;
};

/// Throws Error where the run or the model does not hold what the number is made of.
NumberArithmetic numberArithmetic(const Trace& trace, const EncoderDecoder& model, const NumberPlace& place);

} // namespace regard::app
