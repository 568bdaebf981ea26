#include "app/views/layers_similarity_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/views/layers_text.h"
#include "app/views/segments.h"
#include "app/views/shares.h"
#include "core/analysis/token_similarity.h"

namespace regard::app {

LayersSimilarityPage::LayersSimilarityPage(QWidget* parent) : LayersPage(parent)
{
    which_ = new Segments({tr("with itself", "a token, compared"), tr("with each other", "tokens, compared")}, this);
    which_->setToolTip(tr("Each token with itself at other depths, or all tokens with each other at one depth"));
    which_->setCurrent(0);
    connect(which_, &Segments::chosen, this, [this](int index) { showPairs(index == 1); });
}

QWidget* LayersSimilarityPage::controls()
{
    return which_;
}

QString LayersSimilarityPage::choiceName() const
{
    return showsPairs_ ? tr("At &depth") : tr("Compared &with");
}

void LayersSimilarityPage::showPairs(bool shown)
{
    showsPairs_ = shown;
    which_->setCurrent(shown ? 1 : 0);
    if (!place().trace)
        return;
    refresh();
    emit pathChosen(chosen()); // the bar names its choice otherwise
}

void LayersSimilarityPage::build()
{
    tokens_ = new HeatMap(this);
    tokens_->setObjectName(QStringLiteral("similarityOfAll"));
    depths_ = new HeatMap(this);
    depths_->setObjectName(QStringLiteral("similarityOfOne"));
    for (HeatMap* map : {tokens_, depths_}) {
        map->setMinimumSize(240, 150);
        map->setNumbers(true);
        connect(map, &HeatMap::cellClicked, this, [this, map](int depth, int column) {
            const auto paths = residual_paths(trace(), place().stack);
            if (depth < 0 || std::size_t(depth) >= paths.size())
                return;
            if (column < 0)
                return emit pathChosen(paths[std::size_t(depth)]);
            const bool ofAll = map == tokens_;
            const int token = ofAll ? column : place().token;
            emit numberWanted(
                cosineOf(paths[ofAll ? from() : std::size_t(column)], token, paths[std::size_t(depth)], token));
        });
    }
    pairs_ = new HeatMap(this);
    pairs_->setObjectName(QStringLiteral("similarityOfPairs"));
    pairs_->setMinimumSize(240, 200);
    pairs_->setNumbers(true);
    pairs_->setZoomable(true);
    connect(pairs_, &HeatMap::cellClicked, this, [this](int token, int other) {
        if (token >= 0 && other >= 0)
            emit numberWanted(cosineOf(chosen(), token, chosen(), other));
    });
    pointFrom(*tokens_, false);
    pointFrom(*pairs_, true);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersSimilaritySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(tokens_);
    splitter->addWidget(depths_);
    setShares(*splitter, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    column->addWidget(pairs_);
    themselves_ = splitter;
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
    return residual_paths(trace(), place().stack).empty() ? tr("This run holds no activations.") : noteText((showsPairs_ ? pairs_ : tokens_)->data().notes);
}

void LayersSimilarityPage::refresh()
{
    themselves_->setVisible(!showsPairs_);
    pairs_->setVisible(showsPairs_);
    if (showsPairs_) {
        pairs_->setData(pairsData());
        return refreshToken();
    }
    tokens_->setData(tokensData());
    tokens_->setHighlight(int(from()), place().token);
    refreshToken();
}

void LayersSimilarityPage::refreshToken()
{
    if (showsPairs_)
        return pairs_->setHighlight(place().token, -1);
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

HeatMapData LayersSimilarityPage::pairsData() const
{
    HeatMapData data;
    const auto paths = residual_paths(trace(), place().stack);
    if (paths.empty())
        return data;
    Tensor cosines = similarity_of_tokens(trace(), place().stack, from());
    data.rows = cosines.shape[0];
    data.columns = cosines.shape[1];
    data.values = std::move(cosines.values);
    data.rowLabels = data.columnLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("token");
    data.columnTitle = tr("token");
    data.title = tr("Each token beside every other at depth %1").arg(depthLabel(paths[from()]));
    data.valueName = tr("cosine");
    data.minimum = -1;
    return data;
}

void LayersSimilarityPage::setPalettes(PaletteName, PaletteName signedData)
{
    tokens_->setPalette(Palette(signedData));
    depths_->setPalette(Palette(signedData));
    pairs_->setPalette(Palette(signedData));
}

std::unique_ptr<Figure> LayersSimilarityPage::pairsFigure() const
{
    if (pairs_->data().values.empty())
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(pairs_->data(), pairs_->dataPalette(), QString(),
                                                    ArrayNames{"similarity_of_tokens", "token", "other_token"}));
    return std::make_unique<StackedFigure>(
        std::move(parts),
        caption(tr("Cosine similarity of the vectors of different tokens at one depth of the residual "
                   "stream, %1.")
                    .arg(stackLabel(place().stack))));
}

std::unique_ptr<Figure> LayersSimilarityPage::figure() const
{
    if (showsPairs_)
        return pairsFigure();
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
