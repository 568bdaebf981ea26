#include "app/views/positions_encoding_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/curves_figure.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/curves.h"
#include "app/plots/heat_map.h"
#include "app/views/shares.h"

namespace regard::app {

namespace {

constexpr qsizetype mostCurves = 8;

} // namespace

PositionsEncodingPage::PositionsEncodingPage(QWidget* parent) : PositionPage(parent)
{
    map_ = new HeatMap(this);
    map_->setObjectName(QStringLiteral("encoding"));
    map_->setMinimumSize(fontMetrics().height() * 14, fontMetrics().height() * 7); // both are seen in a small window
    map_->setPalette(Palette(PaletteName::red_blue));
    map_->setZoomable(true);
    map_->setNumbers(true);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    chosen_ = new QLineEdit(below);
    chosen_->setObjectName(QStringLiteral("dimensions"));
    chosen_->setMaximumWidth(220);
    chosen_->setMaxLength(60);
    chosen_->setToolTip(tr("Numbers of dimensions, at most 8; or click a column of the map"));
    auto* label = new QLabel(tr("Curves of dimensions"), below);
    label->setBuddy(chosen_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 2);
    row->addWidget(label);
    row->addWidget(chosen_);
    row->addStretch(1);
    curves_ = new Curves(below);
    curves_->setMinimumSize(fontMetrics().height() * 14, fontMetrics().height() * 7);
    column->addLayout(row);
    column->addWidget(curves_, 1);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("positionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(map_);
    splitter->addWidget(below);
    setShares(*splitter, 3, 2);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    connect(map_, &HeatMap::cellClicked, this, [this](int position, int dimension) {
        toggleDimension(dimension);
        if (position >= 0 && dimension >= 0)
            emit numberWanted(encodingPlace(shown_, position, dimension));
    });
    connect(chosen_, &QLineEdit::textEdited, this, &PositionsEncodingPage::readDimensions);
}

void PositionsEncodingPage::readDimensions(const QString& text)
{
    QList<int> read;
    static const QRegularExpression separator(QStringLiteral("[^0-9]+"));
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const int dimension = part.toInt();
        if (!read.contains(dimension) && read.size() < mostCurves)
            read.append(dimension);
    }
    dimensions_ = read;
    curves_->setData(curvesData());
}

void PositionsEncodingPage::toggleDimension(int dimension)
{
    if (dimension < 0) // a row as a whole
        return;
    if (!dimensions_.removeOne(dimension)) {
        if (dimensions_.size() == mostCurves)
            dimensions_.removeFirst();
        dimensions_.append(dimension);
    }
    showCurves();
}

void PositionsEncodingPage::showCurves()
{
    QStringList numbers;
    for (const int dimension : dimensions_)
        numbers << QString::number(dimension);
    if (!chosen_->hasFocus())
        chosen_->setText(numbers.join(QStringLiteral(", ")));
    curves_->setData(curvesData());
}

void PositionsEncodingPage::showTable(const ShownPositions& positions)
{
    shown_ = positions;
    showCurves();
    map_->setData(mapData());
}

void PositionsEncodingPage::markPosition(int position)
{
    map_->setHighlight(position, -1);
    curves_->setHighlight(position);
}

void PositionsEncodingPage::setSignedPalette(PaletteName name)
{
    map_->setPalette(Palette(name));
}

HeatMapData PositionsEncodingPage::mapData() const
{
    HeatMapData data;
    data.rows = shown_.length();
    data.columns = shown_.width();
    for (std::size_t i = 0; i < data.rows; ++i)
        data.rowLabels << shown_.labels.value(qsizetype(i), QString::number(i));
    data.rowTitle = tr("position");
    data.columnTitle = tr("dimension");
    data.title = tr("Positional encoding, %1").arg(shown_.name);
    data.valueName = tr("value");
    data.maximum = double(qMax(1e-6F, largest_magnitude(shown_.table.values)));
    data.minimum = -data.maximum;
    data.values = shown_.table.values;
    return data;
}

CurvesData PositionsEncodingPage::curvesData() const
{
    CurvesData data;
    data.title = tr("Positional encoding, %1, chosen dimensions").arg(shown_.name);
    data.xTitle = tr("position");
    data.yTitle = tr("value");
    for (const int dimension : dimensions_) {
        if (dimension < 0 || std::size_t(dimension) >= shown_.width())
            continue;
        CurveSeries series{tr("dimension %1").arg(dimension), {}};
        for (std::size_t position = 0; position < shown_.length(); ++position)
            series.values.push_back(shown_.table.at(position, std::size_t(dimension)));
        data.series.push_back(std::move(series));
    }
    return data;
}

std::unique_ptr<Figure> PositionsEncodingPage::figure() const
{
    if (shown_.empty())
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(mapData(), map_->dataPalette(), QString(),
                                                    ArrayNames{"encoding", "position", "dimension"}));
    if (CurvesData curves = curvesData(); !curves.series.empty())
        parts.push_back(std::make_unique<CurvesFigure>(std::move(curves), QString()));
    return std::make_unique<StackedFigure>(std::move(parts), shown_.caption);
}

} // namespace regard::app
