#pragma once

#include <QWidget>

#include "app/plots/palette.h"

class QLabel;
class QPlainTextEdit;

namespace regard::app {

struct NumberArithmetic;
class ValueTable;
class VectorStrips;

/// The figures of a number's arithmetic: the steps, its factors as strips, and what is added up, a line each.
class NumberFigures : public QWidget {
    Q_OBJECT
public:
    explicit NumberFigures(QWidget* parent = nullptr);
    void setSignedPalette(PaletteName name);
    void show(const NumberArithmetic& sum);
    void clear();
    QString terms() const;

private:
    ValueTable* rows_;
    VectorStrips* strips_;
    QLabel* stripNames_;
    QLabel* termsTitle_;
    QPlainTextEdit* terms_;
};

} // namespace regard::app
