#pragma once

#include <QWidget>

#include "app/plots/formula.h"

namespace regard::app {

/// A typeset formula; a screen reader gets it in one line. It shrinks a little where there is no room for it.
class FormulaLabel : public QWidget {
    Q_OBJECT
public:
    explicit FormulaLabel(const QString& source, QWidget* parent = nullptr);
    void setFormula(const QString& source);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Formula formula_;
};

} // namespace regard::app
