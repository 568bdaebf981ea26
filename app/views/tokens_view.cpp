#include "app/views/tokens_view.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/flow_figure.h"
#include "app/export/tokens_figure.h"
#include "app/plots/attention_map.h"
#include "app/plots/flow_shades.h"
#include "app/plots/read_map.h"
#include "app/plots/shaded_tokens.h"
#include "app/session/joined.h"
#include "app/session/token_labels.h"
#include "app/views/flow_layout.h"
#include "app/views/reading_bar.h"
#include "app/views/segments.h"
#include "app/views/tokens_flow.h"
#include "core/analysis/attention_flow.h"

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
    flow_ = new TokensFlow(this);
    bar_ = new ReadingBar(session, *this);
    column->addWidget(bar_);
    column->addWidget(makeControls());
    column->addWidget(plot_, 1);
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("tokenNotes"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setProperty("role", "muted");
    note_->setContentsMargins(14, 4, 14, 6);
    column->addWidget(note_);
    connectPlot();
}

/// The plot loses the focus as the window goes, and would say so.
TokensView::~TokensView()
{
    plot_->disconnect(this);
    flow_->disconnect(this);
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

QWidget* TokensView::makeControls()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    directions_ = new Segments({tr("attends to"), tr("is attended by")}, bar);
    directions_->setObjectName(QStringLiteral("direction"));
    directions_->setAccessibleName(tr("Direction"));
    directions_->setToolTip(tr("Shade what the chosen token attends to, or what attends to it"));
    values_ = new QCheckBox(tr("&Values"), bar);
    values_->setToolTip(tr("Write the value under each token"));
    flowing_ = new QToolButton(bar);
    flowing_->setText(tr("Attention flow"));
    flowing_->setCheckable(true);
    flowing_->setFocusPolicy(Qt::StrongFocus);
    flowing_->setToolTip(
        tr("Shade the tokens by the attention flow from the one chosen query through all layers below, "
           "up to %1 tokens")
            .arg(longest_flow));
    row->addWidget(makeChoosers(bar));
    row->addWidget(directions_);
    row->addWidget(values_);
    row->addWidget(flowing_);
    connect(values_, &QCheckBox::toggled, plot_, &ShadedTokens::setValuesShown);
    connect(directions_, &Segments::chosen, this, [this](int index) { turn(TokenDirection(index)); });
    connect(flowing_, &QToolButton::toggled, this, [this] {
        readHead();
        shade();
    });
    connect(flow_, &TokensFlow::changed, this, &TokensView::shade);
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
    fillNumbers(*layers_, u'L', attentionLayers(trace, focus.kind), focus.layer);
    fillNumbers(*heads_, u'H', attentionHeads(trace, focus.kind), focus.head);
    const Reading& reading = session_.reading().now();
    heads_->setEnabled(reading.combination == HeadCombination::one && reading.measure != AttentionMeasure::rollout);
}

/// The flow is one of tokens: for it they are neither merged nor hidden.
Reading TokensView::readingNow() const
{
    Reading reading = session_.reading().now();
    if (flowing_->isChecked())
        reading.options = {};
    return reading;
}

void TokensView::readHead()
{
    const auto trace = session_.trace();
    if (trace)
        map_ = checked(readMap(session_.reading(), trace, session_.selection().focus(), readingNow()));
}

void TokensView::shade()
{
    if (!session_.trace())
        return;
    const Focus& focus = session_.selection().focus();
    directions_->setCurrent(int(direction_));
    std::vector<int> items;
    for (const int token : chosenTokens()) {
        const int item = itemOf(token);
        if (item >= 0 && std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    }
    ShadedTokensData data =
        shadedTokens(*session_.trace(), focus.kind, map_, items, direction_, rowsAreShares(session_.reading().now()));
    QStringList notes = map_.values.empty() ? QStringList() : map_.notes;
    if (flowing_->isChecked() && !map_.values.empty())
        notes = {flowThrough(data, items)};
    plot_->setData(std::move(data));
    note_->setText(joinedParts(notes));
    note_->setVisible(!note_->text().isEmpty());
}

/// Why there is no flow to work out; empty if there is.
QString TokensView::flowTrouble(std::size_t chosen) const
{
    if (const std::size_t longest = std::max(map_.rows, map_.columns); longest > longest_flow)
        return tr("The attention flow is worked out for at most %1 tokens; this text has %2.")
            .arg(longest_flow)
            .arg(longest);
    if (direction_ == TokenDirection::attended_by)
        return chosen > 0 ? tr("The attention flow goes from one query, and a key is chosen: choose “attends to” and "
                               "one query.")
                          : tr("The attention flow goes from one query: choose “attends to” and one query.");
    if (chosen > 1)
        return tr("The attention flow goes from one query, and %1 are chosen: choose one alone.").arg(chosen);
    return chosen == 0 ? tr("Choose one query to see its attention flow.") : QString();
}

/// Shades by the flow as soon as it is there; says how far it is.
QString TokensView::flowThrough(ShadedTokensData& data, const std::vector<int>& items)
{
    const Focus& focus = session_.selection().focus();
    if (const QString trouble = flowTrouble(items.size()); !trouble.isEmpty()) {
        flow_->forget();
        setKeyShades(data, {}, tr("Attention flow"));
        return trouble;
    }
    flow_->want(session_.trace(), focus.kind, focus.layer, focus.query);
    HeatMapData shades = flowShades(flow_->values(), session_.reading().now());
    const QString note = flow_->running() ? flow_->progressText() : joinedParts(shades.notes);
    const auto& queries = data.paragraphs.back().items; // the source's own where it is both
    const QString name = queries[std::size_t(items.front())].label;
    setKeyShades(data, std::move(shades), flowHeading(name, focus.layer));
    return flow_->problem().isEmpty() ? note : flow_->problem();
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
    bar_->showPalette(name);
    plot_->setDataPalette(Palette(name));
}

std::unique_ptr<Figure> TokensView::figure() const
{
    std::vector<int> tokens = chosenTokens();
    std::erase_if(tokens, [this](int token) { return itemOf(token) < 0; });
    if (!session_.trace() || tokens.empty() || !plot_->data().hasShades())
        return nullptr;
    if (flowing_->isChecked())
        return flowFigure(plot_->data(), session_.selection().focus().kind, session_.reading().now(),
                          Palette(dataPalette()), *session_.trace());
    return tokensFigure(session_.trace(), session_.selection().focus(), session_.reading().now(),
                        Palette(dataPalette()), tokens, direction_, &session_.reading().maximaOf(session_.trace()));
}

} // namespace regard::app
