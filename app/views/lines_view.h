#pragma once

#include "app/views/view.h"

class QCheckBox;
class QComboBox;

namespace regard::app {

class AttentionLines;
class ElidedLabel;
class HeadChips;
class ReadingBar;

/// The attention of a layer's heads as lines from queries to keys; heads are switched one by one or all.
class LinesView : public View {
    Q_OBJECT
public:
    LinesView(Session& session, QWidget* parent = nullptr);
    ~LinesView() override;

    QString title() const override;
    QString pictureName() const override; ///< names the layer
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override;

    AttentionLines* plot() const { return plot_; }
    HeadChips* heads() const { return heads_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeControls();
    void connectSelection();
    void fillLayers();
    void fillPlot();
    void followHead();
    void markFocus();
    void showSwitches();
    void describe();

    ReadingBar* bar_ = nullptr;
    QComboBox* layers_ = nullptr;
    QCheckBox* fit_ = nullptr;
    HeadChips* heads_ = nullptr;
    int followed_ = 0; ///< where this head alone is drawn, another that is looked at takes its place
    AttentionLines* plot_ = nullptr;
    ElidedLabel* note_ = nullptr;
};

} // namespace regard::app
