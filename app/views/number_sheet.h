#pragma once

#include <QWidget>

#include "app/plots/palette.h"
#include "app/session/session.h"

class QLabel;

namespace regard::app {

class NumberFigures;

/// How one number came about, for the number that was asked for.
class NumberSheet : public QWidget {
    Q_OBJECT
public:
    explicit NumberSheet(Session& session, QWidget* parent = nullptr);
    void setSignedPalette(PaletteName name);
    /// Whether a number is asked for that the run has; then it is shown.
    bool refresh();

private:
    void explainFailure(const QString& sentence);

    Session& session_;
    QLabel* place_;
    QLabel* name_;
    QLabel* value_;
    QLabel* remark_;
    NumberFigures* figures_;
};

} // namespace regard::app
