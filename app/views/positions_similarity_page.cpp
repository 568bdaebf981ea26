#include "app/views/positions_similarity_page.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/curves_figure.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/curves.h"
#include "app/plots/heat_map.h"
#include "app/views/shares.h"
#include "core/analysis/position_laboratory.h"

namespace regard::app {

namespace {

constexpr std::size_t mostRows = 512; // their products take milliseconds

Tensor firstRows(Tensor table, std::size_t most)
{
    if (table.shape[0] > most) {
        table.shape[0] = most;
        table.values.resize(most * table.shape[1]);
    }
    return table;
}

} // namespace

PositionsSimilarityPage::PositionsSimilarityPage(QWidget* parent) : PositionPage(parent)
{
    note_ = new QLabel(this);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setProperty("role", "body");
    note_->setContentsMargins(14, 8, 14, 4);
    map_ = new HeatMap(this);
    map_->setMinimumSize(fontMetrics().height() * 14, fontMetrics().height() * 7); // both are seen in a small window
    map_->setPalette(Palette(PaletteName::red_blue));
    map_->setZoomable(true);
    map_->setNumbers(true);
    curves_ = new Curves(this);
    curves_->setMinimumSize(fontMetrics().height() * 14, fontMetrics().height() * 7);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("similaritySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(map_);
    splitter->addWidget(curves_);
    setShares(*splitter, 3, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(note_);
    column->addWidget(splitter, 1);
    connect(map_, &HeatMap::cellClicked, this, [this](int row, int column) {
        chooseRow(row >= 0 ? row : column);
        if (row >= 0 && column >= 0)
            emit numberWanted(encodingProduct(shown_, row, column));
    });
}

void PositionsSimilarityPage::showTable(const ShownPositions& positions)
{
    shown_ = positions;
    similarity_ = shown_.empty() ? Tensor{{}, {}, {0, 0}, {}} : position_similarity(firstRows(shown_.table, mostRows));
    const std::size_t rows = similarity_.shape[0];
    row_ = qBound(0, row_, qMax(0, int(rows) - 1));
    for (QWidget* part : {static_cast<QWidget*>(map_), static_cast<QWidget*>(curves_)})
        part->setVisible(rows > 0);
    QString text =
        shown_.layout ? tr("The dot product of two positions depends on their distance alone, and is largest, half the "
                           "width, for a position with itself.")
                      : tr("The dot product of every position with every other.");
    if (rows < shown_.length())
        text += u' ' + tr("Shown are the first %1 of %2.").arg(rows).arg(shown_.length());
    note_->setText(rows == 0 ? shown_.note : text);
    map_->setData(mapData());
    chooseRow(row_);
}

void PositionsSimilarityPage::chooseRow(int row)
{
    if (row < 0 || std::size_t(row) >= similarity_.shape[0])
        return;
    row_ = row;
    map_->setHighlight(row_, -1);
    curves_->setData(curvesData());
    curves_->setHighlight(row_);
}

void PositionsSimilarityPage::markPosition(int position)
{
    chooseRow(position);
}

void PositionsSimilarityPage::setSignedPalette(PaletteName name)
{
    map_->setPalette(Palette(name));
}

HeatMapData PositionsSimilarityPage::mapData() const
{
    HeatMapData data;
    data.rows = data.columns = similarity_.shape[0];
    for (std::size_t i = 0; i < data.rows; ++i)
        data.rowLabels << shown_.labels.value(qsizetype(i), QString::number(i));
    data.columnLabels = data.rowLabels;
    data.rowTitle = tr("position");
    data.columnTitle = tr("position");
    data.title = tr("Dot products of positions, %1").arg(shown_.name);
    data.valueName = tr("p(i) · p(j)");
    data.maximum = double(qMax(1e-6F, largest_magnitude(similarity_.values)));
    data.minimum = -data.maximum;
    data.values = similarity_.values;
    return data;
}

CurvesData PositionsSimilarityPage::curvesData() const
{
    CurvesData data;
    data.title = tr("Dot product of position %1 with every position").arg(row_);
    data.xTitle = tr("position");
    data.yTitle = tr("p(i) · p(j)");
    data.legend = false;
    const auto values = similarity_.row(std::size_t(row_));
    data.series = {{data.yTitle, {values.begin(), values.end()}}};
    return data;
}

std::unique_ptr<Figure> PositionsSimilarityPage::figure() const
{
    if (similarity_.values.empty())
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(mapData(), map_->dataPalette(), QString(),
                                                    ArrayNames{"dot_product", "position", "other_position"}));
    parts.push_back(std::make_unique<CurvesFigure>(curvesData(), QString()));
    return std::make_unique<StackedFigure>(std::move(parts), shown_.caption);
}

} // namespace regard::app
