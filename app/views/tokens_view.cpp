#include "app/views/tokens_view.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/tokens_figure.h"
#include "app/plots/attention_map.h"
#include "app/plots/read_map.h"
#include "app/plots/shaded_tokens.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/segments.h"

namespace regard::app {

namespace {

void fillNumbers(QComboBox& box, char16_t letter, int count, int current)
{
    if (box.count() != count) {
        box.clear();
        for (int i = 0; i < count; ++i)
            box.addItem(QString(QChar(letter)) + QString::number(i));
    }
    box.setCurrentIndex(current);
}

} // namespace

TokensView::TokensView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    plot_ = new ShadedTokens(this);
    column->addWidget(makeBar());
    column->addWidget(plot_, 1);
    note_ = new ElidedLabel(this);
    note_->setProperty("role", "muted");
    note_->setContentsMargins(14, 4, 14, 6);
    column->addWidget(note_);
    connectPlot();
}

/// The plot loses the focus as the window goes, and would say so.
TokensView::~TokensView()
{
    plot_->disconnect(this);
}

QString TokensView::title() const
{
    return tr("Tokens");
}

QString TokensView::pictureName() const
{
    const Focus& focus = session_.selection().focus();
    return tr("tokens %1").arg(attentionTitle(focus.kind, focus.layer, focus.head));
}

std::string TokensView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

QWidget* TokensView::makeChoosers(QWidget* bar)
{
    layers_ = new QComboBox(bar);
    layers_->setAccessibleName(tr("Layer"));
    layers_->setToolTip(tr("The layer whose head shades the tokens"));
    heads_ = new QComboBox(bar);
    heads_->setAccessibleName(tr("Head"));
    heads_->setToolTip(tr("The head that shades the tokens"));
    auto* label = new QLabel(tr("&Head"), bar);
    label->setBuddy(heads_);
    const auto select = [this] {
        Selection& selection = session_.selection();
        selection.selectHead(selection.focus().kind, qMax(0, layers_->currentIndex()), qMax(0, heads_->currentIndex()));
    };
    connect(layers_, &QComboBox::activated, this, select);
    connect(heads_, &QComboBox::activated, this, select);
    return grouped(bar, {label, layers_, heads_});
}

QWidget* TokensView::makeBar()
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
    directions_ = new Segments({tr("attends to"), tr("is attended by")}, bar);
    directions_->setAccessibleName(tr("Direction"));
    directions_->setToolTip(tr("Shade what the chosen token attends to, or what attends to it"));
    values_ = new QCheckBox(tr("&Values"), bar);
    values_->setToolTip(tr("Write the value under each token"));
    auto* copy = new QToolButton(bar);
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy this picture and its numbers"));
    auto* save = new QToolButton(bar);
    save->setText(tr("Export…"));
    save->setToolTip(tr("Save this picture as PNG, SVG or PDF"));
    row->addWidget(kinds_);
    row->addWidget(makeChoosers(bar));
    row->addWidget(directions_);
    row->addWidget(values_);
    row->addWidget(grouped(bar, {copy, save}));
    row->setAlignment(copy->parentWidget(), Qt::AlignRight);
    connect(copy, &QToolButton::clicked, this, &TokensView::copyWanted);
    connect(save, &QToolButton::clicked, this, &TokensView::exportWanted);
    connect(values_, &QCheckBox::toggled, plot_, &ShadedTokens::setValuesShown);
    connect(directions_, &Segments::chosen, this, [this](int index) { turn(TokenDirection(index)); });
    connect(kinds_, &Segments::chosen, this, [this](int index) {
        Selection& selection = session_.selection();
        const auto kind = AttentionKind(index);
        const int layers = session_.trace() ? attentionLayers(*session_.trace(), kind) : 1;
        selection.selectBlock(kind, qBound(0, selection.focus().layer, qMax(0, layers - 1)));
    });
    return bar;
}

void TokensView::connectPlot()
{
    connect(plot_, &ShadedTokens::itemHovered, this, [this](int paragraph, int item) {
        if (session_.selection().pinned())
            return;
        if (item >= 0)
            direction_ = directionOf(paragraph);
        select(item < 0 ? -1 : tokenOf(item), false);
    });
    connect(plot_, &ShadedTokens::itemClicked, this, &TokensView::choose);
}

int TokensView::tokenOf(int item) const
{
    return direction_ == TokenDirection::attends_to ? map_.tokenOfRow(item) : map_.tokenOfColumn(item);
}

int TokensView::itemOf(int token) const
{
    return direction_ == TokenDirection::attends_to ? map_.rowOfToken(token) : map_.columnOfToken(token);
}

TokenDirection TokensView::directionOf(int paragraph) const
{
    const auto& paragraphs = plot_->data().paragraphs;
    if (paragraph < 0 || std::size_t(paragraph) >= paragraphs.size())
        return direction_;
    const TokenRole role = paragraphs[std::size_t(paragraph)].role;
    return role == TokenRole::both    ? direction_
           : role == TokenRole::query ? TokenDirection::attends_to
                                      : TokenDirection::attended_by;
}

int TokensView::focusToken(const Focus& focus) const
{
    return direction_ == TokenDirection::attends_to ? focus.query : focus.key;
}

std::vector<int> TokensView::chosenTokens() const
{
    std::vector<int> tokens;
    if (const int token = focusToken(session_.selection().focus()); token >= 0)
        tokens.push_back(token);
    if (!tokens.empty())
        tokens.insert(tokens.end(), added_.begin(), added_.end());
    return tokens;
}

/// Points the shared selection at a token, which stays chosen if `pin`.
void TokensView::select(int token, bool pin)
{
    Selection& selection = session_.selection();
    const bool query = direction_ == TokenDirection::attends_to;
    selecting_ = true;
    selection.selectCell(query ? token : -1, query ? -1 : token);
    selection.setPinned(pin && token >= 0);
    selecting_ = false;
    shade();
}

void TokensView::choose(int paragraph, int item, bool adding)
{
    const TokenDirection direction = directionOf(paragraph);
    const bool same = direction == direction_;
    direction_ = direction;
    const int token = tokenOf(item);
    const bool pinned = session_.selection().pinned();
    if (adding && same && pinned && focusToken(session_.selection().focus()) >= 0)
        return add(token);
    const bool again = same && pinned && added_.empty() && token == focusToken(session_.selection().focus());
    added_.clear();
    select(token, !again);
}

/// Adds a token to the chosen ones, or takes it away.
void TokensView::add(int token)
{
    const int first = focusToken(session_.selection().focus());
    const auto found = std::find(added_.begin(), added_.end(), token);
    if (found != added_.end())
        added_.erase(found);
    else if (token != first)
        added_.push_back(token);
    else if (!added_.empty()) {
        token = added_.front();
        added_.erase(added_.begin());
        return select(token, true);
    }
    shade();
}

void TokensView::turn(TokenDirection direction)
{
    if (direction == direction_)
        return;
    const int token = focusToken(session_.selection().focus());
    const bool pinned = session_.selection().pinned();
    direction_ = direction;
    // Only where a token is a query and a key alike does the choice mean something in the other direction.
    const bool both = session_.selection().focus().kind == AttentionKind::encoder;
    if (!both)
        added_.clear();
    select(both ? token : -1, pinned && both);
}

/// A cell has both; a query or a key alone says which way to look.
void TokensView::followDirection(const Focus& focus)
{
    if (focus.query >= 0 && focus.key < 0)
        direction_ = TokenDirection::attends_to;
    else if (focus.query < 0 && focus.key >= 0)
        direction_ = TokenDirection::attended_by;
}

void TokensView::fillBar()
{
    const Focus& focus = session_.selection().focus();
    const Trace& trace = *session_.trace();
    kinds_->setCurrent(int(focus.kind));
    fillNumbers(*layers_, u'L', attentionLayers(trace, focus.kind), focus.layer);
    fillNumbers(*heads_, u'H', attentionHeads(trace, focus.kind), focus.head);
    const Reading& reading = session_.reading().now();
    heads_->setEnabled(reading.combination == HeadCombination::one && reading.measure != AttentionMeasure::rollout);
}

void TokensView::readHead()
{
    const auto trace = session_.trace();
    ReadingState& reading = session_.reading();
    map_ = checked(readMap(*trace, session_.selection().focus(), reading.now(), &reading.maximaOf(trace)));
}

void TokensView::shade()
{
    if (!session_.trace())
        return;
    const Focus& focus = session_.selection().focus();
    directions_->setCurrent(int(direction_));
    std::vector<int> items;
    for (const int token : chosenTokens()) {
        const int item = direction_ == TokenDirection::attends_to ? map_.rowOfToken(token) : map_.columnOfToken(token);
        if (item >= 0 && std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    }
    plot_->setData(
        shadedTokens(*session_.trace(), focus.kind, map_, items, direction_, rowsAreShares(session_.reading().now())));
    note_->setWholeText(map_.values.empty() ? QString() : map_.notes.join(QStringLiteral("; ")));
    note_->setVisible(!note_->wholeText().isEmpty());
}

void TokensView::refresh()
{
    added_.clear();
    fillBar();
    readHead();
    followDirection(session_.selection().focus());
    shade();
}

void TokensView::refreshFocus(const Focus& now, const Focus& before)
{
    if (now.kind != before.kind)
        return refresh();
    if (now.layer != before.layer || now.head != before.head) {
        fillBar();
        readHead();
    }
    if (selecting_)
        return;
    if (now.query != before.query || now.key != before.key) {
        added_.clear();
        followDirection(now);
    }
    shade();
}

void TokensView::refreshReading()
{
    fillBar();
    readHead();
    shade();
}

void TokensView::applyPalette(PaletteName name)
{
    plot_->setDataPalette(Palette(name));
}

std::unique_ptr<Figure> TokensView::figure() const
{
    std::vector<int> tokens = chosenTokens();
    std::erase_if(tokens, [this](int token) { return itemOf(token) < 0; });
    if (!session_.trace() || tokens.empty() || !plot_->data().hasShades())
        return nullptr;
    return tokensFigure(session_.trace(), session_.selection().focus(), session_.reading().now(),
                        Palette(dataPalette()), tokens, direction_);
}

} // namespace regard::app
