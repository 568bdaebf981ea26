#pragma once

#include <QWidget>

#include "app/plots/palette.h"
#include "app/session/session.h"

class QLabel;
class QPlainTextEdit;

namespace regard::app {

class ValueTable;
class VectorStrips;

/// The arithmetic of the number that the selection asks for.
class NumberSheet : public QWidget {
    Q_OBJECT
public:
    explicit NumberSheet(Session& session, QWidget* parent = nullptr);
    void setSignedPalette(PaletteName name);
    /// Whether there is a number to show.
    bool refresh();

private:
    void explainFailure(const QString& sentence);

    Session& session_;
    QLabel* place_;
    QLabel* name_;
    QLabel* value_;
    ValueTable* rows_;
    VectorStrips* strips_;
    QLabel* termsTitle_;
    QPlainTextEdit* terms_;
};

} // namespace regard::app
