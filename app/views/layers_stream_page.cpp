#include "app/views/layers_stream_page.h"

#include <algorithm>

#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/heat_map_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/views/layers_text.h"
#include "app/views/shares.h"

namespace regard::app {

void LayersStreamPage::build()
{
    norms_ = new HeatMap(this);
    norms_->setObjectName(QStringLiteral("norms"));
    norms_->setMinimumSize(260, 130);
    features_ = new HeatMap(this);
    features_->setObjectName(QStringLiteral("features"));
    features_->setMinimumSize(260, 150);
    pointFrom(*norms_, false);
    pointFrom(*features_, true);
    connect(norms_, &HeatMap::cellClicked, this, [this](int depth, int token) {
        const auto paths = residual_paths(trace(), place().stack);
        if (depth < 0 || std::size_t(depth) >= paths.size())
            return;
        emit pathChosen(paths[std::size_t(depth)]);
        if (token >= 0 && !norms_->data().isPending(std::size_t(depth), std::size_t(token)))
            emit numberWanted(lengthOf(paths[std::size_t(depth)], token));
    });
    connect(features_, &HeatMap::cellClicked, this, [this](int token, int feature) {
        if (token >= 0 && feature >= 0 && !features_->data().isPending(std::size_t(token), std::size_t(feature)))
            emit numberWanted(cellOf(chosen(), token, feature));
    });
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(norms_);
    splitter->addWidget(features_);
    setShares(*splitter, 2, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QList<LayersPage::Choice> LayersStreamPage::choices() const
{
    QList<Choice> all;
    for (const std::string& path : activation_paths(trace(), place().stack))
        all.append({QString::fromStdString(path), path});
    return all;
}

std::string LayersStreamPage::chosen() const
{
    const Tensor* tensor = trace().find(place().path);
    if (tensor && tensor->shape.size() == 2 && stackOf(place().path) == place().stack)
        return place().path;
    const auto residual = residual_paths(trace(), place().stack);
    return residual.empty() ? std::string() : residual.back();
}

QString LayersStreamPage::note() const
{
    const HeatMapData& features = features_->data();
    const QString size = QStringLiteral("%1 × %2").arg(features.rows).arg(features.columns);
    return features.rows ? (QStringList(size) << features.notes).join(QStringLiteral(" · "))
                         : tr("This run holds no activations.");
}

void LayersStreamPage::refresh()
{
    norms_->setData(normsData());
    features_->setData(featuresData());
    refreshToken();
}

void LayersStreamPage::refreshToken()
{
    const auto residual = residual_paths(trace(), place().stack);
    const auto at = std::find(residual.begin(), residual.end(), chosen());
    norms_->setHighlight(at == residual.end() ? -1 : int(at - residual.begin()), place().token);
    features_->setHighlight(place().token, -1);
}

HeatMapData LayersStreamPage::normsData() const
{
    Tensor norms = residual_norms(trace(), place().stack);
    HeatMapData data;
    data.rows = norms.shape[0];
    data.columns = norms.shape[1];
    for (const std::string& path : residual_paths(trace(), place().stack))
        data.rowLabels << depthLabel(path);
    data.columnLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("depth");
    data.columnTitle = tr("token");
    data.title = tr("Residual stream: length of each token's vector");
    data.valueName = QStringLiteral("‖x‖");
    data.maximum = double(qMax(1e-6F, largest_magnitude(norms.values)));
    data.values = std::move(norms.values);
    showDepthsAsOf(data, trace(), residual_paths(trace(), place().stack), place().moment);
    return data;
}

HeatMapData LayersStreamPage::featuresData() const
{
    HeatMapData data;
    const std::string path = chosen();
    const Tensor* tensor = trace().find(path);
    if (!tensor)
        return data;
    data.rows = tensor->shape[0];
    data.columns = tensor->shape[1];
    data.values = tensor->values;
    data.rowLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("token");
    data.columnTitle = tr("feature");
    data.title = QString::fromStdString(path);
    data.valueName = tr("value");
    data.maximum = double(qMax(1e-6F, largest_magnitude(tensor->values)));
    data.minimum = -data.maximum;
    showTokensAsOf(data, trace(), path, place().moment);
    return data;
}

void LayersStreamPage::setPalettes(PaletteName data, PaletteName signedData)
{
    norms_->setPalette(Palette(data));
    features_->setPalette(Palette(signedData));
}

std::unique_ptr<Figure> LayersStreamPage::figure() const
{
    HeatMapData data = featuresData();
    if (data.values.empty())
        return nullptr;
    return std::make_unique<HeatMapFigure>(std::move(data), features_->dataPalette(),
                                           caption(QString::fromStdString(chosen())),
                                           ArrayNames{"value", "token", "feature"});
}

} // namespace regard::app
