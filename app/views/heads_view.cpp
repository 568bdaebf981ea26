#include "app/views/heads_view.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/attention_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/attention_map.h"
#include "app/plots/head_sheet_bar.h"
#include "app/plots/head_sheet_gallery.h"
#include "app/plots/head_sheet_tiles.h"
#include "app/session/heads_off.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/reading_bar.h"

namespace regard::app {

namespace {

constexpr int fit = 100; // per cent of the size at which all tiles fit
constexpr int largest = 400;

} // namespace

HeadsView::HeadsView(Session& session, QWidget* parent) : View(session, parent)
{
    gallery_ = new HeadGallery(this);
    colours_ = new SheetBar(this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(gallery_, 1);
    middle->addWidget(colours_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connectGallery();
    setOrder(HeadOrder::place, true);
}

QString HeadsView::title() const
{
    return tr("All heads");
}

QString HeadsView::pictureName() const
{
    return tr("all heads, %1").arg(attentionKindTitle(session_.selection().focus().kind));
}

std::string HeadsView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

QWidget* HeadsView::makeBar()
{
    bar_ = new ReadingBar(session_, *this);
    bar_->nameHeadsApart();
    orders_ = new QComboBox(bar_);
    orders_->setObjectName(QStringLiteral("headOrder"));
    for (const HeadOrder order : headOrders()) {
        orders_->addItem(orderName(order), int(order));
        orders_->setItemData(orders_->count() - 1, orderMeaning(order), Qt::ToolTipRole);
    }
    auto* sortLabel = new QLabel(tr("&Sort by"), bar_);
    sortLabel->setBuddy(orders_);
    direction_ = new QToolButton(bar_);
    direction_->setToolTip(tr("Turn the order round"));
    direction_->setAccessibleName(tr("Order"));
    sizes_ = new QSlider(Qt::Horizontal, bar_);
    sizes_->setRange(fit, largest);
    sizes_->setPageStep(50);
    sizes_->setFixedWidth(80);
    sizes_->setToolTip(tr("Size of the tiles; at the left end all of them fit into the window"));
    auto* sizeLabel = new QLabel(tr("T&iles"), bar_);
    sizeLabel->setBuddy(sizes_);
    bar_->add(grouped(bar_, {sortLabel, orders_, direction_}));
    bar_->add(grouped(bar_, {sizeLabel, sizes_}));
    connect(orders_, &QComboBox::activated, this, [this] { setOrder(order(), ascending()); });
    connect(direction_, &QToolButton::clicked, this, [this] { setOrder(order(), !ascending()); });
    connect(sizes_, &QSlider::valueChanged, this, [this](int size) { gallery_->setTileScale(double(size) / fit); });
    return bar_;
}

QWidget* HeadsView::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 2, 14, 6);
    state_ = new ElidedLabel(foot);
    state_->setProperty("role", "muted");
    whole_ = new QToolButton(foot);
    whole_->setText(tr("Whole maps"));
    whole_->setToolTip(tr("Show all of every map again (0)"));
    row->addWidget(state_, 1);
    row->addWidget(whole_);
    connect(whole_, &QToolButton::clicked, gallery_, &HeadGallery::resetZoom);
    return foot;
}

void HeadsView::connectGallery()
{
    Selection& selection = session_.selection();
    connect(gallery_, &HeadGallery::headClicked, this,
            [&selection](int layer, int head) { selection.selectHead(selection.focus().kind, layer, head); });
    connect(gallery_, &HeadGallery::headOpened, this, &HeadsView::open);
    connect(gallery_, &HeadGallery::menuWanted, this, &HeadsView::showMenu);
    connect(gallery_, &HeadGallery::cellPinned, &selection, &Selection::togglePin);
    connect(gallery_, &HeadGallery::switchWanted, this, [&selection, this](int layer, int head) {
        session_.switches().toggle(selection.focus().kind, layer, head);
    });
    connect(&session_.switches(), &SwitchedHeads::changed, this, &HeadsView::showSwitches);
    connect(gallery_, &HeadGallery::viewChanged, this, &HeadsView::showState);
    connect(gallery_, &HeadGallery::cellHovered, this, [&selection, this](int query, int key) {
        selection.hoverCell(query, key);
        gallery_->setHighlight(selection.focus().query, selection.focus().key); // where a cell is pinned
    });
}

HeadOrder HeadsView::order() const
{
    return HeadOrder(orders_->currentData().toInt());
}

bool HeadsView::ascending() const
{
    return direction_->arrowType() == Qt::UpArrow;
}

void HeadsView::setOrder(HeadOrder order, bool ascending)
{
    orders_->setCurrentIndex(orders_->findData(int(order)));
    direction_->setArrowType(ascending ? Qt::UpArrow : Qt::DownArrow);
    direction_->setAccessibleDescription(ascending ? tr("smallest first") : tr("largest first"));
    gallery_->setOrder(order, ascending);
}

void HeadsView::open(int layer, int head)
{
    session_.selection().selectHead(session_.selection().focus().kind, layer, head);
    emit headOpened();
}

void HeadsView::showMenu(const QPoint& global)
{
    const Focus& focus = session_.selection().focus();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open %1 in Attention").arg(attentionTitle(focus.kind, focus.layer, focus.head))),
            &QAction::triggered, this, &HeadsView::headOpened);
    auto* off = menu->addAction(tr("Switch &off"));
    off->setCheckable(true);
    off->setChecked(session_.switches().isOff(focus.kind, focus.layer, focus.head));
    connect(off, &QAction::triggered, this,
            [this, focus] { session_.switches().toggle(focus.kind, focus.layer, focus.head); });
    menu->addSeparator();
    connect(menu->addAction(tr("Whole maps")), &QAction::triggered, gallery_, &HeadGallery::resetZoom);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &HeadsView::copyWanted);
    connect(menu->addAction(tr("Export picture…")), &QAction::triggered, this, &HeadsView::exportWanted);
    menu->popup(global);
}

void HeadsView::showState()
{
    const HeadTiles& tiles = gallery_->tiles();
    const bool zoomed = gallery_->zoomFactor() > 1.001;
    QStringList parts;
    if (zoomed)
        parts << tr("zoom %1 ×").arg(locale().toString(gallery_->zoomFactor(), 'f', 1));
    if (tiles.layers() == 0)
        parts << tr("This run recorded no such attention.");
    else if (tiles.metrics().empty() && tiles.reading().measure != AttentionMeasure::rollout)
        parts << tr("measuring the heads …");
    else
        parts << tr("On each tile: %1").arg(orderMeaning(order()));
    if (session_.reading().now().combination != HeadCombination::one)
        parts << tr("the sheet shows heads one by one");
    parts << tiles.frame().notes;
    if (tiles.hasPending())
        parts << momentNote(*tiles.moment()) << tr("measures are of the whole run");
    state_->setWholeText(parts.join(QStringLiteral("  ·  ")));
    whole_->setVisible(zoomed);
    colours_->setVisible(tiles.layers() > 0);
    const ReadingOptions& options = tiles.reading().options;
    colours_->show(tiles.frame(), tiles.kind() == AttentionKind::decoder, options.threshold > 0 || options.top > 0,
                   tiles.hasPending());
}

void HeadsView::showSwitches()
{
    gallery_->setOff(headsOff(session_, session_.selection().focus().kind));
}

void HeadsView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    gallery_->setCurrent(focus.layer, focus.head);
    gallery_->setHighlight(focus.query, focus.key);
}

void HeadsView::applyPalette(PaletteName name)
{
    bar_->showPalette(name);
    gallery_->setDataPalette(Palette(name));
    colours_->setDataPalette(Palette(name));
}

void HeadsView::refresh()
{
    const AttentionKind kind = session_.selection().focus().kind;
    gallery_->setTrace(session_.trace(), kind, session_.reading().now());
    showSwitches();
    markFocus();
    showState();
}

void HeadsView::refreshFocus(const Focus& now, const Focus& before)
{
    if (now.kind != before.kind)
        refresh();
    else
        markFocus();
}

std::unique_ptr<Figure> HeadsView::figure() const
{
    const AttentionKind kind = session_.selection().focus().kind;
    if (!session_.trace() || attentionHeads(*session_.trace(), kind) == 0)
        return nullptr;
    return sheetFigure(session_.trace(), kind, Palette(dataPalette()),
                       {session_.reading().now(), true, order(), ascending()});
}

} // namespace regard::app
