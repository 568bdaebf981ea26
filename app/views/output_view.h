#pragma once

#include "app/session/lens_run.h"
#include "app/views/output_data.h"
#include "app/views/view.h"

class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace regard::app {

class ElidedLabel;
class LensGrid;
class TokenBars;

/// The output of one decoding step: its most probable tokens, why one of them was chosen, and the logit lens.
class OutputView : public View {
    Q_OBJECT
public:
    explicit OutputView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    std::unique_ptr<Figure> figure() const override;
    std::string block() const override { return "decoder.logits"; }
    int step() const { return choice_.step; }
    double temperature() const { return double(choice_.temperature); }
    /// Chooses a step of the run, and what the lens sees there at a depth of the residual stream; -1 for the output.
    void showStep(int step, int depth = -1);
    TokenBars* bars() const { return bars_; }
    LensGrid* grid() const { return grid_; }
    QSlider* temperatureSlider() const { return slider_; }
    QSpinBox* countBox() const { return count_; }
    QComboBox* stepBox() const { return steps_; }
    QString sentence() const;
    QString reason() const;
    QString note() const;

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override {} ///< shows no attention
    void refreshMoment(const Focus& before) override;
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    QWidget* makeTemperature(QWidget* bar);
    QWidget* makeBars();
    QWidget* makeGrid();
    void connectParts();
    void followFocus();
    NumberPlace numberOf(int id, bool logit) const;
    void askTop();
    void selectStep(int step, bool pin);
    void readSource();
    void fillSteps();
    void fillGrid();
    void showChoice();
    void followMoment();
    void setTemperature(int position);

    LensRun lens_;
    OutputSource source_;
    OutputChoice choice_;
    std::vector<std::size_t> gridKnown_; ///< what the grid shows of the run
    QComboBox* steps_ = nullptr;
    QSpinBox* count_ = nullptr;
    QSlider* slider_ = nullptr;
    QLabel* temperature_ = nullptr;
    QToolButton* plain_ = nullptr;
    QLabel* sentence_ = nullptr;
    QLabel* reason_ = nullptr;
    QLabel* what_ = nullptr;
    TokenBars* bars_ = nullptr;
    LensGrid* grid_ = nullptr;
    ElidedLabel* note_ = nullptr;
};

} // namespace regard::app
