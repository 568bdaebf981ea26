#pragma once

#include "app/views/layers_page.h"

namespace regard::app {

class HeatMap;
struct HeatMapData;

/// How alike a token's vector stays to itself from depth to depth, and all tokens to themselves at one depth.
class LayersSimilarityPage : public LayersPage {
    Q_OBJECT
public:
    using LayersPage::LayersPage;
    QString name() const override { return tr("Similarity"); }
    QString purpose() const override { return tr("How alike a token stays to itself from layer to layer"); }
    QString choiceName() const override { return tr("Compared &with"); }
    QList<Choice> choices() const override;
    std::string chosen() const override;
    QString note() const override;
    std::unique_ptr<Figure> figure() const override;

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    std::size_t from() const;                                        ///< the depth that all others are compared with
    std::size_t knownAt(std::size_t depth, std::size_t other) const; ///< tokens that both depths have by now
    void showAsOf(HeatMapData& data, std::vector<bool> pending) const;
    HeatMapData depthsData() const;
    HeatMapData tokensData() const;

    HeatMap* depths_ = nullptr;
    HeatMap* tokens_ = nullptr;
};

} // namespace regard::app
