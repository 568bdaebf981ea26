#include "app/views/masks_causal_page.h"

#include <cmath>

#include <QLabel>
#include <QVBoxLayout>

#include "app/export/masks_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/attention_map.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/session/messages.h"
#include "app/session/token_labels.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_box.h"
#include "app/views/head_choice.h"
#include "app/views/scroll_page.h"
#include "core/analysis/arithmetic.h"
#include "core/analysis/residual.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr AttentionKind kind = AttentionKind::decoder;

std::vector<bool> maskOf(const Trace& trace, std::size_t size)
{
    std::vector<bool> masked(size * size);
    for (std::size_t query = 0; query < size; ++query)
        for (std::size_t key = 0; key < size; ++key)
            masked[query * size + key] = is_masked(trace, kind, query, key);
    return masked;
}

} // namespace

MasksCausalPage::MasksCausalPage(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 4, 14, 8);
    row->setSpacing(10);
    choice_ = new HeadChoice(session_, bar);
    row->addWidget(grouped(bar, {new QLabel(attentionKindTitle(kind), bar), choice_}));
    whole->addWidget(bar);
    auto* scroll = scrollPage(this);
    scroll->setWidget(makeMaps());
    whole->addWidget(scroll, 1);
}

HeatMap* MasksCausalPage::makeMap(QWidget* parent)
{
    auto* map = new HeatMap(parent);
    map->setMinimumSize(230, 250);
    map->setNumbers(true);
    Selection& selection = session_.selection();
    const auto place = [this](int row, int column) {
        return Focus{kind, choice_->layer(), choice_->head(), row, column};
    };
    connect(map, &HeatMap::cellHovered, this, [this, &selection](int row, int column) {
        if (selection.focus().kind == kind)
            return selection.hoverCell(row, column);
        for (HeatMap* each : {scores_, mask_, weights_}) // another kind is looked at elsewhere: it stays
            each->setHighlight(row, column);
    });
    connect(map, &HeatMap::cellClicked, this, [&selection, place](int row, int column) {
        const Focus wanted = place(row, column);
        const bool again = selection.pinned() && selection.focus() == wanted;
        selection.set(wanted);
        selection.setPinned(!again);
    });
    return map;
}

QWidget* MasksCausalPage::makeMaps()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(8);
    note_ = new QLabel(page);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setProperty("role", "body");
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* maps = new FoldingBox(page);
    scores_ = makeMap(maps);
    scores_->setPalette(Palette(PaletteName::red_blue));
    mask_ = makeMap(maps);
    mask_->setPalette(Palette(PaletteName::greys));
    weights_ = makeMap(maps);
    for (HeatMap* map : {scores_, mask_, weights_})
        maps->addPart(map, 1);
    column->addWidget(note_);
    column->addWidget(maps, 1);
    return page;
}

QString MasksCausalPage::note() const
{
    return note_->text();
}

void MasksCausalPage::readScores()
{
    const auto trace = session_.trace();
    const int layer = choice_->layer();
    if (scoredTrace_.lock() == trace && scoredLayer_ == layer)
        return;
    scoredTrace_ = trace;
    scoredLayer_ = layer;
    allScores_ = {{}, {}, {0, 0, 0}, {}};
    missing_.clear();
    try {
        allScores_ = attention_scores(*trace, kind, std::size_t(layer));
    } catch (const Error& error) {
        missing_ = tr("The scores before the mask cannot be shown. %1").arg(sentence(error));
    }
}

void MasksCausalPage::label(HeatMapData& data) const
{
    const AxisLabels labels = axisLabels(*session_.trace(), kind);
    data.rowLabels = labels.rows;
    data.columnLabels = labels.columns;
    data.rowTitle = labels.rowTitle;
    data.columnTitle = labels.columnTitle;
}

HeatMapData MasksCausalPage::scoreData() const
{
    HeatMapData data;
    if (std::size_t(choice_->head()) >= allScores_.shape[0])
        return data;
    data.rows = allScores_.shape[1];
    data.columns = allScores_.shape[2];
    const auto values = allScores_.head(std::size_t(choice_->head()));
    data.values.assign(values.begin(), values.end());
    label(data);
    data.title = tr("1. Scores q · k / √dk");
    data.valueName = tr("score");
    data.maximum = double(qMax(1e-6F, largest_magnitude(data.values)));
    data.minimum = -data.maximum;
    return data;
}

HeatMapData MasksCausalPage::maskData() const
{
    HeatMapData data;
    data.rows = data.columns = session_.trace()->target_input.size();
    data.values.assign(data.rows * data.columns, 0.0F);
    data.masked = maskOf(*session_.trace(), data.rows);
    label(data);
    data.title = tr("2. Mask, added to the scores");
    data.valueName = tr("mask");
    data.minimum = -1; // the bar is not shown: open cells get a colour of their own
    data.maximum = 3;
    data.openMark = QStringLiteral("0");
    data.maskedMark = QStringLiteral("−∞");
    return data;
}

HeatMapData MasksCausalPage::weightData() const
{
    HeatMapData data;
    try {
        data = attentionMap(*session_.trace(), kind, choice_->layer(), choice_->head());
        data.title = tr("3. Weights after the soft-max");
    } catch (const Error&) {
        return {};
    }
    return data;
}

void MasksCausalPage::refresh()
{
    const auto trace = session_.trace();
    choice_->show(kind, trace->shape);
    shown_ = {choice_->layer(), choice_->head()};
    showHead();
}

void MasksCausalPage::showHead()
{
    const auto trace = session_.trace();
    const bool there = !trace->target_input.empty() && trace->shape.decoder_layers > 0;
    mask_->setVisible(there);
    if (!there) {
        scores_->hide();
        weights_->hide();
        note_->setText(tr("This run has no decoder, so nothing in it needs a causal mask."));
        return;
    }
    readScores();
    HeatMapData scores = scoreData(), weights = weightData();
    scores_->setVisible(scores.rows > 0);
    weights_->setVisible(weights.rows > 0);
    QString text = tr("The decoder writes from left to right: a row may not look at what comes after it. The mask adds "
                      "−∞ to those scores, so that their weights are exactly 0 and the rest of the row sums to 1.");
    if (!missing_.isEmpty())
        text += u' ' + missing_;
    if (weights.rows == 0)
        text += u' ' + tr("This run holds no weights of this head.");
    if (trace->variant.decoder_window)
        text += u' ' + tr("In this run the mask hides what is farther off than the window as well.");
    HeatMapData mask = maskData();
    const auto& moment = session_.reading().now().moment;
    for (HeatMapData* data : {&scores, &mask, &weights})
        showQueriesAsOf(*data, *trace, kind, std::size_t(choice_->layer()), moment);
    if (mask.hasPending()) // the same words at every moment: others would move the maps
        text += u' ' + tr("Dotted rows are not yet computed at this moment of the run.");
    note_->setText(text);
    scores_->setData(std::move(scores));
    mask_->setData(std::move(mask));
    weights_->setData(std::move(weights));
    markFocus();
}

void MasksCausalPage::refreshFocus()
{
    if (shown_ != std::pair(choice_->layer(), choice_->head()))
        return refresh();
    markFocus();
}

void MasksCausalPage::markFocus()
{
    const Focus& focus = session_.selection().focus();
    const bool ours = focus.kind == kind;
    for (HeatMap* map : {scores_, mask_, weights_})
        map->setHighlight(ours ? focus.query : -1, ours ? focus.key : -1);
}

void MasksCausalPage::setDataPalette(PaletteName name)
{
    weights_->setPalette(Palette(name));
}

void MasksCausalPage::setSignedPalette(PaletteName name)
{
    scores_->setPalette(Palette(name));
}

std::unique_ptr<Figure> MasksCausalPage::figure() const
{
    return causalFigure(*session_.trace(), choice_->layer(), choice_->head(), scores_->data(), scores_->dataPalette(),
                        mask_->data(), mask_->dataPalette(), weights_->data(), weights_->dataPalette());
}

} // namespace regard::app
