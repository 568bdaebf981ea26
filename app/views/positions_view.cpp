#include "app/views/positions_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/plots/curves.h"
#include "app/plots/heat_map.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/segments.h"
#include "app/views/shares.h"
#include "core/analysis/position_table.h"

namespace regard::app {

namespace {

constexpr qsizetype mostCurves = 8;
constexpr std::size_t wholeSpan = 128;

QString stackName(Stack stack)
{
    return stack == Stack::encoder ? PositionsView::tr("encoder") : PositionsView::tr("decoder");
}

std::string positionsPath(Stack stack)
{
    return stack == Stack::encoder ? "encoder.positions" : "decoder.positions";
}

} // namespace

PositionsView::PositionsView(Session& session, QWidget* parent) : View(session, parent)
{
    map_ = new HeatMap(this);
    const int line = fontMetrics().height();
    map_->setMinimumSize(line * 14, line * 7); // both are seen in a small window
    map_->setPalette(Palette(PaletteName::red_blue));
    curves_ = new Curves(this);
    curves_->setMinimumSize(line * 14, line * 7);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("positionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(map_);
    splitter->addWidget(curves_);
    setShares(*splitter, 3, 2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    connect(map_, &HeatMap::cellClicked, this, [this](int, int dimension) { toggleDimension(dimension); });
}

QWidget* PositionsView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    stacks_ = new Segments({stackName(Stack::encoder), stackName(Stack::decoder)}, bar);
    spans_ = new Segments({tr("this sentence"), tr("first %1").arg(wholeSpan)}, bar);
    spans_->setToolTip(tr("The positions of this sentence, or the first of all that the model has"));
    chosen_ = new QLineEdit(bar);
    chosen_->setMaximumWidth(180);
    chosen_->setMaxLength(60);
    chosen_->setToolTip(tr("Numbers of dimensions, at most 8; or click a column of the map"));
    auto* label = new QLabel(tr("&Dimensions"), bar);
    label->setBuddy(chosen_);
    note_ = new ElidedLabel(bar);
    note_->setProperty("role", "muted");
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(stacks_);
    row->addWidget(spans_);
    row->addWidget(grouped(bar, {label, chosen_}));
    row->addWidget(note_);
    connect(stacks_, &Segments::chosen, this, [this](int index) { showStack(Stack(index)); });
    connect(spans_, &Segments::chosen, this, [this](int index) { showSpan(index == 1); });
    connect(chosen_, &QLineEdit::textEdited, this, &PositionsView::readDimensions);
    return bar;
}

std::string PositionsView::block() const
{
    return stack_ == Stack::encoder ? "encoder.positions" : "decoder.positions";
}

QString PositionsView::title() const
{
    return tr("Positions");
}

void PositionsView::showStack(Stack stack)
{
    stack_ = stack;
    refreshSoon();
    emit blockChanged();
}

void PositionsView::showSpan(bool whole)
{
    whole_ = whole;
    refreshSoon();
}

Tensor PositionsView::positions() const
{
    const auto trace = session_.trace();
    const auto model = session_.model();
    if (whole_ && session_.live() && model && model->network)
        return position_table(*model->network, wholeSpan);
    const Tensor* own = trace ? trace->find(positionsPath(stack_)) : nullptr;
    return own && own->shape.size() == 2 ? *own : Tensor{{}, {}, {0, 0}, {}};
}

void PositionsView::readDimensions(const QString& text)
{
    QList<int> read;
    static const QRegularExpression separator(QStringLiteral("[^0-9]+"));
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const int dimension = part.toInt();
        if (!read.contains(dimension) && read.size() < mostCurves)
            read.append(dimension);
    }
    dimensions_ = read;
    curves_->setData(curvesData(positions()));
}

void PositionsView::toggleDimension(int dimension)
{
    if (dimension < 0) // a row as a whole
        return;
    if (!dimensions_.removeOne(dimension)) {
        if (dimensions_.size() == mostCurves)
            dimensions_.removeFirst();
        dimensions_.append(dimension);
    }
    refreshSoon();
}

void PositionsView::refresh()
{
    stacks_->setCurrent(int(stack_));
    QStringList numbers;
    for (const int dimension : dimensions_)
        numbers << QString::number(dimension);
    if (!chosen_->hasFocus())
        chosen_->setText(numbers.join(QStringLiteral(", ")));
    spans_->setCurrent(whole_ ? 1 : 0);
    Tensor shown = positions();
    note_->setWholeText(shown.values.empty() ? tr("This run holds no positions of the %1.").arg(stackName(stack_))
                                             : tr("what the %1 adds to each token's embedding").arg(stackName(stack_)));
    curves_->setData(curvesData(shown));
    map_->setData(mapData(std::move(shown)));
    markFocus();
}

void PositionsView::refreshFocus(const Focus&, const Focus&)
{
    markFocus();
}

void PositionsView::applySignedPalette(PaletteName name)
{
    map_->setPalette(Palette(name));
}

HeatMapData PositionsView::mapData(Tensor positions) const
{
    const auto trace = session_.trace();
    HeatMapData data;
    data.rows = positions.shape[0];
    data.columns = positions.shape[1];
    const auto& tokens = stack_ == Stack::encoder ? trace->source : trace->target_input;
    const std::string& text = stack_ == Stack::encoder ? trace->source_text : trace->target_text;
    for (std::size_t i = 0; i < data.rows; ++i)
        data.rowLabels << (i < tokens.size() ? QStringLiteral("%1 · %2").arg(tokenLabel(tokens[i], text)).arg(i)
                                             : QString::number(i));
    data.rowTitle = tr("position");
    data.columnTitle = tr("dimension");
    data.title = tr("Positional encoding, %1").arg(stackName(stack_));
    data.valueName = tr("value");
    data.maximum = double(qMax(1e-6F, largest_magnitude(positions.values)));
    data.minimum = -data.maximum;
    data.values = std::move(positions.values);
    return data;
}

CurvesData PositionsView::curvesData(const Tensor& positions) const
{
    CurvesData data;
    data.title = tr("Positional encoding, %1, chosen dimensions").arg(stackName(stack_));
    data.xTitle = tr("position");
    data.yTitle = tr("value");
    for (const int dimension : dimensions_) {
        if (dimension < 0 || std::size_t(dimension) >= positions.shape[1])
            continue;
        CurveSeries series{tr("dimension %1").arg(dimension), {}};
        for (std::size_t position = 0; position < positions.shape[0]; ++position)
            series.values.push_back(positions.at(position, std::size_t(dimension)));
        data.series.push_back(std::move(series));
    }
    return data;
}

void PositionsView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    const bool isQuery = (focus.kind == AttentionKind::encoder) == (stack_ == Stack::encoder);
    const int position = isQuery ? focus.query : focus.kind == AttentionKind::cross ? focus.key : -1;
    map_->setHighlight(position, -1);
    curves_->setHighlight(position);
}

std::unique_ptr<Figure> PositionsView::figure() const
{
    Tensor shown = positions();
    if (shown.values.empty() || !session_.trace())
        return nullptr;
    return std::make_unique<HeatMapFigure>(mapData(std::move(shown)), map_->dataPalette(),
                                           runCaption(*session_.trace()));
}

} // namespace regard::app
