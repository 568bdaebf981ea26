#pragma once

#include "app/plots/projection_data.h"
#include "app/views/layers_page.h"

namespace regard::app {

class ProjectionPlot;
class Segments;

/// All tokens at all depths of the residual stream, in the plane where they differ most.
class LayersProjectionPage : public LayersPage {
    Q_OBJECT
public:
    explicit LayersProjectionPage(QWidget* parent);
    QString name() const override { return tr("Projection"); }
    QString purpose() const override { return tr("Principal components: each token's way through the layers"); }
    QWidget* controls() override;
    QString note() const override;
    std::string block() const override { return {}; }
    QString explained() const override { return QStringLiteral("layers.projection"); }
    std::unique_ptr<Figure> figure() const override;
    void showAllPaths(bool all);

protected:
    void build() override;
    void setPalettes(PaletteName data, PaletteName signedData) override;
    void refresh() override;
    void refreshToken() override;

private:
    void project(); ///< anew for another run or stack

    Segments* paths_ = nullptr;
    ProjectionPlot* plot_ = nullptr;
    PaletteName palette_ = PaletteName::viridis;
    bool all_ = true;
    std::pair<int, int> asked_{-1, -1}; ///< depth and token of the coordinate asked for last
    int component_ = 0;
    QString problem_;
    ProjectionData whole_; ///< of the whole run
    std::vector<std::string> depths_;
    std::weak_ptr<const Trace> projected_;
    Stack stack_ = Stack::encoder;
};

} // namespace regard::app
