#include "app/views/layers_similarity_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
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
    return tokens_->data().values.empty() ? tr("This run holds no activations.") : noteText(tokens_->data().notes);
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

std::size_t LayersSimilarityPage::knownAt(std::size_t depth, std::size_t other) const
{
    const auto paths = residual_paths(trace(), place().stack);
    return std::min(known(paths[depth]), known(paths[other]));
}

void LayersSimilarityPage::showAsOf(HeatMapData& data, std::vector<bool> pending) const
{
    if (!place().moment)
        return;
    data.setPending(std::move(pending));
    if (data.hasPending())
        data.notes << momentNote(*place().moment);
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
    std::vector<bool> pending;
    for (std::size_t row = 0; row < data.rows; ++row)
        for (std::size_t column = 0; column < data.columns; ++column)
            pending.push_back(std::size_t(place().token) >= knownAt(row, column));
    showAsOf(data, std::move(pending));
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
    std::vector<bool> pending;
    for (std::size_t row = 0; row < data.rows; ++row)
        for (std::size_t column = 0; column < data.columns; ++column)
            pending.push_back(column >= knownAt(row, from()));
    showAsOf(data, std::move(pending));
    if (place().moment)
        hideTokensToCome(data.columnLabels, data.columnRoom, paths.front(), *place().moment);
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
