#include "app/views/layers_norms_page.h"

#include <algorithm>
#include <cmath>

#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/caption.h"
#include "app/export/curves_figure.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/curves.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/views/layers_text.h"
#include "app/views/shares.h"
#include "core/analysis/token_norms.h"

namespace regard::app {

void LayersNormsPage::build()
{
    map_ = new HeatMap(this);
    map_->setObjectName(QStringLiteral("tokenNorms"));
    map_->setMinimumSize(260, 180);
    map_->setNumbers(true);
    pointFrom(*map_, false);
    connect(map_, &HeatMap::cellClicked, this, [this](int row, int token) {
        if (row < 0 || std::size_t(row) >= paths_.size())
            return;
        const std::string path = paths_[std::size_t(row)];
        emit pathChosen(path);
        if (token >= 0)
            emit numberWanted(lengthOf(path, token));
    });
    curves_ = new Curves(this);
    curves_->setMinimumHeight(130);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersNormsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(map_);
    splitter->addWidget(curves_);
    setShares(*splitter, 3, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

std::string LayersNormsPage::block() const
{
    return place().path;
}

QString LayersNormsPage::note() const
{
    return paths_.empty() ? tr("This run holds no activations.") : noteText(map_->data().notes);
}

void LayersNormsPage::refresh()
{
    TokenNorms norms = token_norms(trace(), activation_paths(trace(), place().stack));
    paths_ = norms.paths;
    HeatMapData data;
    data.rows = norms.lengths.shape[0];
    data.columns = norms.lengths.shape[1];
    for (const std::string& path : paths_)
        data.rowLabels << tensorLabel(path);
    data.columnLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("tensor");
    data.columnTitle = tr("token");
    data.title = tr("Length of each token's vector, %1").arg(stackLabel(place().stack));
    data.valueName = QStringLiteral("‖x‖");
    data.maximum = double(qMax(1e-6F, largest_magnitude(norms.lengths.values)));
    data.values = std::move(norms.lengths.values);
    showDepthsAsOf(data, trace(), paths_, place().moment);
    map_->setData(std::move(data));
    refreshToken();
}

void LayersNormsPage::refreshToken()
{
    const auto at = std::find(paths_.begin(), paths_.end(), place().path);
    map_->setHighlight(at == paths_.end() ? -1 : int(at - paths_.begin()), place().token);
    curves_->setData(curvesData());
}

CurvesData LayersNormsPage::curvesData() const
{
    const HeatMapData& data = map_->data();
    CurvesData curves;
    curves.title = place().moment
                       ? tr("From tensor to tensor: %1 beside the mean of the tokens computed so far").arg(tokenName())
                       : tr("From tensor to tensor: %1 beside the mean of all tokens").arg(tokenName());
    curves.xTitle = tr("tensor (number of the row above)");
    curves.yTitle = QStringLiteral("‖x‖");
    CurveSeries one{tokenName(), {}};
    CurveSeries mean{place().moment ? tr("mean so far") : tr("mean of all tokens"), {}};
    for (std::size_t row = 0; row < data.rows; ++row) {
        const std::size_t computed = std::min(data.columns, known(paths_[row])); // a mean of none is no number
        double sum = 0;
        for (std::size_t column = 0; column < computed; ++column)
            sum += double(data.at(row, column));
        mean.values.push_back(float(sum / double(computed)));
        if (place().token >= 0 && std::size_t(place().token) < data.columns)
            one.values.push_back(std::size_t(place().token) < computed ? data.at(row, std::size_t(place().token))
                                                                       : std::nanf(""));
    }
    if (!one.values.empty())
        curves.series.push_back(std::move(one));
    curves.series.push_back(std::move(mean));
    return curves;
}

void LayersNormsPage::setPalettes(PaletteName data, PaletteName)
{
    map_->setPalette(Palette(data));
}

std::unique_ptr<Figure> LayersNormsPage::figure() const
{
    if (map_->data().values.empty())
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(map_->data(), map_->dataPalette(), QString(),
                                                    ArrayNames{"norm", "tensor", "token"}));
    parts.push_back(std::make_unique<CurvesFigure>(curvesData(), QString()));
    return std::make_unique<StackedFigure>(std::move(parts),
                                           caption(tr("Euclidean length of each token's vector, tensor by tensor.")));
}

} // namespace regard::app
