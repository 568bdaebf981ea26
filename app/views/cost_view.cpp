#include "app/views/cost_view.h"

#include <cmath>

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/caption.h"
#include "app/export/cost_figure.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_splitter.h"
#include "app/views/page_chooser.h"
#include "app/views/scroll_page.h"
#include "app/views/shares.h"
#include "app/views/window_run.h"

namespace regard::app {

namespace {

constexpr CostQuantity all_quantities[] = {CostQuantity::operations, CostQuantity::sequential, CostQuantity::path};
constexpr int longest = 10000, widest = 16384;

QLabel* symbol(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setToolTip(buddy->toolTip());
    return label;
}

QTableWidgetItem* item(const QString& text, Qt::Alignment side)
{
    auto* made = new QTableWidgetItem(text);
    made->setTextAlignment(side | Qt::AlignVCenter);
    return made;
}

} // namespace

CostView::CostView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* scroll = scrollPage(this, true);
    auto* splitter = new FoldingSplitter(scroll);
    splitter->setObjectName(QStringLiteral("costSplitter"));
    curves_ = new LogCurves(splitter);
    splitter->addWidget(curves_);
    splitter->addWidget(makeSide());
    splitter->setChildrenCollapsible(false);
    setShares(*splitter, 1, 1);
    scroll->setWidget(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(scroll, 1);
    connectParts();
}

QSpinBox* CostView::makeSize(QWidget* bar, int most, const QString& tip)
{
    auto* box = new QSpinBox(bar);
    box->setRange(1, most);
    box->setKeyboardTracking(false);
    box->setToolTip(tip);
    box->setAccessibleName(tip);
    return box;
}

QWidget* CostView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    QStringList names;
    for (const CostQuantity quantity : all_quantities)
        names << costQuantityName(quantity);
    quantities_ = new PageChooser(bar);
    for (const QString& name : names)
        quantities_->addPage(name, {});
    quantities_->setAccessibleName(tr("What the curves show"));
    length_ = makeSize(bar, longest, tr("n: tokens of the text"));
    width_ = makeSize(bar, widest, tr("d: width of the model, numbers a token"));
    kernel_ = makeSize(bar, 999, tr("k: positions that a convolution's kernel covers"));
    window_ = makeSize(bar, longest, tr("r: size of the neighbourhood that restricted self-attention sees"));
    kernel_->setValue(int(sizes_.kernel));
    window_->setValue(int(sizes_.window));
    reset_ = new QToolButton(bar);
    reset_->setText(tr("As the run"));
    reset_->setToolTip(tr("n of this sentence and d of the model again"));
    row->addWidget(quantities_);
    row->addWidget(grouped(bar, {symbol(QStringLiteral("&n"), length_, bar), length_}));
    row->addWidget(grouped(bar, {symbol(QStringLiteral("&d"), width_, bar), width_}));
    row->addWidget(grouped(bar, {symbol(QStringLiteral("&k"), kernel_, bar), kernel_}));
    row->addWidget(grouped(bar, {symbol(QStringLiteral("&r"), window_, bar), window_}));
    row->addWidget(reset_);
    return bar;
}

QWidget* CostView::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    table_ = new QTableWidget(int(std::size(layer_types)), 4, side);
    table_->setAccessibleName(tr("Costs for this n"));
    QStringList heads = {tr("Layer", "of a network")};
    for (const CostQuantity quantity : all_quantities)
        heads << costQuantityName(quantity);
    table_->setHorizontalHeaderLabels(heads);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_ = new QLabel(side);
    note_->setProperty("role", "muted");
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    run_ = new WindowRun(session_, side);
    column->addWidget(table_);
    column->addWidget(note_);
    column->addWidget(run_);
    column->addStretch(1);
    side->setMinimumWidth(320);
    return side;
}

void CostView::connectParts()
{
    connect(quantities_, &PageChooser::chosen, this, [this](int index) {
        quantity_ = all_quantities[index];
        display();
    });
    for (QSpinBox* box : {length_, width_, kernel_, window_})
        connect(box, &QSpinBox::valueChanged, this, &CostView::readSizes);
    connect(reset_, &QToolButton::clicked, this, [this] {
        own_ = false;
        takeFromRun();
        display();
    });
    connect(curves_, &LogCurves::chosen, this, [this](double x) { length_->setValue(int(std::lround(x))); });
    connect(&session_, &Session::modelChanged, this, &CostView::refreshSoon);
}

QString CostView::title() const
{
    return tr("Cost", "of layers, in operations");
}

void CostView::readSizes()
{
    own_ = true;
    sizes_ = {double(length_->value()), double(width_->value()), double(kernel_->value()), double(window_->value())};
    display();
}

/// n of the encoder's text where there is one, and the width of what made the run.
void CostView::takeFromRun()
{
    const auto trace = session_.trace();
    sentence_ = trace->source.empty() ? trace->target_input.size() : trace->source.size();
    if (own_)
        return;
    const QSignalBlocker quietLength(length_), quietWidth(width_);
    length_->setValue(int(sentence_));
    if (trace->shape.width > 0)
        width_->setValue(int(trace->shape.width));
    sizes_.length = double(length_->value());
    sizes_.width = double(width_->value());
}

void CostView::refresh()
{
    takeFromRun();
    display();
    run_->refresh();
}

void CostView::display()
{
    const bool as_run = length_->value() == int(sentence_);
    quantities_->setCurrent(int(quantity_));
    reset_->setEnabled(own_);
    curves_->setData(costCurves(quantity_, sizes_, sentence_));
    const double even = break_even_length(sizes_);
    const QString length = locale().toString(length_->value());
    note_->setText((as_run ? tr("The table is for this sentence, n = %1.").arg(length)
                           : tr("The table is for n = %1, not for this sentence.").arg(length)) +
                   u' ' +
                   tr("Self-attention costs less than a recurrent layer as long as n is below d = %1. Table 1 leaves "
                      "out constants: these are orders, not counts.")
                       .arg(locale().toString(qulonglong(even))));
    fillTable();
}

void CostView::fillTable()
{
    const Theme theme = Theme::of(palette(), font());
    for (int row = 0; row < table_->rowCount(); ++row) {
        const LayerType type = layer_types[row];
        const LayerCost cost = layer_cost(type, sizes_);
        QPixmap swatch(12, 12);
        swatch.fill(logSeriesColor(theme, std::size_t(row)));
        auto* name = item(layerTypeName(type), Qt::AlignLeft);
        name->setIcon(swatch);
        table_->setItem(row, 0, name);
        for (int column = 0; column < 3; ++column) {
            auto* value = item(costText(costValue(cost, all_quantities[column]), locale()), Qt::AlignRight);
            value->setToolTip(costFormula(type, all_quantities[column]));
            table_->setItem(row, column + 1, value);
        }
    }
    int height = table_->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < table_->rowCount(); ++row)
        height += table_->rowHeight(row);
    table_->setFixedHeight(height + table_->horizontalScrollBar()->sizeHint().height());
}

std::unique_ptr<Figure> CostView::figure() const
{
    const auto trace = session_.trace();
    if (!trace)
        return nullptr;
    std::vector<LogCurvesData> charts;
    for (const CostQuantity quantity : all_quantities)
        charts.push_back(costCurves(quantity, sizes_, sentence_));
    const QString caption = runCaption(*trace) + u'\n' + costSizesText(sizes_, Theme::print().locale) + u'\n' +
                            note_->text() + u'\n' + tr("After table 1 of Vaswani et al. 2017.");
    return logCurvesFigure(charts, {"operations", "sequential_steps", "longest_path"}, caption);
}

} // namespace regard::app
