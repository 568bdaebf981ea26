#include "app/views/compare_view.h"

#include <algorithm>

#include <QLabel>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/export/compare_figure.h"
#include "app/plots/heat_map.h"
#include "app/plots/heat_map_layout.h"
#include "app/session/token_labels.h"
#include "app/views/compare_bar.h"
#include "app/views/map_grid.h"
#include "app/views/scroll_page.h"
#include "app/views/text_label.h"

namespace regard::app {

namespace {

/// With cells that still have a line for each row; a long text is as large as the window.
QSize readableSize(const HeatMap& map)
{
    const Theme theme = Theme::of(map.palette(), map.font());
    const double line = QFontMetricsF(theme.font).height();
    const QSize most(int(line * 20), int(line * 30));
    const HeatMapData& data = map.data();
    if (data.rows == 0 || data.columns > 40)
        return data.rows == 0 ? QSize(0, 0) : most;
    const QSizeF cell(line * 0.6, line * 0.85);
    return arrangeCells(data, cell, theme, {.longestLabel = 5, .lowestBar = 5}).size.toSize().boundedTo(most);
}

void fill(HeatMap& map, QLabel& note, HeatMapData data)
{
    const bool empty = data.rows == 0;
    note.setText(data.notes.join(u' '));
    note.setVisible(empty);
    map.setVisible(!empty);
    map.setData(std::move(data));
}

} // namespace

CompareView::CompareView(Session& session, QWidget* parent) : View(session, parent), bar_(new CompareBar(session, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    pages_ = new QStackedLayout;
    pages_->addWidget(makeHint());
    pages_->addWidget(makePage());
    column->addLayout(pages_, 1);
    connectMaps();
    connect(bar_, &CompareBar::traceWanted, this, &CompareView::traceWanted);
    connect(bar_, &CompareBar::matchingChosen, this, &CompareView::setMatching);
    connect(bar_, &CompareBar::ownHeadChosen, this, &CompareView::setOwnHead);
    connect(bar_, &CompareBar::copyWanted, this, &CompareView::copyWanted);
    connect(bar_, &CompareBar::exportWanted, this, &CompareView::exportWanted);
    connect(&session_.pinned(), &PinnedRunState::changed, this, [this] {
        followPin();
        refreshSoon();
    });
    connect(&session_, &Session::traceChanged, this, &CompareView::followPin);
    followPin();
}

QString CompareView::title() const
{
    return tr("Compare");
}

QString CompareView::pictureName() const
{
    return tr("%1, difference").arg(b_->data().title);
}

std::string CompareView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

QWidget* CompareView::makeHint()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 24, 14, 12);
    auto* hint = textLabel("muted", page);
    hint->setText(
        tr("No run is pinned yet. Pin the one that is shown (Ctrl+P), then change the sentence, the head, the "
           "model or a setting: both runs stand here side by side, with what the second has more or less than "
           "the first. A run from a file can be pinned too."));
    column->addWidget(hint);
    column->addStretch(1);
    return page;
}

QWidget* CompareView::framed(HeatMap* map, QLabel*& note)
{
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(map, 1);
    note = textLabel("muted", frame);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    note->setContentsMargins(8, 8, 8, 8);
    column->addWidget(note);
    column->addStretch(0);
    return frame;
}

QWidget* CompareView::makePage()
{
    for (HeatMap** map : {&a_, &b_, &difference_, &similarity_}) {
        *map = new HeatMap(this);
        (*map)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // they share what height there is
        (*map)->setMinimumWidth(fontMetrics().height() * 9);
    }
    difference_->setPalette(Palette(PaletteName::red_blue));
    auto* scroll = scrollPage(this);
    scroll->viewport()->installEventFilter(this);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 10, 14, 12);
    words_ = textLabel("body", page);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words_->setAccessibleName(tr("What differs"));
    maps_ = new MapGrid(page);
    const std::pair<HeatMap*, QLabel**> all[] = {
        {a_, &noteA_}, {b_, &noteB_}, {difference_, &noteDifference_}, {similarity_, &noteSimilarity_}};
    for (const auto& [map, note] : all)
        maps_->add(framed(map, *note), map, [map = map] { return readableSize(*map); });
    column->addWidget(words_);
    column->addWidget(maps_, 1);
    scroll->setWidget(page);
    return scroll;
}

bool CompareView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        maps_->setSeenHeight(static_cast<QResizeEvent*>(event)->size().height() - 24);
    return View::eventFilter(watched, event);
}

void CompareView::connectMaps()
{
    Selection& selection = session_.selection();
    for (HeatMap* map : {a_, difference_}) {
        connect(map, &HeatMap::cellHovered, this,
                [this, map](int row, int column) { pointInA(*map, row, column, false); });
        connect(map, &HeatMap::cellClicked, this,
                [this, map](int row, int column) { pointInA(*map, row, column, true); });
    }
    connect(b_, &HeatMap::cellHovered, this, [this, &selection](int row, int column) {
        selection.hoverCell(b_->data().tokenOfRow(row), b_->data().tokenOfColumn(column));
    });
    connect(b_, &HeatMap::cellClicked, this, [this, &selection](int row, int column) {
        selection.togglePin(b_->data().tokenOfRow(row), b_->data().tokenOfColumn(column));
    });
    connect(similarity_, &HeatMap::cellHovered, this, [this](int, int token) { pointAtToken(token); });
}

void CompareView::setMatching(Matching matching)
{
    matching_ = matching;
    refreshSoon();
}

void CompareView::setOwnHead(bool own)
{
    ownHead_ = own;
    refreshSoon();
}

QString CompareView::words() const
{
    return words_->text();
}

bool CompareView::compares() const
{
    return session_.pinned().now() && session_.trace();
}

PinnedRun CompareView::runA() const
{
    PinnedRun run = *session_.pinned().now();
    if (!ownHead_)
        run.focus = session_.selection().focus();
    return run;
}

PinnedRun CompareView::runB() const
{
    return {session_.trace(), session_.selection().focus(), session_.reading().now(), session_.runName()};
}

/// Cheap: also while hidden.
void CompareView::followPin()
{
    bar_->display(matching_, ownHead_);
    pages_->setCurrentIndex(compares() ? 1 : 0);
}

void CompareView::refresh()
{
    followPin();
    if (!compares()) {
        for (HeatMap* map : {a_, b_, difference_, similarity_})
            map->setData({});
        words_->clear();
        return;
    }
    fillMaps();
    fillSimilarity();
    markFocus();
}

void CompareView::refreshFocus(const Focus& now, const Focus& before)
{
    if (!compares())
        return;
    if (now.kind != before.kind)
        return refresh();
    if (now.layer != before.layer || now.head != before.head)
        fillMaps();
    markFocus();
}

void CompareView::refreshReading()
{
    if (!compares())
        return;
    fillMaps();
    markFocus();
}

void CompareView::fillMaps()
{
    const PinnedRun a = runA(), b = runB();
    ComparedMaps maps;
    if (const QString waiting = waitingText(); waiting.isEmpty())
        maps = namedMaps(a, b, comparison());
    else
        for (HeatMapData* map : {&maps.a, &maps.b, &maps.difference})
            map->notes = {waiting};
    rows_ = std::move(maps.rows);
    columns_ = std::move(maps.columns);
    words_->setText(differenceText(a, b));
    fill(*a_, *noteA_, std::move(maps.a));
    fill(*b_, *noteB_, std::move(maps.b));
    fill(*difference_, *noteDifference_, std::move(maps.difference));
    maps_->arrange();
}

void CompareView::fillSimilarity()
{
    const PinnedRun a = runA(), b = runB();
    const AttentionKind kind = b.focus.kind == AttentionKind::decoder ? AttentionKind::decoder : AttentionKind::encoder;
    tokens_ = match_columns(*a.trace, *b.trace, kind, matching_);
    fill(*similarity_, *noteSimilarity_, similarityOf(a, b, matching_));
    maps_->arrange();
}

void CompareView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    const int row = b_->data().rowOfToken(focus.query), column = b_->data().columnOfToken(focus.key);
    b_->setHighlight(row, column);
    a_->setHighlight(partnerInA(rows_, row), partnerInA(columns_, column));
    difference_->setHighlight(partnerInA(rows_, row), partnerInA(columns_, column));
    similarity_->setHighlight(-1, partnerInA(tokens_, focusToken()));
}

void CompareView::pointInA(HeatMap& map, int row, int column, bool click)
{
    Selection& selection = session_.selection();
    const int query = b_->data().tokenOfRow(partnerInB(rows_, row));
    const int key = b_->data().tokenOfColumn(partnerInB(columns_, column));
    if (click && query >= 0 && key >= 0)
        return selection.togglePin(query, key);
    selection.hoverCell(query, key);
    if (!selection.pinned()) // also where B has no such cell
        map.setHighlight(row, column);
}

void CompareView::pointAtToken(int token)
{
    Selection& selection = session_.selection();
    const int shown = partnerInB(tokens_, token);
    if (selection.focus().kind == AttentionKind::cross)
        selection.hoverCell(selection.focus().query, shown);
    else
        selection.hoverCell(shown, shown < 0 ? -1 : selection.focus().key);
}

int CompareView::focusToken() const
{
    const Focus& focus = session_.selection().focus();
    return focus.kind == AttentionKind::cross ? focus.key : focus.query;
}

void CompareView::applySignedPalette(PaletteName name)
{
    difference_->setPalette(Palette(name));
}

void CompareView::applyPalette(PaletteName name)
{
    for (HeatMap* map : {a_, b_, similarity_})
        map->setPalette(Palette(name));
}

Comparison CompareView::comparison() const
{
    ReadingState& reading = session_.reading();
    return {reading.now(),
            matching_,
            Palette(dataPalette()),
            difference_->dataPalette(),
            &reading.maximaOf(session_.pinned().now()->trace),
            &reading.maximaOf(session_.trace())};
}

/// Why the maps are not there yet; empty where they can be read.
QString CompareView::waitingText() const
{
    ReadingState& reading = session_.reading();
    const PinnedRun a = runA(), b = runB();
    const QString waiting = reading.waiting(a.trace, a.focus, reading.now());
    return waiting.isEmpty() ? reading.waiting(b.trace, b.focus, reading.now()) : waiting;
}

std::unique_ptr<Figure> CompareView::figure() const
{
    if (!compares() || a_->data().rows == 0 || b_->data().rows == 0)
        return nullptr;
    return compareFigure(runA(), runB(), comparison());
}

} // namespace regard::app
