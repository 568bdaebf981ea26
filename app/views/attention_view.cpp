#include "app/views/attention_view.h"

#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/export/attention_figure.h"
#include "app/plots/attention_map.h"
#include "app/plots/head_sheet.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/session/heads_off.h"
#include "app/session/token_labels.h"
#include "app/views/folding_splitter.h"
#include "app/views/head_summary.h"
#include "app/views/reading_bar.h"
#include "app/views/reading_choices.h"
#include "app/views/shares.h"

namespace regard::app {

namespace {

constexpr int leastMapHeight = 300; // pixels: below it notes give way

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
    bar_ = new ReadingBar(session_, *this);
    column->addWidget(bar_);
    auto* splitter = new FoldingSplitter(this);
    splitter->setObjectName(QStringLiteral("attentionSplitter"));
    splitter->addWidget(makeSide());
    splitter->addWidget(makePicture());
    setShares(*splitter, 1, 2);
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
    const auto trace = session_.trace();
    return trace ? readingTitle(*trace, focus, session_.reading().now())
                 : attentionTitle(focus.kind, focus.layer, focus.head);
}

std::string AttentionView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

QWidget* AttentionView::makePicture()
{
    picture_ = new QWidget(this);
    picture_->installEventFilter(this);
    auto* column = new QVBoxLayout(picture_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    map_ = new HeatMap(picture_);
    map_->setMinimumSize(220, 180);
    map_->setZoomable(true);
    map_->setNumbers(true);
    map_->setMargins(true);
    notes_ = new QLabel(picture_);
    notes_->setObjectName(QStringLiteral("readingNotes"));
    notes_->setProperty("role", "muted");
    notes_->setTextFormat(Qt::PlainText);
    notes_->setWordWrap(true);
    notes_->setContentsMargins(14, 4, 14, 10);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(map_, 1);
    column->addWidget(notes_);
    return picture_;
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
    sheet_->installEventFilter(this);
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
    connect(sheet_, &HeadSheet::headClicked, this,
            [&selection](int layer, int head) { selection.selectHead(selection.focus().kind, layer, head); });
    connect(&session_.switches(), &SwitchedHeads::changed, this, &AttentionView::showSwitches);
    connect(map_, &HeatMap::cellHovered, this, [&selection, this](int row, int column) {
        selection.hoverCell(map_->data().tokenOfRow(row), map_->data().tokenOfColumn(column));
    });
    connect(map_, &HeatMap::cellClicked, this, [&selection, this](int row, int column) {
        selection.togglePin(map_->data().tokenOfRow(row), map_->data().tokenOfColumn(column));
    });
}

void AttentionView::fillMap()
{
    HeatMapData data =
        readMap(session_.reading(), session_.trace(), session_.selection().focus(), session_.reading().now());
    notes_->setText(noteText(data.notes));
    const bool shows = data.rows > 0; // else the note says why not, in the map's place
    notes_->setAlignment(shows ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignCenter);
    map_->setVisible(shows);
    map_->setData(std::move(data));
    foldNotes();
}

/// Where the map needs the room the chips alone say what was done to the numbers.
void AttentionView::foldNotes()
{
    const int left = picture_->height() - notes_->heightForWidth(picture_->width());
    notes_->setVisible(!notes_->text().isEmpty() && (map_->data().rows == 0 || left >= leastMapHeight));
}

bool AttentionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == picture_ && event->type() == QEvent::Resize)
        foldNotes();
    if (watched == sheet_ && event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent*>(event)->modifiers() & Qt::ControlModifier)
        return toggleHeadAt(static_cast<QMouseEvent*>(event)->position());
    return View::eventFilter(watched, event);
}

void AttentionView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    map_->setHighlight(map_->data().rowOfToken(focus.query), map_->data().columnOfToken(focus.key));
    sheet_->setHighlight(focus.query, focus.key);
    sheet_->setCurrent(focus.layer, focus.head);
    summary_->refresh(map_->data());
}

void AttentionView::showSwitches()
{
    sheet_->setOff(headsOff(session_, session_.selection().focus().kind));
}

void AttentionView::applyPalette(PaletteName name)
{
    bar_->showPalette(name);
    summary_->setDataPalette(name);
    sheet_->setDataPalette(Palette(name));
    map_->setPalette(Palette(name));
}

void AttentionView::refresh()
{
    sheet_->setReading(session_.reading().now());
    sheet_->setTrace(session_.trace(), session_.selection().focus().kind);
    showSwitches();
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

void AttentionView::refreshReading()
{
    sheet_->setReading(session_.reading().now());
    fillMap();
    markFocus();
}

void AttentionView::refreshMoment(const Focus& before)
{
    session_.selection().focus().kind == before.kind ? refreshReading() : refresh();
}

bool AttentionView::toggleHeadAt(const QPointF& place)
{
    const Focus& focus = session_.selection().focus();
    const auto trace = session_.trace();
    for (int layer = 0; trace && layer < attentionLayers(*trace, focus.kind); ++layer)
        for (int head = 0; head < attentionHeads(*trace, focus.kind); ++head)
            if (sheet_->mapRect(layer, head).contains(place)) {
                session_.reading().set(withHeadToggled(session_.reading().now(),
                                                       {std::size_t(layer), std::size_t(head)},
                                                       {std::size_t(focus.layer), std::size_t(focus.head)}));
                return true;
            }
    return false;
}

std::unique_ptr<Figure> AttentionView::figure() const
{
    const auto trace = session_.trace();
    const Focus& focus = session_.selection().focus();
    if (!trace || !session_.reading().waiting(trace, focus, session_.reading().now()).isEmpty())
        return nullptr;
    return readingFigure(trace, focus, session_.reading().now(), Palette(dataPalette()),
                         &session_.reading().maximaOf(trace));
}

std::unique_ptr<Figure> AttentionView::sheet() const
{
    if (!session_.trace())
        return nullptr;
    return sheetFigure(session_.trace(), session_.selection().focus().kind, Palette(dataPalette()),
                       {session_.reading().now()});
}

} // namespace regard::app
