#include "app/views/inspector.h"

#include <cmath>

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/session/playback.h"
#include "app/session/reading_names.h"
#include "app/session/token_labels.h"
#include "app/views/inspected_cell.h"
#include "app/views/number_sheet.h"
#include "app/views/value_table.h"
#include "app/views/vector_strips.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

QLabel* plainLabel(const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", "rule");
    line->setFixedHeight(1);
    return line;
}

// A small weight is not nothing: below what four decimals can show, powers of ten.
QString number(double value, int digits = 4)
{
    const bool small = value != 0 && std::fabs(value) < 0.001;
    return small ? QLocale().toString(value, 'e', 2) : QLocale().toString(value, 'f', digits);
}

VectorStrips::Strip strip(const QString& name, const std::vector<float>& values)
{
    return {name, values, largest_magnitude(values)};
}

/// What a masked cell's score would be; empty where the key is kept.
QString maskText(const InspectedCell& cell)
{
    if (!cell.arithmetic.masked)
        return {};
    return cell.hasArithmetic()
               ? Inspector::tr("Before the mask its score is %1. The mask makes that −∞, so the weight is 0.")
                     .arg(number(cell.arithmetic.score))
               : Inspector::tr("The mask makes the score −∞, so the weight is 0. This run does not tell the score.");
}

QList<ValueTable::Row> weightRows(const WeightArithmetic& sum)
{
    if (sum.masked)
        return {{Inspector::tr("weight"), Inspector::tr("masked"), Inspector::tr("exp(−∞) = 0"), true}};
    if (sum.state == HeadSwitch::on)
        return {{Inspector::tr("weight"), number(sum.weight),
                 Inspector::tr("Recorded by the run; recomputed here: %1").arg(number(sum.recomputed, 6)), true}};
    return {{Inspector::tr("soft-max"), number(sum.recomputed), Inspector::tr("What the weight would be")},
            {Inspector::tr("head off"),
             sum.state == HeadSwitch::zero ? Inspector::tr("zero") : Inspector::tr("1 / %1").arg(qulonglong(sum.keys)),
             Inspector::tr("The head is switched off: this replaces its weights")},
            {Inspector::tr("weight"), number(sum.weight), Inspector::tr("Recorded by the run"), true}};
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
    hint_ = plainLabel("muted", page);
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
    place_ = plainLabel("muted", sheet);
    tokens_ = plainLabel("strong", sheet);
    weight_ = plainLabel("figure", sheet);
    weight_->setAccessibleName(tr("Attention weight"));
    mask_ = plainLabel("muted", sheet);
    reading_ = plainLabel("muted", sheet);
    pin_ = plainLabel("muted", sheet);
    steps_ = new ValueTable(sheet);
    stripsTitle_ = plainLabel("heading", sheet);
    strips_ = new VectorStrips(sheet);
    stripNames_ = plainLabel("muted", sheet);
    stripNames_->setText(tr("query · key · product"));
    auto* meaningTitle = plainLabel("heading", sheet);
    meaningTitle->setText(tr("What this is"));
    meaning_ = plainLabel("body", sheet);
    auto* honesty = plainLabel("muted", sheet);
    honesty->setText(tr("A weight says where a head looks. It does not explain the output: what is passed on also "
                        "depends on the value vectors and on everything after."));
    for (QWidget* part :
         {static_cast<QWidget*>(place_), static_cast<QWidget*>(tokens_), static_cast<QWidget*>(weight_),
          static_cast<QWidget*>(mask_), static_cast<QWidget*>(reading_), static_cast<QWidget*>(pin_),
          static_cast<QWidget*>(rule(sheet)), static_cast<QWidget*>(steps_), static_cast<QWidget*>(rule(sheet)),
          static_cast<QWidget*>(stripsTitle_), static_cast<QWidget*>(strips_), static_cast<QWidget*>(stripNames_),
          static_cast<QWidget*>(rule(sheet)), static_cast<QWidget*>(meaningTitle), static_cast<QWidget*>(meaning_),
          static_cast<QWidget*>(honesty)})
        column->addWidget(part);
    column->addStretch(1);
    return sheet;
}

void Inspector::setSignedPalette(PaletteName name)
{
    strips_->setDataPalette(name);
    number_->setSignedPalette(name);
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
    const Focus& focus = session_.selection().focus();
    const auto& moment = session_.reading().now().moment;
    const auto cell = trace ? inspectedCell(*trace, focus, moment) : std::nullopt;
    hint_->setText(trace && isToCome(*trace, focus, moment)
                       ? tr("Not yet computed: at this moment of the run no query of this row has been asked. Step "
                            "forward to see it.")
                       : tr("Point at a cell of the map, or at a token above, to see how that attention weight was "
                            "computed. A click pins it; a second click, or Esc, lets it go."));
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
    weight_->setText(sum.masked ? tr("masked") : number(sum.weight));
    mask_->setText(maskText(cell));
    mask_->setVisible(sum.masked);
    const QString changes = numberChanges(session_.reading().now());
    reading_->setText(tr("The model's own weight in this head. The map is read otherwise: %1.").arg(changes));
    reading_->setVisible(!changes.isEmpty());
    pin_->setText(session_.selection().pinned() ? tr("pinned · Esc lets go") : tr("click a cell to pin it"));
    meaning_->setText(cellSentence(*session_.trace(), cell));
    for (QWidget* part :
         {static_cast<QWidget*>(stripsTitle_), static_cast<QWidget*>(strips_), static_cast<QWidget*>(stripNames_)})
        part->setVisible(cell.hasArithmetic());
    if (!cell.hasArithmetic()) {
        steps_->setRows(
            {{tr("mask"), sum.masked ? tr("hidden") : tr("kept"), {}},
             {tr("weight"), sum.masked ? tr("masked") : number(sum.weight),
              tr("This run holds no queries and keys, so how the weight came about cannot be shown."), true}});
        return;
    }
    const QString width = QLocale().toString(qulonglong(sum.query.size()));
    QList<ValueTable::Row> rows = {
        {tr("q · k"), number(sum.dot), tr("Sum of the products of the query's and the key's numbers")},
        {tr("÷ √dₖ = √%1").arg(width), number(sum.score), tr("The score")},
        {tr("mask"), sum.masked ? tr("hidden") : tr("kept"), tr("Decoder rows may not look at later tokens")},
    };
    if (!sum.masked) {
        rows.append({tr("exp(s − max)"), number(sum.exponential),
                     tr("max = %1, the largest score of this row").arg(number(sum.maximum))});
        rows.append({tr("Σ over %n key(s)", nullptr, int(sum.keys)), number(sum.denominator),
                     tr("Sum of exp(s − max) over the keys that are kept")});
    }
    rows.append(weightRows(sum));
    steps_->setRows(rows);
    stripsTitle_->setText(tr("q and k, %1 numbers each").arg(width));
    strips_->setStrips({strip(tr("query"), sum.query), strip(tr("key"), sum.key), strip(tr("product"), sum.products)});
}

} // namespace regard::app
