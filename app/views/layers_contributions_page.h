#pragma once

#include "app/views/layers_page.h"
#include "core/analysis/token_norms.h"

namespace regard::app {

class HeatMap;
struct HeatMapData;
class Segments;
class VectorRows;
struct VectorRowsData;

/// What each block adds to the residual stream: how much of it for every token, and its numbers for one.
class LayersContributionsPage : public LayersPage {
    Q_OBJECT
public:
    enum class Measure { share, length, cosine };

    using LayersPage::LayersPage;
    QString name() const override { return tr("Contributions"); }
    QString purpose() const override { return tr("What each block adds to the residual stream"); }
    QString choiceName() const override { return tr("&Block"); }
    QList<Choice> choices() const override;
    std::string chosen() const override;
    QWidget* controls() override;
    QString note() const override;
    std::unique_ptr<Figure> figure() const override;
    void setMeasure(Measure measure);

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    NumberPlace numberOf(const std::string& block, int token) const;
    HeatMapData mapData() const;
    VectorRowsData vectors() const; ///< of the chosen block and token
    void applyPalettes();

    BlockContributions blocks_;
    Measure measure_ = Measure::share;
    PaletteName data_ = PaletteName::viridis;
    PaletteName signed_ = PaletteName::red_blue;
    Segments* measures_ = nullptr;
    HeatMap* map_ = nullptr;
    VectorRows* rows_ = nullptr;
    class ElidedLabel* heading_ = nullptr;
};

} // namespace regard::app
