#include "app/views/norm_comparison.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include "app/export/heat_map_figure.h"
#include "app/plots/axis_sketch.h"
#include "app/plots/heat_map.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_box.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NormComparison::NormComparison(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeSize());
    verdict_ = wrapped(this);
    verdict_->setObjectName(QStringLiteral("batchVerdict"));
    column->addWidget(verdict_);
    input_ = new HeatMap(this);
    input_->setObjectName(QStringLiteral("batch"));
    input_->setMinimumHeight(170);
    column->addWidget(input_);
    auto* results = new FoldingBox(this);
    results->addPart(
        makePart(layerText_, layerMap_, new AxisSketch(AveragedAxis::features, this), QStringLiteral("layerNormed")), 1,
        [this] { return fontMetrics().height() * 20; });
    results->addPart(
        makePart(batchText_, batchMap_, new AxisSketch(AveragedAxis::tokens, this), QStringLiteral("batchNormed")), 1,
        [this] { return fontMetrics().height() * 20; });
    column->addWidget(results);
}

QWidget* NormComparison::makeSize()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    size_ = new QSpinBox(bar);
    size_->setObjectName(QStringLiteral("batchSize"));
    slider_ = new QSlider(Qt::Horizontal, bar);
    slider_->setObjectName(QStringLiteral("batchSlider"));
    slider_->setMinimumWidth(140);
    slider_->setAccessibleName(tr("Batch size"));
    auto* label = new QLabel(tr("Batch &size"), bar);
    label->setBuddy(size_);
    row->addWidget(grouped(bar, {label, size_, slider_}));
    connect(size_, &QSpinBox::valueChanged, this, &NormComparison::setBatchSize);
    connect(slider_, &QSlider::valueChanged, this, &NormComparison::setBatchSize);
    return bar;
}

QWidget* NormComparison::makePart(QLabel*& text, HeatMap*& map, QWidget* sketch, const QString& name)
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    text = wrapped(part);
    text->setMinimumWidth(100);
    top->addWidget(sketch, 0, Qt::AlignTop);
    top->addWidget(text, 1);
    column->addLayout(top);
    map = new HeatMap(part);
    map->setObjectName(name);
    map->setMinimumSize(220, 170);
    column->addWidget(map, 1);
    return part;
}

void NormComparison::setBatch(Tensor batch, QStringList tokens, float epsilon)
{
    batch_ = std::move(batch);
    tokens_ = std::move(tokens);
    epsilon_ = epsilon;
    const int rows = batch_.shape.empty() ? 0 : int(batch_.shape[0]);
    setEnabled(rows > 0);
    if (rows == 0)
        return;
    const QSignalBlocker first(size_), second(slider_);
    const int now = wanted_ > 0 ? std::min(wanted_, rows) : rows;
    size_->setRange(1, rows);
    slider_->setRange(1, rows);
    size_->setSuffix(tr(" of %1").arg(rows));
    size_->setValue(now);
    slider_->setValue(now);
    compare();
}

int NormComparison::batchSize() const
{
    return size_->value();
}

void NormComparison::setBatchSize(int rows)
{
    const QSignalBlocker first(size_), second(slider_);
    size_->setValue(rows);
    slider_->setValue(rows);
    wanted_ = size_->value() == size_->maximum() ? 0 : size_->value();
    compare();
}

QString NormComparison::rangeText(const std::vector<float>& values) const
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const auto number = [this](float value) { return locale().toString(double(value), 'g', 3); };
    return *least == *most ? number(*least) : tr("%1 to %2", "a range").arg(number(*least), number(*most));
}

HeatMapData NormComparison::data(const Tensor& values, const QString& title) const
{
    HeatMapData data;
    data.rows = values.shape[0];
    data.columns = values.shape[1];
    data.values = values.values;
    data.rowLabels = tokens_.mid(0, qsizetype(data.rows));
    data.rowTitle = tr("token");
    data.columnTitle = tr("feature");
    data.title = title;
    data.valueName = tr("value");
    data.maximum = double(qMax(1e-6F, largest_magnitude(values.values)));
    data.minimum = -data.maximum;
    return data;
}

void NormComparison::compare()
{
    const auto rows = std::size_t(size_->value());
    layer_ = standardised_rows(batch_, rows, epsilon_);
    batchwise_ = standardised_columns(batch_, rows, epsilon_);
    Tensor batch = batch_;
    batch.shape[0] = rows;
    batch.values.resize(rows * batch.shape[1]);
    input_->setData(data(batch, tr("The batch before the norm: x = stream + output")));
    layerMap_->setData(data(layer_.values, tr("Layer norm: each row by its own mean")));
    batchMap_->setData(data(batchwise_.values, tr("Batch norm: each column by its own mean")));
    layerText_->setText(tr("Mean over the %1 features of each token. Variance of the tokens: %2.")
                            .arg(batch_.shape[1])
                            .arg(rangeText(layer_.variance)));
    batchText_->setText(tr("Mean over the %1 tokens of each feature. Variance of the features: %2.")
                            .arg(rows)
                            .arg(rangeText(batchwise_.variance)));
    verdict_->setText(
        rows == 1 ? tr("A batch of 1: every feature is its own mean, its variance is 0, and batch norm makes 0 "
                       "of every value. Layer norm does not see the batch: its result stays as it was.")
                  : tr("Layer norm gives a token the same numbers in a batch of any size. What batch norm gives "
                       "it depends on the tokens beside it: change the size and look."));
    mark();
}

void NormComparison::setMarked(int token, int feature)
{
    token_ = token;
    feature_ = feature;
    if (!batch_.values.empty())
        mark();
}

void NormComparison::mark()
{
    const int row = token_ < size_->value() ? token_ : -1;
    input_->setHighlight(row, feature_);
    layerMap_->setHighlight(qMax(0, row), -1);
    batchMap_->setHighlight(-1, qMax(0, feature_));
}

void NormComparison::setSignedPalette(PaletteName name)
{
    for (HeatMap* map : {input_, layerMap_, batchMap_})
        map->setPalette(Palette(name));
}

std::vector<std::unique_ptr<Figure>> NormComparison::figures() const
{
    std::vector<std::unique_ptr<Figure>> parts;
    if (batch_.values.empty())
        return parts;
    const std::pair<const HeatMap*, const char*> maps[] = {
        {input_, "batch"}, {layerMap_, "layer_norm"}, {batchMap_, "batch_norm"}};
    for (const auto& [map, name] : maps)
        parts.push_back(std::make_unique<HeatMapFigure>(map->data(), map->dataPalette(), QString(),
                                                        ArrayNames{name, "token", "feature"}));
    return parts;
}

} // namespace regard::app
