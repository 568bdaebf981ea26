#include "app/views/layers_units_page.h"

#include <algorithm>
#include <numeric>

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/curves_figure.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/curves.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/session/token_labels.h"
#include "app/views/choice_button.h"
#include "app/views/flow_layout.h"
#include "app/views/layers_text.h"
#include "app/views/shares.h"

namespace regard::app {

namespace {

Tensor firstRows(const Tensor& tensor, std::size_t count)
{
    Tensor part{tensor.path, tensor.axes, tensor.shape, {}};
    part.shape[0] = count;
    part.values.assign(tensor.values.begin(), tensor.values.begin() + std::ptrdiff_t(count * tensor.shape[1]));
    return part;
}

} // namespace

LayersUnitsPage::LayersUnitsPage(QWidget* parent) : LayersPage(parent)
{
    makeControls();
}

void LayersUnitsPage::build()
{
    map_ = new HeatMap(this);
    map_->setObjectName(QStringLiteral("units"));
    map_->setMinimumSize(260, 160);
    map_->setZoomable(true);
    pointFrom(*map_, true);
    connect(map_, &HeatMap::cellHovered, this, [this](int, int column) {
        if (column >= 0)
            describeUnit(column);
    });
    connect(map_, &HeatMap::cellClicked, this, [this](int token, int column) {
        describeUnit(column);
        if (token >= 0 && column >= 0 && std::size_t(column) < units_.size())
            emit numberWanted(cellOf(chosen(), token, int(units_[std::size_t(column)].index)));
    });
    told_ = new QLabel(this);
    told_->setObjectName(QStringLiteral("unitTold"));
    told_->setTextFormat(Qt::PlainText);
    told_->setWordWrap(true);
    told_->setContentsMargins(14, 2, 14, 4);
    told_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    curves_ = new Curves(this);
    curves_->setMinimumHeight(130);
    auto* upper = new QWidget(this);
    auto* inner = new QVBoxLayout(upper);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(map_, 1);
    inner->addWidget(told_);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersUnitsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(curves_);
    setShares(*splitter, 3, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

void LayersUnitsPage::makeControls()
{
    orders_ = new ChoiceButton(tr("Sorted by"), this);
    orders_->setObjectName(QStringLiteral("unitOrder"));
    orders_->addChoice(tr("mean of all tokens"), int(UnitOrder::mean), tr("Mean of |h| over the tokens"));
    orders_->addChoice(tr("largest of any token"), int(UnitOrder::largest), tr("The largest |h| of any token"));
    orders_->addChoice(tr("the chosen token"), int(UnitOrder::token), tr("|h| of the token that is looked at"));
    orders_->addChoice(tr("number of the unit"), int(UnitOrder::index), tr("As the model has them"));
    orders_->setCurrent(int(order_));
    counts_ = new ChoiceButton(tr("Show"), this);
    counts_->setObjectName(QStringLiteral("unitCount"));
    for (const int count : {24, 48, 128})
        counts_->addChoice(tr("the first %1", "hidden units").arg(count), count);
    counts_->addChoice(tr("all", "hidden units"), 0);
    counts_->setCurrent(shown_);
    controls_ = grouped(this, {orders_, counts_});
    connect(orders_, &ChoiceButton::chosen, this, [this](int order) { setOrder(UnitOrder(order)); });
    connect(counts_, &ChoiceButton::chosen, this, &LayersUnitsPage::setShown);
}

void LayersUnitsPage::setOrder(UnitOrder order)
{
    order_ = order;
    orders_->setCurrent(int(order));
    if (place().trace)
        refresh();
}

void LayersUnitsPage::setShown(int count)
{
    shown_ = count;
    counts_->setCurrent(count);
    if (place().trace)
        refresh();
}

QList<LayersPage::Choice> LayersUnitsPage::choices() const
{
    QList<Choice> all;
    for (const std::string& path : activation_paths(trace(), place().stack))
        if (path.ends_with(".feed_forward.hidden"))
            all.append({blockLabel(blockOf(path)), path});
    return all;
}

std::string LayersUnitsPage::chosen() const
{
    const auto all = choices();
    const int layer = layerOf(place().path) >= 0 ? layerOf(place().path) : place().layer;
    for (const Choice& choice : all)
        if (layerOf(choice.path) == layer)
            return choice.path;
    return all.isEmpty() ? std::string() : all.front().path;
}

const Tensor* LayersUnitsPage::hidden() const
{
    return trace().find(chosen());
}

QString LayersUnitsPage::note() const
{
    const Tensor* tensor = hidden();
    if (!tensor)
        return tr("This run holds no hidden units.");
    const QString asOf = noteText(map_->data().notes);
    if (computed() == 0)
        return asOf;
    std::size_t silent = 0;
    for (const FeedForwardUnit& unit : units_)
        silent += unit.active == 0 ? 1 : 0;
    const auto active = active_units(firstRows(*tensor, computed()));
    const double mean = double(std::accumulate(active.begin(), active.end(), std::size_t(0))) / double(active.size());
    const QString text = tr("%1 units; a token has %2 of them above 0; %3 are silent in this sentence")
                             .arg(units_.size())
                             .arg(locale().toString(mean, 'f', 0))
                             .arg(silent);
    return asOf.isEmpty() ? text : text + QStringLiteral(" · ") + asOf;
}

std::size_t LayersUnitsPage::computed() const
{
    const Tensor* tensor = hidden();
    return tensor ? std::min(tensor->shape[0], known(chosen())) : 0;
}

UnitOrder LayersUnitsPage::order() const
{
    const std::size_t rows = computed();
    const bool there = place().token < 0 || std::size_t(place().token) < rows;
    return rows == 0 || (order_ == UnitOrder::token && !there) ? UnitOrder::index : order_;
}

void LayersUnitsPage::sortUnits()
{
    const Tensor* tensor = hidden();
    units_.clear();
    const std::size_t rows = computed();
    if (tensor && rows > 0)
        units_ = feed_forward_units(firstRows(*tensor, rows), order(),
                                    std::size_t(std::clamp(place().token, 0, int(rows) - 1)));
    for (std::size_t index = 0; tensor && rows == 0 && index < tensor->shape[1]; ++index)
        units_.push_back({.index = index});
}

void LayersUnitsPage::refresh()
{
    sortUnits();
    map_->setData(mapData());
    map_->setHighlight(place().token, -1);
    curves_->setData(computed() == 0 ? CurvesData{} : curvesData());
    const auto there = [this](const FeedForwardUnit& unit) { return int(unit.index) == unit_; };
    const auto found = std::find_if(units_.begin(), units_.end(), there);
    describeUnit(found == units_.end() ? 0 : int(found - units_.begin()));
}

void LayersUnitsPage::refreshToken()
{
    if (order_ == UnitOrder::token)
        return refresh();
    map_->setHighlight(place().token, -1);
    curves_->setData(computed() == 0 ? CurvesData{} : curvesData());
}

void LayersUnitsPage::describeUnit(int column)
{
    if (column < 0 || std::size_t(column) >= units_.size() || computed() == 0)
        return told_->setText(QString());
    const FeedForwardUnit& unit = units_[std::size_t(column)];
    unit_ = int(unit.index);
    const QString token = isolatedLabel(stackLabel(trace(), place().stack, unit.token));
    told_->setText(
        tr("Unit %1, place %2: mean %3, largest %4 at “%5”, above 0 for %6 of %7 tokens")
            .arg(unit.index)
            .arg(column + 1)
            .arg(locale().toString(double(unit.mean), 'g', 4), locale().toString(double(unit.largest), 'g', 4), token)
            .arg(unit.active)
            .arg(computed()));
}

QString LayersUnitsPage::orderText() const
{
    switch (order()) {
    case UnitOrder::mean:
        return place().moment ? tr("sorted by their mean over the tokens computed so far")
                              : tr("sorted by their mean over all tokens");
    case UnitOrder::largest:
        return tr("sorted by the largest value of any token");
    case UnitOrder::token:
        return tr("sorted by %1").arg(tokenName());
    case UnitOrder::index:
        break;
    }
    return tr("in the model's order");
}

HeatMapData LayersUnitsPage::mapData() const
{
    HeatMapData data;
    const Tensor* tensor = hidden();
    if (!tensor || units_.empty())
        return data;
    data.rows = tensor->shape[0];
    data.columns = shown_ > 0 ? std::min(units_.size(), std::size_t(shown_)) : units_.size();
    for (std::size_t row = 0; row < data.rows; ++row)
        for (std::size_t column = 0; column < data.columns; ++column)
            data.values.push_back(tensor->at(row, units_[column].index));
    for (std::size_t column = 0; column < data.columns; ++column)
        data.columnLabels << QString::number(units_[column].index);
    data.rowLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("token");
    data.columnTitle = tr("hidden unit");
    data.title = tr("%1: hidden units, %2").arg(blockLabel(blockOf(chosen())), orderText());
    data.valueName = tr("activity");
    const auto [least, most] = std::minmax_element(tensor->values.begin(), tensor->values.end());
    data.maximum = double(qMax(1e-6F, *most));
    data.minimum = std::min(0.0, double(*least)); // 0 behind a ReLU
    showTokensAsOf(data, trace(), chosen(), place().moment);
    return data;
}

CurvesData LayersUnitsPage::curvesData() const
{
    CurvesData data;
    const Tensor& tensor = *hidden();
    data.title = tr("All units in that order");
    data.xTitle = tr("place");
    data.yTitle = tr("activity");
    CurveSeries mean{tr("mean of |h|"), {}};
    CurveSeries token{tokenName(), {}};
    const auto row = std::size_t(std::clamp(place().token, 0, int(tensor.shape[0]) - 1));
    for (const FeedForwardUnit& unit : units_) {
        mean.values.push_back(unit.mean);
        token.values.push_back(tensor.at(row, unit.index));
    }
    if (row < computed())
        data.series.push_back(std::move(token));
    data.series.push_back(std::move(mean));
    return data;
}

void LayersUnitsPage::setPalettes(PaletteName data, PaletteName)
{
    map_->setPalette(Palette(data));
}

std::unique_ptr<Figure> LayersUnitsPage::figure() const
{
    if (units_.empty())
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(map_->data(), map_->dataPalette(), QString(),
                                                    ArrayNames{"activity", "token", "unit"}));
    parts.push_back(std::make_unique<CurvesFigure>(curvesData(), QString()));
    return std::make_unique<StackedFigure>(
        std::move(parts), caption(tr("Hidden units of %1 of the %2 after the activation, %3.")
                                      .arg(blockLabel(blockOf(chosen())), stackLabel(place().stack), orderText())));
}

} // namespace regard::app
