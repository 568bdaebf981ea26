#pragma once

#include "app/views/cost_data.h"
#include "app/views/view.h"

class QLabel;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace regard::app {

class LogCurves;
class PageChooser;
class WindowRun;

/// What layers cost (the paper's table 1) for the running sentence and any length, and the model run with restricted
/// self-attention.
class CostView : public View {
    Q_OBJECT
public:
    explicit CostView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    std::unique_ptr<Figure> figure() const override;
    const CostSizes& sizes() const { return sizes_; }
    LogCurves* curves() const { return curves_; }
    QTableWidget* table() const { return table_; }
    QSpinBox* lengthBox() const { return length_; }
    QSpinBox* widthBox() const { return width_; }
    QSpinBox* kernelBox() const { return kernel_; }
    QSpinBox* windowBox() const { return window_; }
    QToolButton* resetButton() const { return reset_; }
    PageChooser* quantities() const { return quantities_; }
    WindowRun* run() const { return run_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus&, const Focus&) override {}
    void refreshReading() override {}
    void refreshMoment(const Focus&) override {} ///< the cost is of the whole run
    void applyPalette(PaletteName) override {}

private:
    QWidget* makeBar();
    QWidget* makeSide();
    QSpinBox* makeSize(QWidget* bar, int most, const QString& tip);
    void connectParts();
    void takeFromRun();
    void readSizes();
    void display();
    void fillTable();

    CostSizes sizes_;
    CostQuantity quantity_ = CostQuantity::operations;
    std::size_t sentence_ = 0; ///< n of the running one
    bool own_ = false;         ///< the user has chosen sizes
    PageChooser* quantities_ = nullptr;
    QSpinBox* length_ = nullptr;
    QSpinBox* width_ = nullptr;
    QSpinBox* kernel_ = nullptr;
    QSpinBox* window_ = nullptr;
    QToolButton* reset_ = nullptr;
    LogCurves* curves_ = nullptr;
    QTableWidget* table_ = nullptr;
    QLabel* note_ = nullptr;
    WindowRun* run_ = nullptr;
};

} // namespace regard::app
