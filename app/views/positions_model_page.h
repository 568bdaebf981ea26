#pragma once

#include <memory>

#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/session/session.h"

class QLabel;
class QSpinBox;

namespace regard::app {

class HeatMap;
class Segments;
class WordComparison;

/// Positions in the running model: how it was made, and what translation and attention become when positions are off,
/// shifted or shuffled.
class PositionsModelPage : public QWidget {
    Q_OBJECT
public:
    explicit PositionsModelPage(Session& session, QWidget* parent = nullptr);

    void refresh();
    void refreshFocus();
    void setDataPalette(PaletteName name);
    std::unique_ptr<Figure> figure() const;
    Segments* stacks() const { return stacks_; }
    Segments* changes() const { return changes_; }
    QSpinBox* shift() const { return shift_; }
    QSpinBox* seed() const { return seed_; }
    WordComparison* words() const { return words_; }
    HeatMap* before() const { return before_; }
    HeatMap* after() const { return after_; }
    QString note() const;
    QString facts() const;

signals:
    void changed(); ///< there is something else to show

private:
    QWidget* makeBar();
    QWidget* makePage();
    void connectMap(HeatMap& map);
    void apply();
    void showControls();
    void showMaps();
    QString factsText() const;
    QString noteText() const;
    std::shared_ptr<const Trace> asTrained() const; ///< the run to compare with; nullptr while there is none

    Session& session_;
    Segments* stacks_ = nullptr;
    Segments* changes_ = nullptr;
    QLabel* shiftLabel_ = nullptr;
    QSpinBox* shift_ = nullptr;
    QLabel* seedLabel_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* note_ = nullptr;
    WordComparison* words_ = nullptr;
    HeatMap* before_ = nullptr;
    HeatMap* after_ = nullptr;
    QLabel* noMap_ = nullptr;
};

} // namespace regard::app
