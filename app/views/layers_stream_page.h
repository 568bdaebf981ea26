#pragma once

#include "app/views/layers_page.h"

namespace regard::app {

class HeatMap;
struct HeatMapData;

/// The residual stream by depth and token, and one tensor of the run, token × feature.
class LayersStreamPage : public LayersPage {
    Q_OBJECT
public:
    using LayersPage::LayersPage;
    QString name() const override { return tr("Stream", "page of the layers: the residual stream"); }
    QString purpose() const override { return tr("The residual stream, and any tensor of the run as numbers"); }
    QString choiceName() const override { return tr("&Tensor"); }
    QList<Choice> choices() const override;
    std::string chosen() const override;
    bool usesToken() const override { return false; }
    QString note() const override;
    std::unique_ptr<Figure> figure() const override;

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    HeatMapData normsData() const;
    HeatMapData featuresData() const;

    HeatMap* norms_ = nullptr;
    HeatMap* features_ = nullptr;
};

} // namespace regard::app
