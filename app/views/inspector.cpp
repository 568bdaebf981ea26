#include "app/views/inspector.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/plots/number_text.h"
#include "app/session/messages.h"
#include "app/session/playback.h"
#include "app/session/reading_names.h"
#include "app/session/token_labels.h"
#include "app/views/inspected_cell.h"
#include "app/views/number_arithmetic.h"
#include "app/views/number_figures.h"
#include "app/views/number_sheet.h"
#include "app/views/text_label.h"
#include "app/views/value_table.h"
#include "app/views/vector_strips.h"
#include "core/analysis/residual.h"
#include "core/error.h"

namespace regard::app {

namespace {

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", "rule");
    line->setFixedHeight(1);
    return line;
}

VectorStrips::Strip strip(const QString& name, const std::vector<float>& values)
{
    return {name, values, largest_magnitude(values)};
}

/// Why a key may be hidden, or that it is not.
QString maskReason(const Trace& trace, const Focus& focus)
{
    switch (mask_of(trace, focus.kind, std::size_t(focus.query), std::size_t(focus.key))) {
    case Mask::causal:
        return Inspector::tr("The causal mask: decoder rows may not look at later tokens");
    case Mask::padding:
        return Inspector::tr("The padding mask: this token only fills up a batch");
    case Mask::window:
        return Inspector::tr("The window of restricted self-attention does not reach so far");
    case Mask::none:
        break;
    }
    return Inspector::tr("Nothing hides this key from this query");
}

/// A link to a view, by its object name.
QString link(const char* view, const QString& text)
{
    return QStringLiteral("<p><a href=\"%1\">%2 →</a></p>").arg(QLatin1String(view), text.toHtmlEscaped());
}

/// What a masked cell's score would be; empty where the key is kept.
QString maskText(const InspectedCell& cell)
{
    if (!cell.arithmetic.masked)
        return {};
    return cell.hasArithmetic()
               ? Inspector::tr("Before the mask its score is %1. The mask makes that −∞, so the weight is 0.")
                     .arg(exactNumber(double(cell.arithmetic.score)))
               : Inspector::tr("The mask makes the score −∞, so the weight is 0. This run does not tell the score.");
}

QList<ValueTable::Row> weightRows(const WeightArithmetic& sum)
{
    if (sum.masked)
        return {{Inspector::tr("weight"), Inspector::tr("masked"), Inspector::tr("exp(−∞) = 0"), true}};
    if (sum.state == HeadSwitch::on)
        return {{Inspector::tr("weight"), exactNumber(double(sum.weight)),
                 Inspector::tr("Recorded by the run; recomputed here: %1").arg(exactNumber(double(sum.recomputed))),
                 true}};
    return {{Inspector::tr("soft-max"), exactNumber(double(sum.recomputed)), Inspector::tr("What the weight would be")},
            {Inspector::tr("head off"),
             sum.state == HeadSwitch::zero ? Inspector::tr("zero") : Inspector::tr("1 / %1").arg(qulonglong(sum.keys)),
             Inspector::tr("The head is switched off: this replaces its weights")},
            {Inspector::tr("weight"), exactNumber(double(sum.weight)), Inspector::tr("Recorded by the run"), true}};
}

} // namespace

Inspector::Inspector(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), pages_(new QStackedLayout(this))
{
    number_ = new NumberSheet(session_, this);
    pages_->addWidget(makeHint());
    pages_->addWidget(scrolled(makeSheet()));
    pages_->addWidget(scrolled(number_));
    connect(&session_, &Session::traceChanged, this, &Inspector::refresh);
    connect(&session_.selection(), &Selection::changed, this, [this] {
        if (!session_.playback().moving()) // what follows tells of the focus as well
            refresh();
    });
    connect(&session_.playback(), &Playback::changed, this, &Inspector::refresh);
    connect(&session_.selection(), &Selection::pinnedChanged, this, &Inspector::refresh);
    connect(&session_.selection(), &Selection::numberAsked, this, &Inspector::refresh);
    connect(&session_.reading(), &ReadingState::changed, this, &Inspector::refresh);
}

QWidget* Inspector::scrolled(QWidget* sheet)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    return scroll;
}

QWidget* Inspector::makeHint()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 12, 14, 12);
    hint_ = textLabel("muted", page);
    hint_->hide();
    column->addWidget(hint_);
    column->addStretch(1);
    return page;
}

QWidget* Inspector::makeSheet()
{
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    place_ = textLabel("muted", sheet);
    tokens_ = textLabel("strong", sheet);
    weight_ = textLabel("figure", sheet);
    weight_->setAccessibleName(tr("Attention weight"));
    mask_ = textLabel("muted", sheet);
    reading_ = textLabel("muted", sheet);
    pin_ = textLabel("muted", sheet);
    mapTitle_ = textLabel("heading", sheet, tr("The number on the map"));
    map_ = new NumberFigures(sheet);
    links_ = new QLabel(sheet);
    links_->setObjectName(QStringLiteral("inspectorLinks"));
    links_->setTextFormat(Qt::RichText);
    links_->setWordWrap(true);
    links_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(links_, &QLabel::linkActivated, this, &Inspector::follow);
    steps_ = new ValueTable(sheet);
    stripsTitle_ = textLabel("heading", sheet);
    strips_ = new VectorStrips(sheet);
    stripNames_ = textLabel("muted", sheet);
    stripNames_->setText(tr("query · key · product"));
    auto* meaningTitle = textLabel("heading", sheet);
    meaningTitle->setText(tr("What this is"));
    meaning_ = textLabel("body", sheet);
    auto* honesty = textLabel("muted", sheet);
    honesty->setText(tr("A weight says where a head looks. It does not explain the output: what is passed on also "
                        "depends on the value vectors and on everything after."));
    for (QWidget* part : std::initializer_list<QWidget*>{
             place_, tokens_, weight_, mask_, reading_, pin_, rule(sheet), steps_, links_, rule(sheet), stripsTitle_,
             strips_, stripNames_, mapTitle_, map_, rule(sheet), meaningTitle, meaning_, honesty})
        column->addWidget(part);
    column->addStretch(1);
    return sheet;
}

void Inspector::setSignedPalette(PaletteName name)
{
    strips_->setDataPalette(name);
    number_->setSignedPalette(name);
    map_->setSignedPalette(name);
}

QSize Inspector::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, 120};
}

void Inspector::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void Inspector::refresh()
{
    if (!isVisible())
        return;
    if (number_->refresh()) {
        pages_->setCurrentIndex(2);
        return;
    }
    const auto trace = session_.trace();
    if (trace && session_.selection().number()) // this run has no such number: what is pointed at is shown again
        return session_.selection().askNumber(std::nullopt);
    const Focus& focus = session_.selection().focus();
    const auto& moment = session_.reading().now().moment;
    const auto cell = trace ? inspectedCell(*trace, focus, moment) : std::nullopt;
    hint_->setText(
        trace && isToCome(*trace, focus, moment)
            ? tr("Not yet computed: at this moment of the run no query of this row has been asked. Step "
                 "forward to see it.")
            : tr("Point at a cell of the map, or at a token above, to see how that attention weight was "
                 "computed. A click pins it; a second click, or Esc, lets it go. The other mouse button on a "
                 "token leads to its vectors, and to why a word was chosen."));
    hint_->setVisible(trace != nullptr);
    pages_->setCurrentIndex(cell ? 1 : 0);
    if (cell)
        show(*cell);
}

void Inspector::show(const InspectedCell& cell)
{
    const WeightArithmetic& sum = cell.arithmetic;
    place_->setText(attentionTitle(cell.focus.kind, cell.focus.layer, cell.focus.head));
    tokens_->setText(sum.masked       ? tr("%1, may not look at “%2”").arg(cell.queryLabel, cell.keyLabel)
                     : cell.strongest ? tr("%1, looks most at “%2”").arg(cell.queryLabel, cell.keyLabel)
                                      : tr("%1, looks at “%2”").arg(cell.queryLabel, cell.keyLabel));
    weight_->setText(sum.masked ? tr("masked") : exactNumber(double(sum.weight)));
    mask_->setText(maskText(cell));
    mask_->setVisible(sum.masked);
    const QString changes = numberChanges(session_.reading().now());
    reading_->setText(
        tr("The model's own weight in this head. The map is read otherwise: %1. How, see below.").arg(changes));
    reading_->setVisible(!changes.isEmpty());
    showReading(cell);
    showLinks(cell);
    pin_->setText(session_.selection().pinned() ? tr("pinned · Esc lets go") : tr("click a cell to pin it"));
    meaning_->setText(cellSentence(*session_.trace(), cell));
    for (QWidget* part :
         {static_cast<QWidget*>(stripsTitle_), static_cast<QWidget*>(strips_), static_cast<QWidget*>(stripNames_)})
        part->setVisible(cell.hasArithmetic());
    if (!cell.hasArithmetic()) {
        steps_->setRows(
            {{tr("mask"), sum.masked ? tr("hidden") : tr("kept"), {}},
             {tr("weight"), sum.masked ? tr("masked") : exactNumber(double(sum.weight)),
              tr("This run holds no queries and keys, so how the weight came about cannot be shown."), true}});
        return;
    }
    const QString width = QLocale().toString(qulonglong(sum.query.size()));
    QList<ValueTable::Row> rows = {
        {tr("q · k"), exactNumber(double(sum.dot)), tr("Sum of the products of the query's and the key's numbers")},
        {tr("÷ √dₖ = √%1").arg(width), exactNumber(double(sum.score)), tr("The score")},
        {tr("mask"), sum.masked ? tr("hidden") : tr("kept"), maskReason(*session_.trace(), cell.focus)},
    };
    if (!sum.masked) {
        rows.append({tr("exp(s − max)"), exactNumber(double(sum.exponential)),
                     tr("max = %1, the largest score of this row").arg(exactNumber(double(sum.maximum)))});
        rows.append({tr("Σ over %n key(s)", nullptr, int(sum.keys)), exactNumber(double(sum.denominator)),
                     tr("Sum of exp(s − max) over the keys that are kept")});
    }
    rows.append(weightRows(sum));
    steps_->setRows(rows);
    stripsTitle_->setText(tr("q and k, %1 numbers each").arg(width));
    strips_->setStrips({strip(tr("query"), sum.query), strip(tr("key"), sum.key), strip(tr("product"), sum.products)});
}

/// What the views show of this cell where that is not the head's own weight.
void Inspector::showReading(const InspectedCell& cell)
{
    ReadingState& state = session_.reading();
    const auto trace = session_.trace();
    const bool other = !numberChanges(state.now()).isEmpty();
    mapTitle_->setVisible(other);
    map_->setVisible(other);
    if (!other)
        return;
    NumberArithmetic sum;
    if (const QString waiting = state.waiting(trace, cell.focus, state.now()); !waiting.isEmpty()) {
        sum.rows = {{waiting, {}, {}}};
    } else {
        try {
            sum = readingArithmetic(*trace, cell.focus, state.now(), &state.maximaOf(trace).rollouts());
        } catch (const Error& error) {
            sum.rows = {
                {error.kind() == Error::Kind::invalid ? tr("The map does not show these tokens.") : sentence(error),
                 {},
                 {}}};
        }
    }
    map_->show(sum);
}

void Inspector::showLinks(const InspectedCell& cell)
{
    const auto trace = session_.trace();
    QString text;
    if (cell.focus.kind != AttentionKind::encoder && cell.chosen && !trace->target_output.empty())
        text += link("output", tr("Why this word? The output of this step"));
    if (trace->find(attention_path(cell.focus.kind, std::size_t(cell.focus.layer), "value")))
        text += link("steps", tr("Key and value vector of “%1”").arg(cell.keyLabel));
    if (cell.arithmetic.masked)
        text += link("masks", tr("The mask, before and after"));
    links_->setText(text);
    links_->setVisible(!text.isEmpty());
}

/// The value vector goes with the cell that is looked at.
void Inspector::follow(const QString& link)
{
    Selection& selection = session_.selection();
    const auto trace = session_.trace();
    const auto cell = trace ? inspectedCell(*trace, selection.focus()) : std::nullopt;
    if (cell && link == u"steps") {
        selection.selectCell(cell->focus.query, cell->focus.key);
        selection.askNumber(NumberPlace{attention_path(cell->focus.kind, std::size_t(cell->focus.layer), "value"),
                                        cell->focus.head, cell->focus.key, 0});
    }
    emit viewWanted(link);
}

} // namespace regard::app
