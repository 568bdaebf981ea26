#include "app/views/compare_view.h"

#include <algorithm>

#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/compare_figure.h"
#include "app/plots/heat_map.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_box.h"
#include "app/views/segments.h"

namespace regard::app {

namespace {

QToolButton* button(const QString& text, const QString& tip, QWidget* parent)
{
    auto* result = new QToolButton(parent);
    result->setText(text);
    result->setToolTip(tip);
    return result;
}

QLabel* plainLabel(QWidget* parent, const char* role)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
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

CompareView::CompareView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    pages_ = new QStackedLayout;
    pages_->addWidget(makeHint());
    pages_->addWidget(makePage());
    column->addLayout(pages_, 1);
    connectMaps();
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

QWidget* CompareView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    pin_ = button(tr("Pin this run"), tr("Keep the run that is shown as A, whatever comes after it"), bar);
    unpin_ = button(tr("Unpin"), tr("Forget A"), bar);
    swap_ = button(tr("Swap"), tr("A becomes the run that is shown, and that one A"), bar);
    auto* open = button(tr("Open trace as A…"), tr("Compare with a finished run from a file"), bar);
    matchings_ = new Segments({tr("in order"), tr("anywhere")}, bar);
    matchings_->setAccessibleName(tr("How tokens are matched"));
    matchings_->setToolTip(tr("Which token of A is compared with which of B: the same tokens in the same order, or the "
                              "same token wherever it stands"));
    heads_ = new Segments({tr("the same head"), tr("its own head")}, bar);
    heads_->setAccessibleName(tr("Head of A"));
    heads_->setToolTip(tr("Whether A shows the head that is chosen, or keeps the one that it was pinned with"));
    auto* copy = button(tr("Copy"), tr("Copy this picture and its numbers"), bar);
    auto* save = button(tr("Export…"), tr("Save this picture as PNG, SVG or PDF"), bar);
    row->addWidget(grouped(bar, {pin_, unpin_, swap_, open}));
    row->addWidget(grouped(bar, {new QLabel(tr("Tokens match"), bar), matchings_}));
    row->addWidget(grouped(bar, {new QLabel(tr("A shows"), bar), heads_}));
    row->addWidget(grouped(bar, {copy, save}));
    row->setAlignment(copy->parentWidget(), Qt::AlignRight);
    connect(pin_, &QToolButton::clicked, &session_, &Session::pinRun);
    connect(unpin_, &QToolButton::clicked, &session_.pinned(), &PinnedRunState::unpin);
    connect(swap_, &QToolButton::clicked, &session_, &Session::swapRuns);
    connect(open, &QToolButton::clicked, this, &CompareView::traceWanted);
    connect(matchings_, &Segments::chosen, this, [this](int index) { setMatching(Matching(index)); });
    connect(heads_, &Segments::chosen, this, [this](int index) { setOwnHead(index == 1); });
    connect(copy, &QToolButton::clicked, this, &CompareView::copyWanted);
    connect(save, &QToolButton::clicked, this, &CompareView::exportWanted);
    return bar;
}

QWidget* CompareView::makeHint()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 24, 14, 12);
    auto* hint = plainLabel(page, "muted");
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
    note = plainLabel(frame, "muted");
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
    }
    const int line = fontMetrics().height();
    for (HeatMap* map : {a_, b_, difference_})
        map->setMinimumSize(line * 9, line * 11); // side by side also in a small window
    difference_->setPalette(Palette(PaletteName::red_blue));
    similarity_->setMinimumSize(line * 14, line * 10);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 10, 14, 12);
    words_ = plainLabel(page, "body");
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words_->setAccessibleName(tr("What differs"));
    auto* maps = new FoldingBox(page);
    maps->addPart(framed(a_, noteA_), 1);
    maps->addPart(framed(b_, noteB_), 1);
    maps->addPart(framed(difference_, noteDifference_), 1);
    column->addWidget(words_);
    column->addWidget(maps, 3);
    column->addWidget(framed(similarity_, noteSimilarity_), 1);
    scroll->setWidget(page);
    return scroll;
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
    pin_->setEnabled(session_.trace() != nullptr);
    unpin_->setEnabled(session_.pinned().now().has_value());
    swap_->setEnabled(compares());
    matchings_->setCurrent(int(matching_));
    heads_->setCurrent(ownHead_ ? 1 : 0);
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
}

void CompareView::fillSimilarity()
{
    const PinnedRun a = runA(), b = runB();
    const AttentionKind kind = b.focus.kind == AttentionKind::decoder ? AttentionKind::decoder : AttentionKind::encoder;
    tokens_ = match_columns(*a.trace, *b.trace, kind, matching_);
    fill(*similarity_, *noteSimilarity_, similarityOf(a, b, matching_));
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
    if (!compares() || difference_->data().rows == 0)
        return nullptr;
    return compareFigure(runA(), runB(), comparison());
}

} // namespace regard::app
