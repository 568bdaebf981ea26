#include "app/views/layers_similarity_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/heat_map.h"
#include "app/views/layers_text.h"
#include "app/views/shares.h"
#include "core/analysis/token_similarity.h"

namespace regard::app {

void LayersSimilarityPage::build()
{
    tokens_ = new HeatMap(this);
    tokens_->setObjectName(QStringLiteral("similarityOfAll"));
    depths_ = new HeatMap(this);
    depths_->setObjectName(QStringLiteral("similarityOfOne"));
    for (HeatMap* map : {tokens_, depths_}) {
        map->setMinimumSize(240, 150);
        map->setNumbers(true);
        connect(map, &HeatMap::cellClicked, this, [this](int depth, int) {
            const auto paths = residual_paths(trace(), place().stack);
            if (depth >= 0 && std::size_t(depth) < paths.size())
                emit pathChosen(paths[std::size_t(depth)]);
        });
    }
    pointFrom(*tokens_, false);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersSimilaritySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(tokens_);
    splitter->addWidget(depths_);
    setShares(*splitter, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QList<LayersPage::Choice> LayersSimilarityPage::choices() const
{
    QList<Choice> all;
    for (const std::string& path : residual_paths(trace(), place().stack))
        all.append({depthLabel(path), path});
    return all;
}

std::size_t LayersSimilarityPage::from() const
{
    const auto paths = residual_paths(trace(), place().stack);
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (paths[i] == place().path)
            return i;
    return 0;
}

std::string LayersSimilarityPage::chosen() const
{
    const auto paths = residual_paths(trace(), place().stack);
    return paths.empty() ? std::string() : paths[from()];
}

QString LayersSimilarityPage::note() const
{
    return tokens_->data().values.empty() ? tr("This run holds no activations.") : QString();
}

void LayersSimilarityPage::refresh()
{
    tokens_->setData(tokensData());
    tokens_->setHighlight(int(from()), place().token);
    refreshToken();
}

void LayersSimilarityPage::refreshToken()
{
    tokens_->setHighlight(int(from()), place().token);
    depths_->setData(depthsData());
    depths_->setHighlight(int(from()), -1);
}

HeatMapData LayersSimilarityPage::depthsData() const
{
    HeatMapData data;
    const auto paths = residual_paths(trace(), place().stack);
    if (paths.empty() || place().token < 0 || std::size_t(place().token) >= trace().at(paths.front()).shape[0])
        return data;
    Tensor cosines = token_similarity(trace(), place().stack, std::size_t(place().token));
    data.rows = cosines.shape[0];
    data.columns = cosines.shape[1];
    data.values = std::move(cosines.values);
    for (const std::string& path : paths)
        data.rowLabels << depthLabel(path);
    data.columnLabels = data.rowLabels;
    data.rowTitle = tr("depth");
    data.columnTitle = tr("depth");
    data.title = tr("%1 at each depth beside itself at each other").arg(tokenName());
    data.valueName = tr("cosine");
    data.minimum = -1;
    return data;
}

HeatMapData LayersSimilarityPage::tokensData() const
{
    HeatMapData data;
    const auto paths = residual_paths(trace(), place().stack);
    if (paths.empty())
        return data;
    Tensor cosines = similarity_to_depth(trace(), place().stack, from());
    data.rows = cosines.shape[0];
    data.columns = cosines.shape[1];
    data.values = std::move(cosines.values);
    for (const std::string& path : paths)
        data.rowLabels << depthLabel(path);
    data.columnLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("depth");
    data.columnTitle = tr("token");
    data.title = tr("Each token beside itself at depth %1").arg(depthLabel(paths[from()]));
    data.valueName = tr("cosine");
    data.minimum = -1;
    return data;
}

void LayersSimilarityPage::setPalettes(PaletteName, PaletteName signedData)
{
    tokens_->setPalette(Palette(signedData));
    depths_->setPalette(Palette(signedData));
}

std::unique_ptr<Figure> LayersSimilarityPage::figure() const
{
    if (tokens_->data().values.empty())
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(tokens_->data(), tokens_->dataPalette(), QString(),
                                                    ArrayNames{"similarity_to_depth", "depth", "token"}));
    if (!depths_->data().values.empty())
        parts.push_back(std::make_unique<HeatMapFigure>(depths_->data(), depths_->dataPalette(), QString(),
                                                        ArrayNames{"similarity", "depth", "other_depth"}));
    return std::make_unique<StackedFigure>(
        std::move(parts),
        caption(tr("Cosine similarity of a token's vector with itself at other depths of the residual stream, %1.")
                    .arg(stackLabel(place().stack))));
}

} // namespace regard::app
