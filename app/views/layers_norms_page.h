#pragma once

#include "app/views/layers_page.h"

namespace regard::app {

class Curves;
struct CurvesData;
class HeatMap;
struct HeatMapData;

/// Length of each token's vector in every tensor of the run, and that of one token beside the mean of all.
class LayersNormsPage : public LayersPage {
    Q_OBJECT
public:
    using LayersPage::LayersPage;
    QString name() const override { return tr("Norms", "page of the layers: lengths of vectors"); }
    QString purpose() const override { return tr("How long each token's vector is, tensor by tensor"); }
    QString note() const override;
    std::string block() const override;
    QString explained() const override { return QStringLiteral("layers.norms"); }
    std::unique_ptr<Figure> figure() const override;

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    CurvesData curvesData() const;

    HeatMap* map_ = nullptr;
    Curves* curves_ = nullptr;
    std::vector<std::string> paths_;
};

} // namespace regard::app
