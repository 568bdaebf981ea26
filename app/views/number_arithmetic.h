#pragma once

#include <QList>
#include <QString>

#include "app/session/number_place.h"
#include "app/session/reading.h"
#include "app/views/value_table.h"
#include "core/analysis/cell_arithmetic.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// How one number came about, in words and figures.
struct NumberArithmetic {
    QString place; ///< "encoder L0 self-attention, query · H3"
    QString name;  ///< "“chat”, number 5"
    QString value;
    QString remark; ///< what is to be said of it beside; may be empty
    QList<ValueTable::Row> rows;
    QString termsTitle; ///< of what is added up; empty where there is nothing to add
    QString terms;      ///< a line each
    std::vector<float> left;
    std::vector<float> right;
    std::vector<float> whole; ///< the vector that the number is one of; may be empty
};

/// Whether the arithmetic is of the run alone.
bool needsModel(const NumberPlace& place);

/// The same in numbers. `model` may be nullptr where needsModel() says so. Throws Error where the run or the model does
/// not hold what the number is made of.
CellArithmetic workedOut(const Trace& trace, const TranslationModel* model, const NumberPlace& place);

/// Throws Error likewise.
NumberArithmetic numberArithmetic(const Trace& trace, const TranslationModel* model, const NumberPlace& place);

/// What a reading of attention makes of the weights in the focussed cell. Throws Error where it does not show it.
NumberArithmetic readingArithmetic(const Trace& trace, const Focus& focus, const Reading& reading, Rollouts* rollouts);

} // namespace regard::app
