#pragma once

#include "app/views/layers_page.h"

namespace regard::app {

class HeatMap;
struct HeatMapData;
class Segments;

/// How alike a token's vector stays to itself from depth to depth, and all tokens to themselves at one depth; or all
/// tokens to each other at one depth.
class LayersSimilarityPage : public LayersPage {
    Q_OBJECT
public:
    explicit LayersSimilarityPage(QWidget* parent);
    QString name() const override { return tr("Similarity"); }
    QString purpose() const override
    {
        return tr("How alike a token stays to itself from layer to layer, and how alike tokens are to each other");
    }
    QString choiceName() const override;
    QWidget* controls() override;
    QList<Choice> choices() const override;
    std::string chosen() const override;
    QString note() const override;
    QString explained() const override { return QStringLiteral("layers.similarity"); }
    std::unique_ptr<Figure> figure() const override;
    void showPairs(bool shown); ///< tokens with each other instead of with themselves

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
    HeatMapData pairsData() const;
    std::unique_ptr<Figure> pairsFigure() const;

    Segments* which_ = nullptr;
    QWidget* themselves_ = nullptr; ///< the maps of tokens with themselves
    HeatMap* depths_ = nullptr;
    HeatMap* tokens_ = nullptr;
    HeatMap* pairs_ = nullptr;
    bool showsPairs_ = false;
};

} // namespace regard::app
