#pragma once

#include <optional>

#include "app/views/layers_page.h"
#include "core/analysis/layer_normalisation.h"

class QLabel;
class QScrollArea;

namespace regard::app {

class ElidedLabel;
class FormulaLabel;
class NormComparison;
class Spread;
struct SpreadData;
class VectorRows;
struct VectorRowsData;

/// The layer norm that closes a block, for one token: what enters, mean and variance, gain and bias, what leaves; the
/// arithmetic of one feature; and the same batch under batch norm.
class LayersNormalisationPage : public LayersPage {
    Q_OBJECT
public:
    using LayersPage::LayersPage;
    QString name() const override { return tr("Layer norm"); }
    QString purpose() const override
    {
        return tr("Mean, variance, gain and bias of one token; layer against batch norm");
    }
    QString choiceName() const override { return tr("&Block"); }
    QList<Choice> choices() const override;
    std::string chosen() const override;
    QString note() const override;
    std::unique_ptr<Figure> figure() const override;
    void setFeature(int feature);
    int feature() const { return feature_; }
    const std::optional<LayerNormalisation>& normalisation() const { return norm_; }
    NormComparison& comparison() { return *comparison_; }

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    QWidget* makeBody();
    std::size_t token() const;
    std::size_t entered() const; ///< tokens whose input of the norm exists at the moment
    bool hasLeft() const;        ///< likewise the output for the token
    void showBatch();
    NumberPlace numberOf(const std::string& array, int feature) const;
    VectorRowsData vectors() const;
    SpreadData spread() const;
    QString arithmetic() const; ///< of the feature, in the language of parseFormula
    QString check() const;      ///< what the run recorded beside it
    void showFeature();

    std::optional<LayerNormalisation> norm_;
    QString problem_;
    int feature_ = 0;
    PaletteName signed_ = PaletteName::red_blue;
    QScrollArea* scroll_ = nullptr;
    ElidedLabel* heading_ = nullptr;
    VectorRows* rows_ = nullptr;
    Spread* spread_ = nullptr;
    FormulaLabel* formula_ = nullptr;
    QLabel* check_ = nullptr;
    ElidedLabel* against_ = nullptr;
    NormComparison* comparison_ = nullptr;
};

} // namespace regard::app
