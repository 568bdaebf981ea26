#include "app/views/attention_view.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include "app/export/attention_figure.h"
#include "app/plots/attention_map.h"
#include "app/plots/head_sheet.h"
#include "app/plots/heat_map.h"
#include "app/session/token_labels.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_splitter.h"
#include "app/views/head_summary.h"
#include "app/views/palette_box.h"
#include "app/views/segments.h"
#include "app/views/shares.h"
#include "core/error.h"

namespace regard::app {

namespace {

// As wide as its content needs: it scrolls downwards only.
class SideScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        return {(widget() ? widget()->minimumSizeHint().width() : 200) + bar, 120};
    }
    QSize sizeHint() const override { return minimumSizeHint().expandedTo({320, 400}); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

AttentionView::AttentionView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());

    map_ = new HeatMap(this);
    map_->setMinimumSize(220, 180);
    auto* splitter = new FoldingSplitter(this);
    splitter->setObjectName(QStringLiteral("attentionSplitter"));
    splitter->addWidget(makeSide());
    splitter->addWidget(map_);
    setShares(*splitter, 2, 3);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    connectSelection();
}

QString AttentionView::title() const
{
    return tr("Attention");
}

QString AttentionView::pictureName() const
{
    const Focus& focus = session_.selection().focus();
    return attentionTitle(focus.kind, focus.layer, focus.head);
}

std::string AttentionView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

QWidget* AttentionView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    kinds_ = new Segments({tr("encoder"), tr("decoder"), tr("cross")}, bar);
    kinds_->setAccessibleName(tr("Kind of attention"));
    kinds_->setToolTip(
        tr("Where the attention is: among source tokens, among target tokens, or from target to source"));
    palettes_ = makePaletteBox(bar);
    auto* label = new QLabel(tr("&Palette"), bar);
    label->setBuddy(palettes_);
    auto* copy = new QToolButton(bar);
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy this picture and its numbers"));
    auto* save = new QToolButton(bar);
    save->setText(tr("Export…"));
    save->setToolTip(tr("Save this picture as PNG, SVG or PDF"));
    row->addWidget(kinds_);
    row->addWidget(grouped(bar, {label, palettes_}));
    row->addWidget(grouped(bar, {copy, save}));
    row->setAlignment(copy->parentWidget(), Qt::AlignRight);
    connect(copy, &QToolButton::clicked, this, &AttentionView::copyWanted);
    connect(save, &QToolButton::clicked, this, &AttentionView::exportWanted);
    connect(palettes_, &QComboBox::activated, this, [this] { emit paletteChosen(chosenPalette(*palettes_)); });
    return bar;
}

QWidget* AttentionView::makeSide()
{
    auto* scroll = new SideScroll(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget(scroll);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    auto* title = new QLabel(tr("All heads"), side);
    title->setProperty("role", "heading");
    sheet_ = new HeadSheet(side);
    sheet_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    summary_ = new HeadSummary(session_, side);
    column->addWidget(title);
    column->addWidget(sheet_);
    column->addWidget(summary_);
    column->addStretch(1);
    scroll->setWidget(side);
    return scroll;
}

void AttentionView::connectSelection()
{
    Selection& selection = session_.selection();
    connect(kinds_, &Segments::chosen, this, [&selection, this](int index) {
        const auto kind = AttentionKind(index);
        const auto trace = session_.trace();
        const std::size_t layers = !trace                           ? 1
                                   : kind == AttentionKind::encoder ? trace->shape.encoder_layers
                                                                    : trace->shape.decoder_layers;
        selection.selectBlock(kind, qBound(0, selection.focus().layer, qMax(0, int(layers) - 1)));
    });
    connect(sheet_, &HeadSheet::headClicked, this,
            [&selection](int layer, int head) { selection.selectHead(selection.focus().kind, layer, head); });
    connect(map_, &HeatMap::cellHovered, &selection, &Selection::hoverCell);
    connect(map_, &HeatMap::cellClicked, &selection, &Selection::togglePin);
}

void AttentionView::fillMap()
{
    const Focus& focus = session_.selection().focus();
    try {
        map_->setData(attentionMap(*session_.trace(), focus.kind, focus.layer, focus.head));
    } catch (const Error&) {
        map_->setData({}); // a trace may have been saved without this head
    }
}

void AttentionView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    map_->setHighlight(focus.query, focus.key);
    sheet_->setHighlight(focus.query, focus.key);
    sheet_->setCurrent(focus.layer, focus.head);
    summary_->refresh();
}

void AttentionView::applyPalette(PaletteName name)
{
    selectPalette(*palettes_, name);
    summary_->setDataPalette(name);
    sheet_->setDataPalette(Palette(name));
    map_->setPalette(Palette(name));
}

void AttentionView::refresh()
{
    const Focus& focus = session_.selection().focus();
    kinds_->setCurrent(int(focus.kind));
    sheet_->setTrace(session_.trace(), focus.kind);
    fillMap();
    markFocus();
}

void AttentionView::refreshFocus(const Focus& now, const Focus& before)
{
    if (now.kind != before.kind) {
        refresh();
        return;
    }
    if (now.layer != before.layer || now.head != before.head)
        fillMap();
    markFocus();
}

std::unique_ptr<Figure> AttentionView::figure() const
{
    if (!session_.trace())
        return nullptr;
    const Focus& focus = session_.selection().focus();
    return headFigure(session_.trace(), focus.kind, focus.layer, focus.head, Palette(dataPalette()));
}

std::unique_ptr<Figure> AttentionView::sheet() const
{
    if (!session_.trace())
        return nullptr;
    return sheetFigure(session_.trace(), session_.selection().focus().kind, Palette(dataPalette()));
}

} // namespace regard::app
