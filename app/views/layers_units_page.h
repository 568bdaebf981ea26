#pragma once

#include "app/views/layers_page.h"
#include "core/analysis/feed_forward_units.h"

class QLabel;

namespace regard::app {

class ChoiceButton;
class Curves;
struct CurvesData;
class HeatMap;
struct HeatMapData;

/// Hidden units of a feed-forward block, the most active first.
class LayersUnitsPage : public LayersPage {
    Q_OBJECT
public:
    explicit LayersUnitsPage(QWidget* parent);
    QString name() const override { return tr("Feed-forward"); }
    QString purpose() const override { return tr("The hidden units of a feed-forward block, sorted by activity"); }
    QString choiceName() const override { return tr("&Block"); }
    QList<Choice> choices() const override;
    std::string chosen() const override;
    QWidget* controls() override { return controls_; }
    QString note() const override;
    std::unique_ptr<Figure> figure() const override;
    void setOrder(UnitOrder order);
    /// How many units the map has at most; 0 for all.
    void setShown(int count);
    const std::vector<FeedForwardUnit>& units() const { return units_; }

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    void makeControls();
    const Tensor* hidden() const;
    std::size_t computed() const; ///< tokens whose units exist at the moment
    UnitOrder order() const;      ///< the model's where what it goes by is still to come
    void sortUnits();
    void describeUnit(int column);
    HeatMapData mapData() const;
    CurvesData curvesData() const;
    QString orderText() const;

    std::vector<FeedForwardUnit> units_; ///< sorted
    UnitOrder order_ = UnitOrder::mean;
    int shown_ = 48;
    int unit_ = -1; ///< index of the one that is told of
    QWidget* controls_ = nullptr;
    ChoiceButton* orders_ = nullptr;
    ChoiceButton* counts_ = nullptr;
    HeatMap* map_ = nullptr;
    Curves* curves_ = nullptr;
    QLabel* told_ = nullptr;
};

} // namespace regard::app
