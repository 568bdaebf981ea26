#pragma once

#include <QSizeF>
#include <QString>

#include "app/plots/formula_layout.h"

class QPainter;

namespace regard::app {

/// A formula as a book sets it, drawn as text and lines at any size.
class Formula {
public:
    Formula() = default;
    /// In the language of parseFormula. One that cannot be read is a mistake of the program: it is shown as it is
    /// written.
    explicit Formula(const QString& source);

    bool isEmpty() const { return source_.isEmpty(); }
    QString error() const { return error_; } ///< empty where it could be read
    QString spoken() const;
    QSizeF size(const QFont& around) const;
    /// Its top left corner there, in the painter's pen colour.
    void paint(QPainter& painter, const QPointF& topLeft, const QFont& around) const;

private:
    QString source_;
    QString error_;
    FormulaNode node_;
};

} // namespace regard::app
