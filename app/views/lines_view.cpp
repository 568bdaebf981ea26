#include "app/views/lines_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/export/lines_figure.h"
#include "app/plots/attention_lines.h"
#include "app/plots/attention_map.h"
#include "app/session/heads_off.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/head_chips.h"
#include "app/views/reading_bar.h"

namespace regard::app {

namespace {

std::vector<bool> onlyHead(int head, std::size_t count)
{
    std::vector<bool> only(count, false);
    if (head >= 0 && std::size_t(head) < count)
        only[std::size_t(head)] = true;
    return only;
}

} // namespace

LinesView::LinesView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    plot_ = new AttentionLines(this);
    bar_ = new ReadingBar(session, *this);
    bar_->nameHeadsApart();
    column->addWidget(bar_);
    column->addWidget(makeControls());
    column->addWidget(plot_, 1);
    note_ = new ElidedLabel(this);
    note_->setObjectName(QStringLiteral("linesNote"));
    note_->setProperty("role", "muted");
    note_->setContentsMargins(14, 4, 14, 6);
    column->addWidget(note_);
    connectSelection();
}

/// The plot loses the focus as the window goes, and would say so.
LinesView::~LinesView()
{
    plot_->disconnect(this);
}

QString LinesView::title() const
{
    return tr("Lines");
}

QString LinesView::pictureName() const
{
    const Focus& focus = session_.selection().focus();
    return tr("lines %1 L%2").arg(attentionKindTitle(focus.kind)).arg(focus.layer);
}

std::string LinesView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

QWidget* LinesView::makeControls()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(10);
    layers_ = new QComboBox(bar);
    layers_->setObjectName(QStringLiteral("layer"));
    layers_->setToolTip(tr("The layer whose heads are drawn"));
    auto* label = new QLabel(tr("La&yer"), bar);
    label->setBuddy(layers_);
    heads_ = new HeadChips(bar);
    fit_ = new QCheckBox(tr("Fi&t to height"), bar);
    fit_->setObjectName(QStringLiteral("fit"));
    fit_->setToolTip(tr("Bring all tokens into the height there is; without it long texts scroll"));
    row->addWidget(grouped(bar, {label, layers_, fit_}));
    row->addWidget(heads_);
    connect(fit_, &QCheckBox::toggled, plot_, &AttentionLines::setFit);
    return bar;
}

void LinesView::connectSelection()
{
    Selection& selection = session_.selection();
    connect(layers_, &QComboBox::activated, this, [&selection](int layer) {
        const Focus& focus = selection.focus();
        selection.selectHead(focus.kind, layer, focus.head);
    });
    connect(heads_, &HeadChips::changed, this, [this] { plot_->setHeads(heads_->on()); });
    connect(heads_, &HeadChips::onlyChosen, this, [&selection, this](int index) {
        const auto& heads = plot_->data().heads;
        const int head = std::size_t(index) < heads.size() ? heads[std::size_t(index)].head : -1;
        if (head >= 0)
            selection.selectHead(selection.focus().kind, selection.focus().layer, head);
    });
    const auto tokens = [this](int query, int key) {
        const auto& heads = plot_->data().heads;
        if (heads.empty())
            return std::pair(query, key);
        return std::pair(heads.front().map.tokenOfRow(query), heads.front().map.tokenOfColumn(key));
    };
    connect(plot_, &AttentionLines::tokenHovered, this, [&selection, tokens](int query, int key) {
        const auto [row, column] = tokens(query, key);
        selection.hoverCell(row, column);
    });
    connect(plot_, &AttentionLines::tokenClicked, this, [&selection, tokens](int query, int key) {
        const auto [row, column] = tokens(query, key);
        selection.togglePin(row, column);
    });
    connect(&session_.switches(), &SwitchedHeads::changed, this, &LinesView::showSwitches);
    connect(plot_, &AttentionLines::linesChanged, this, &LinesView::describe);
}

void LinesView::fillLayers()
{
    const Focus& focus = session_.selection().focus();
    const int count = attentionLayers(*session_.trace(), focus.kind);
    if (layers_->count() != count) {
        layers_->clear();
        for (int layer = 0; layer < count; ++layer)
            layers_->addItem(QStringLiteral("L%1").arg(layer));
    }
    layers_->setCurrentIndex(focus.layer);
}

void LinesView::fillPlot()
{
    const auto trace = session_.trace();
    ReadingState& reading = session_.reading();
    const Focus& focus = session_.selection().focus();
    AttentionLinesData data;
    data.problem = reading.waiting(trace, focus, reading.now());
    if (data.problem.isEmpty())
        data = attentionLinesData(*trace, focus, reading.now(), &reading.maximaOf(trace));
    QStringList names;
    std::vector<int> colours;
    for (const AttentionLinesData::Head& head : data.heads) {
        names << (head.head < 0 ? tr("combined") : head.name);
        colours.push_back(head.head);
    }
    plot_->setData(std::move(data));
    const bool others = std::size_t(names.size()) != heads_->on().size();
    heads_->setHeads(names, colours);
    if (others && names.size() > 1)
        heads_->setOn(onlyHead(focus.head, heads_->on().size())); // all at once are a haze to begin with
    followHead();
    showSwitches();
    plot_->setHeads(heads_->on());
    describe();
}

void LinesView::followHead()
{
    const std::size_t count = heads_->on().size();
    const int head = session_.selection().focus().head;
    if (head != followed_ && count > 1 && heads_->on() == onlyHead(followed_, count))
        heads_->setOn(onlyHead(head, count));
    followed_ = head;
}

void LinesView::showSwitches()
{
    const Focus& focus = session_.selection().focus();
    const std::set<HeadPlace> off = headsOff(session_, focus.kind);
    std::vector<bool> heads;
    for (const AttentionLinesData::Head& head : plot_->data().heads)
        heads.push_back(head.head >= 0 && off.contains({std::size_t(focus.layer), std::size_t(head.head)}));
    heads_->setSwitchedOff(std::move(heads));
}

void LinesView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    const auto& heads = plot_->data().heads;
    if (heads.empty())
        return;
    plot_->setFan(heads.front().map.rowOfToken(focus.query), heads.front().map.columnOfToken(focus.key));
    describe();
}

void LinesView::describe()
{
    QStringList parts;
    const QLocale locale;
    if (!plot_->data().empty()) {
        parts = plot_->data().heads.front().map.notes;
        const auto all = qulonglong(plot_->lineCount()), drawn = qulonglong(plot_->drawnCount());
        if (drawn < all)
            parts.prepend(tr("the strongest %1 of %2 lines; an exported picture has all")
                              .arg(locale.toString(drawn), locale.toString(all)));
        else if (plot_->leavesOut()) // said, and not blank: what a token is chosen in must not move when it is
            parts.prepend(tr("all %1 lines of this token").arg(locale.toString(all)));
    }
    note_->setWholeText(parts.join(QStringLiteral("; ")));
    note_->setVisible(!parts.isEmpty());
    plot_->setNote(note_->wholeText());
}

void LinesView::refresh()
{
    fillLayers();
    fillPlot();
    markFocus();
}

void LinesView::refreshFocus(const Focus& now, const Focus& before)
{
    const bool sameLines = now.kind == before.kind && now.layer == before.layer;
    const Reading& reading = session_.reading().now();
    // Chosen heads may fall back on the focussed one.
    if (!sameLines || (now.head != before.head && reading.combination != HeadCombination::one))
        return refresh();
    followHead();
    markFocus();
}

void LinesView::applyPalette(PaletteName name)
{
    bar_->showPalette(name);
    plot_->setDataPalette(Palette(name));
}

std::unique_ptr<Figure> LinesView::figure() const
{
    if (!session_.trace() || plot_->data().empty())
        return nullptr;
    std::vector<int> on;
    const auto& heads = plot_->data().heads;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (plot_->choice().isOn(i))
            on.push_back(heads[i].head);
    }
    if (on.empty())
        return nullptr;
    Focus focus = session_.selection().focus();
    if (heads.front().map.rowOfToken(focus.query) < 0) // hidden: the plot shows no fan of it either
        focus.query = -1;
    if (heads.front().map.columnOfToken(focus.key) < 0)
        focus.key = -1;
    return linesFigure(session_.trace(), focus, session_.reading().now(), Palette(dataPalette()), on,
                       &session_.reading().maximaOf(session_.trace()));
}

} // namespace regard::app
