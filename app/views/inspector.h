#pragma once

#include <QWidget>

#include "app/plots/palette.h"
#include "app/session/session.h"

class QLabel;
class QStackedLayout;

namespace regard::app {

class NumberFigures;
class NumberSheet;
class ValueTable;
class VectorStrips;
struct InspectedCell;

/// The arithmetic of one attention weight, and one honest sentence of what it is; or of another number that was asked
/// for.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);
    void setSignedPalette(PaletteName name);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return {minimumSizeHint().width() * 5 / 3, 500}; }

signals:
    void viewWanted(const QString& name); ///< by its object name

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHint();
    QWidget* makeSheet();
    QWidget* scrolled(QWidget* sheet);
    void refresh();
    void show(const InspectedCell& cell);
    void showReading(const InspectedCell& cell);
    void showLinks(const InspectedCell& cell);
    void follow(const QString& link);

    Session& session_;
    QStackedLayout* pages_;
    NumberSheet* number_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* place_ = nullptr;
    QLabel* tokens_ = nullptr;
    QLabel* weight_ = nullptr;
    QLabel* mask_ = nullptr;    ///< what the mask did
    QLabel* reading_ = nullptr; ///< says that the views show something else
    QLabel* mapTitle_ = nullptr;
    NumberFigures* map_ = nullptr; ///< how that came of the weights
    QLabel* links_ = nullptr;      ///< to where more is shown
    QLabel* pin_ = nullptr;
    ValueTable* steps_ = nullptr;
    QLabel* stripsTitle_ = nullptr;
    QLabel* stripNames_ = nullptr;
    VectorStrips* strips_ = nullptr;
    QLabel* meaning_ = nullptr;
};

} // namespace regard::app
