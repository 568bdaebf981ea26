#pragma once

#include <QList>

#include "app/session/number_place.h"
#include "app/session/token_names.h"
#include "app/views/value_table.h"
#include "core/analysis/cell_arithmetic.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// The steps from what a number is made of to the number itself, which is not among them.
QList<ValueTable::Row> operationRows(const CellArithmetic& cell, const NumberPlace& place);

/// What is to be said beside the figures; empty for most.
QString numberRemark(const CellArithmetic& cell, const NumberPlace& place);
/// That a parameter has no arithmetic, and how it is stored.
QString parameterRemark(const TranslationModel& model, const std::string& path);

/// What the rows and columns of a number's place are called.
class NumberNames {
public:
    /// `model` may be nullptr; the place has to outlive this.
    NumberNames(const Trace& trace, const TranslationModel* model, const NumberPlace& place);
    QString cell() const; ///< "“chat”, number 5"
    bool ofVocabulary() const;
    QString term(std::size_t index) const; ///< of a soft-max: a key or a token of the vocabulary

private:
    QString token(const std::string& path, int row) const;
    QString key(std::size_t index) const;

    const Trace& trace_;
    const NumberPlace& place_;
    TokenNames vocabulary_;
};

} // namespace regard::app
