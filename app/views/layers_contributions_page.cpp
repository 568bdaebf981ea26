#include "app/views/layers_contributions_page.h"

#include <algorithm>

#include <QVBoxLayout>

#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/plots/vector_rows.h"
#include "app/views/elided_label.h"
#include "app/views/layers_text.h"
#include "app/views/segments.h"
#include "core/analysis/layer_normalisation.h"

namespace regard::app {

void LayersContributionsPage::build()
{
    map_ = new HeatMap(this);
    map_->setObjectName(QStringLiteral("contributions"));
    map_->setMinimumSize(260, 150);
    map_->setNumbers(true);
    pointFrom(*map_, false);
    connect(map_, &HeatMap::cellClicked, this, [this](int row, int token) {
        if (row < 0 || std::size_t(row) >= blocks_.blocks.size())
            return;
        const std::string block = blocks_.blocks[std::size_t(row)];
        emit pathChosen(block + ".output");
        if (token >= 0)
            emit numberWanted(numberOf(block, token));
    });
    heading_ = new ElidedLabel(this);
    heading_->setProperty("role", "heading");
    rows_ = new VectorRows(this);
    connect(rows_, &VectorRows::cellChosen, this, [this](int row, int feature) {
        const std::string array = rows_->data().rows[std::size_t(row)].arrayName, block = blockOf(chosen());
        const std::string path = array == "stream"   ? stream_before(block)
                                 : array == "output" ? block + ".output"
                                 : array == "sum"    ? block + ".residual"
                                                     : block + ".norm";
        emit numberWanted(cellOf(path, place().token, feature));
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(map_, 1);
    auto* lower = new QVBoxLayout;
    lower->setContentsMargins(14, 0, 14, 4);
    lower->addWidget(heading_);
    lower->addWidget(rows_);
    column->addLayout(lower);
}

QWidget* LayersContributionsPage::controls()
{
    if (!measures_) {
        measures_ = new Segments(
            {tr("share", "of the stream that a block adds"), tr("length", "of a vector"), tr("cosine")}, this);
        measures_->setToolTip(tr("‖output‖ / ‖stream‖, ‖output‖, or the angle between the two"));
        measures_->setCurrent(int(measure_));
        connect(measures_, &Segments::chosen, this, [this](int index) { setMeasure(Measure(index)); });
    }
    return measures_;
}

void LayersContributionsPage::setMeasure(Measure measure)
{
    measure_ = measure;
    if (measures_)
        measures_->setCurrent(int(measure));
    if (!place().trace)
        return;
    refresh();
    applyPalettes();
}

QList<LayersPage::Choice> LayersContributionsPage::choices() const
{
    QList<Choice> all;
    for (const std::string& block : normalised_blocks(trace(), place().stack))
        all.append({blockLabel(block), block + ".output"});
    return all;
}

std::string LayersContributionsPage::chosen() const
{
    const auto all = choices();
    const std::string wanted = blockOf(place().path) + ".output";
    const auto is = [&](const Choice& choice) { return choice.path == wanted; };
    if (std::any_of(all.begin(), all.end(), is))
        return wanted;
    for (const Choice& choice : all)
        if (layerOf(choice.path) == place().layer)
            return choice.path;
    return all.isEmpty() ? std::string() : all.front().path;
}

QString LayersContributionsPage::note() const
{
    return blocks_.blocks.empty() ? tr("This run does not hold what its blocks gave.") : noteText(map_->data().notes);
}

void LayersContributionsPage::refresh()
{
    blocks_ = block_contributions(trace(), place().stack);
    map_->setData(mapData());
    refreshToken();
}

void LayersContributionsPage::refreshToken()
{
    const std::string block = blockOf(chosen());
    const auto at = std::find(blocks_.blocks.begin(), blocks_.blocks.end(), block);
    map_->setHighlight(at == blocks_.blocks.end() ? -1 : int(at - blocks_.blocks.begin()), place().token);
    VectorRowsData rows = vectors();
    heading_->setWholeText(rows.title);
    rows_->setData(std::move(rows));
}

NumberPlace LayersContributionsPage::numberOf(const std::string& block, int token) const
{
    NumberPlace number = measure_ == Measure::length ? lengthOf(block + ".output", token)
                                                     : cosineOf(block + ".output", token, stream_before(block), token);
    if (measure_ == Measure::share)
        number.kind = NumberPlace::Kind::share;
    return number;
}

HeatMapData LayersContributionsPage::mapData() const
{
    const Tensor& shown = measure_ == Measure::share    ? blocks_.share
                          : measure_ == Measure::length ? blocks_.length
                                                        : blocks_.cosine;
    HeatMapData data;
    data.rows = shown.shape[0];
    data.columns = shown.shape[1];
    data.values = shown.values;
    for (const std::string& block : blocks_.blocks)
        data.rowLabels << blockLabel(block);
    data.columnLabels = stackLabels(trace(), place().stack);
    data.rowTitle = tr("block");
    data.columnTitle = tr("token");
    data.maximum = double(qMax(1e-6F, largest_magnitude(shown.values)));
    switch (measure_) {
    case Measure::share:
        data.title = tr("What each block adds, as a share of what entered it");
        data.valueName = tr("‖output‖ / ‖stream‖");
        break;
    case Measure::length:
        data.title = tr("Length of what each block adds");
        data.valueName = tr("‖output‖");
        break;
    case Measure::cosine:
        data.title = tr("Cosine of what each block adds with what entered it");
        data.valueName = tr("cosine");
        data.minimum = -1;
        data.maximum = 1;
        break;
    }
    std::vector<std::string> outputs;
    for (const std::string& block : blocks_.blocks)
        outputs.push_back(block + ".output");
    showDepthsAsOf(data, trace(), outputs, place().moment);
    return data;
}

VectorRowsData LayersContributionsPage::vectors() const
{
    VectorRowsData rows;
    rows.featureName = tr("feature");
    const std::string block = blockOf(chosen());
    const auto add = [&](const QString& name, const std::string& path, const char* array) {
        const Tensor* tensor = trace().find(path);
        const bool there =
            tensor && tensor->shape.size() == 2 && place().token >= 0 && std::size_t(place().token) < tensor->shape[0];
        if (!there)
            return;
        const auto row = tensor->row(std::size_t(place().token));
        const bool computed = isKnown(path, place().token);
        rows.rows.push_back(
            {name, computed ? std::vector<float>(row.begin(), row.end()) : std::vector<float>(), array});
    };
    add(tr("stream: %1").arg(tensorLabel(stream_before(block))), stream_before(block), "stream");
    add(QStringLiteral("+ ") + blockLabel(block), block + ".output", "output");
    if (rows.rows.size() == 2 && rows.rows[0].values.size() == rows.rows[1].values.size()) {
        VectorRowsData::Row sum{tr("= sum"), rows.rows[0].values, "sum"};
        for (std::size_t i = 0; i < sum.values.size(); ++i)
            sum.values[i] += rows.rows[1].values[i];
        rows.rows.push_back(std::move(sum));
    }
    add(tr("layer norm of it"), block + ".norm", "norm");
    if (!rows.rows.empty())
        rows.title = tr("%1 of %2, feature by feature").arg(blockLabel(block), tokenName());
    return rows;
}

void LayersContributionsPage::setPalettes(PaletteName data, PaletteName signedData)
{
    data_ = data;
    signed_ = signedData;
    applyPalettes();
}

void LayersContributionsPage::applyPalettes()
{
    map_->setPalette(Palette(measure_ == Measure::cosine ? signed_ : data_));
    rows_->setDataPalette(Palette(signed_));
}

std::unique_ptr<Figure> LayersContributionsPage::figure() const
{
    if (map_->data().values.empty())
        return nullptr;
    static const char* const names[] = {"share", "length", "cosine"};
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(map_->data(), map_->dataPalette(), QString(),
                                                    ArrayNames{names[int(measure_)], "block", "token"}));
    const VectorRowsData rows = vectors();
    const double width = 460;
    const QSizeF size(width, vectorRowsHeight(rows, Theme::print()));
    parts.push_back(std::make_unique<DrawnFigure>(
        rows.title, size,
        [rows, palette = Palette(signed_), width](QPainter& painter, const Theme& theme) {
            drawVectorRows(painter, rows, width, palette, theme, -1);
        },
        tabSeparated(rows), std::vector<LabelledArray>{arrayOf(rows, "vectors")}));
    return std::make_unique<StackedFigure>(
        std::move(parts),
        caption(tr("What each block adds to the residual stream, %1.").arg(stackLabel(place().stack))));
}

} // namespace regard::app
