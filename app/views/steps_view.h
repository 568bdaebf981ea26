#pragma once

#include "app/plots/equation_data.h"
#include "app/plots/step_table_data.h"
#include "app/views/view.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace regard::app {

class EquationBoard;
class Segments;
class StepTable;

/// Inside one head: the six steps of attention for one query with the real vectors, and the same for the whole sentence
/// as matrices. A click on a number asks for its arithmetic.
class StepsView : public View {
    Q_OBJECT
public:
    StepsView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override;
    void showMatrices(bool shown);
    bool showsMatrices() const;

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override {}
    void applyPalette(PaletteName name) override;
    void applySignedPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    void connectNumbers();
    void fillChoices();
    void fillPage();
    void explain(const QString& sentence);
    void askStep(const StepPlace& place);
    void askCell(const EquationPlace& place);
    void askWeight(int query, int key);
    void markNumber();
    int query() const; ///< the focussed one, the first where none is

    Segments* pagesBar_ = nullptr;
    Segments* kinds_ = nullptr;
    QComboBox* layers_ = nullptr;
    QComboBox* heads_ = nullptr;
    QComboBox* queries_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    StepTable* table_ = nullptr;
    EquationBoard* board_ = nullptr;
    QLabel* empty_ = nullptr;
    bool matrices_ = false;
};

} // namespace regard::app
