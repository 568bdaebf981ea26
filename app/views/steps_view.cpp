#include "app/views/steps_view.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/export/caption.h"
#include "app/export/steps_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/attention_map.h"
#include "app/plots/equation_board.h"
#include "app/plots/read_map.h"
#include "app/plots/step_table.h"
#include "app/plots/steps_of_trace.h"
#include "app/session/messages.h"
#include "app/session/moment_names.h"
#include "app/session/token_labels.h"
#include "app/views/flow_layout.h"
#include "app/views/segments.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr AttentionKind kinds[] = {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross};

void fill(QComboBox& box, const QStringList& texts, int current)
{
    QStringList present;
    for (int i = 0; i < box.count(); ++i)
        present << box.itemText(i);
    if (present != texts) {
        box.clear();
        box.addItems(texts);
    }
    box.setCurrentIndex(current);
}

QStringList counted(const QString& letter, int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << letter + QString::number(i);
    return texts;
}

} // namespace

StepsView::StepsView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    table_ = new StepTable(this);
    board_ = new EquationBoard(this);
    empty_ = new QLabel(this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(30);
    empty_->setProperty("role", "muted");
    pages_ = new QStackedWidget(this);
    for (QWidget* page : {static_cast<QWidget*>(table_), static_cast<QWidget*>(board_), static_cast<QWidget*>(empty_)})
        pages_->addWidget(page);
    column->addWidget(makeBar());
    column->addWidget(pages_, 1);
    connectNumbers();
}

QWidget* StepsView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    kinds_ = new Segments({tr("encoder"), tr("decoder"), tr("cross")}, bar);
    pagesBar_ = new Segments({tr("one query"), tr("whole sentence")}, bar);
    pagesBar_->setToolTip(tr("The steps of one query with its vectors, or all queries as matrices"));
    const auto choice = [&](const QString& text, const char* name) {
        auto* box = new QComboBox(bar);
        box->setObjectName(QLatin1String(name));
        auto* label = new QLabel(text, bar);
        label->setBuddy(box);
        row->addWidget(grouped(bar, {label, box}));
        return box;
    };
    row->addWidget(pagesBar_);
    row->addWidget(kinds_);
    layers_ = choice(tr("La&yer"), "layer");
    heads_ = choice(tr("H&ead"), "head");
    queries_ = choice(tr("&Query"), "query");
    queries_->setMaximumWidth(220);
    return bar;
}

void StepsView::connectNumbers()
{
    Selection& selection = session_.selection();
    connect(pagesBar_, &Segments::chosen, this, [this](int page) { showMatrices(page == 1); });
    connect(kinds_, &Segments::chosen, this, [&selection](int index) { selection.selectHead(kinds[index], 0, 0); });
    connect(layers_, &QComboBox::activated, this,
            [&selection](int layer) { selection.selectHead(selection.focus().kind, layer, selection.focus().head); });
    connect(heads_, &QComboBox::activated, this,
            [&selection](int head) { selection.selectHead(selection.focus().kind, selection.focus().layer, head); });
    connect(queries_, &QComboBox::activated, this, [&selection](int query) {
        selection.setPinned(false);
        selection.selectCell(query, -1);
        selection.setPinned(true);
    });
    connect(table_, &StepTable::clicked, this, &StepsView::askStep);
    connect(board_, &EquationBoard::clicked, this, &StepsView::askCell);
    connect(&selection, &Selection::numberAsked, this, [this] {
        if (isVisible() && session_.trace())
            markNumber();
    });
}

QString StepsView::title() const
{
    return tr("Inside a head");
}

QString StepsView::pictureName() const
{
    const Focus& focus = session_.selection().focus();
    return tr("inside %1").arg(attentionTitle(focus.kind, focus.layer, focus.head));
}

std::string StepsView::block() const
{
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(focus.layer));
}

void StepsView::showMatrices(bool shown)
{
    if (shown == matrices_)
        return;
    matrices_ = shown;
    refreshSoon();
}

bool StepsView::showsMatrices() const
{
    return matrices_;
}

int StepsView::query() const
{
    return qMax(0, session_.selection().focus().query);
}

void StepsView::fillChoices()
{
    const Trace& trace = *session_.trace();
    const Focus& focus = session_.selection().focus();
    for (int i = 0; i < int(std::size(kinds)); ++i)
        kinds_->setAvailable(i, attentionLayers(trace, kinds[i]) > 0);
    kinds_->setCurrent(int(std::find(std::begin(kinds), std::end(kinds), focus.kind) - std::begin(kinds)));
    pagesBar_->setCurrent(matrices_ ? 1 : 0);
    fill(*layers_, counted(QStringLiteral("L"), attentionLayers(trace, focus.kind)), focus.layer);
    fill(*heads_, counted(QStringLiteral("H"), attentionHeads(trace, focus.kind)), focus.head);
    fill(*queries_, axisLabelsAsOf(trace, focus.kind, session_.reading().now().moment).rows, query());
}

void StepsView::fillPage()
{
    const Trace& trace = *session_.trace();
    const Focus& focus = session_.selection().focus();
    const auto& moment = session_.reading().now().moment;
    if (!matrices_ && !isQueryKnown(trace, focus, moment))
        return explain(
            tr("At this moment (%1) the head has not yet been at work for this query.").arg(momentPlace(*moment)));
    try {
        if (matrices_) {
            board_->setData(attentionEquations(trace, focus, moment));
            board_->setQuery(focus.query);
        } else {
            table_->setData(stepTableData(trace, focus, moment));
        }
        pages_->setCurrentWidget(matrices_ ? static_cast<QWidget*>(board_) : table_);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::missing)
            explain(
                tr("This run holds no queries, keys and values, so what a head does with them cannot be shown. Type "
                   "a sentence to look inside the model's own heads."));
        else
            explain(sentence(error));
    }
}

void StepsView::explain(const QString& text)
{
    table_->setData({});
    board_->setData({});
    empty_->setText(text);
    pages_->setCurrentWidget(empty_);
}

void StepsView::refresh()
{
    if (!session_.trace())
        return explain(tr("Type a sentence to see what a head does with it."));
    fillChoices();
    fillPage();
    markNumber();
}

void StepsView::refreshFocus(const Focus& now, const Focus& before)
{
    if (!session_.trace())
        return;
    const bool sameHead = now.kind == before.kind && now.layer == before.layer && now.head == before.head;
    if (!sameHead)
        return refresh();
    queries_->setCurrentIndex(query());
    if (matrices_)
        board_->setQuery(now.query);
    else if (now.query != before.query)
        fillPage();
    const bool elsewhere = table_->chosen().row != now.key; // a number of that row may be chosen already
    if (!matrices_ && now.key >= 0 && now.key != before.key && elsewhere)
        table_->setChosen({StepPlace::Part::weight, now.key, -1});
}

void StepsView::applyPalette(PaletteName name)
{
    board_->setPalettes(Palette(name), Palette(signedPalette()));
}

void StepsView::applySignedPalette(PaletteName name)
{
    table_->setDataPalette(Palette(name));
    board_->setPalettes(Palette(dataPalette()), Palette(name));
}

/// A key or value vector that was asked for elsewhere is chosen here, and brought into sight.
void StepsView::markNumber()
{
    const auto& number = session_.selection().number();
    const Focus& focus = session_.selection().focus();
    if (!number || matrices_ || table_->data().empty() || number->head != focus.head)
        return;
    const auto is = [&](const char* part) {
        return number->path == attention_path(focus.kind, std::size_t(focus.layer), part);
    };
    if (number->row < int(table_->data().keys.size()) && (is("key") || is("value")))
        table_->setChosen({is("key") ? StepPlace::Part::key : StepPlace::Part::value, number->row, number->column});
}

/// The inspector has the arithmetic of a weight.
void StepsView::askWeight(int row, int key)
{
    Selection& selection = session_.selection();
    selection.setPinned(false);
    selection.selectCell(row, key);
    selection.setPinned(true);
    selection.askNumber(std::nullopt);
}

void StepsView::askStep(const StepPlace& place)
{
    using Part = StepPlace::Part;
    const Focus& focus = session_.selection().focus();
    const auto ask = [&](const char* part, int head, int row, int column) {
        session_.selection().askNumber(
            NumberPlace{attention_path(focus.kind, std::size_t(focus.layer), part), head, row, column});
    };
    const int width = int(table_->data().width());
    switch (place.part) {
    case Part::query:
        return ask("query", focus.head, query(), place.feature);
    case Part::key:
        return ask("key", focus.head, place.row, place.feature);
    case Part::value:
        return ask("value", focus.head, place.row, place.feature);
    case Part::weighted:
    case Part::context:
        return ask("context", focus.head, query(), place.feature);
    case Part::concatenated:
        return ask("context", place.feature / qMax(1, width), query(), place.feature % qMax(1, width));
    case Part::output:
        return ask("output", 0, query(), place.feature);
    case Part::none:
        return;
    case Part::denominator:
    case Part::weightSum:
        return ask("weights", focus.head, query(), qMax(0, focus.key));
    default:
        askWeight(query(), place.row);
    }
}

void StepsView::askCell(const EquationPlace& place)
{
    const NumberPlace number = numberAt(board_->data(), place);
    if (number.path.ends_with("scores") || number.path.ends_with("weights"))
        askWeight(number.row, number.column);
    else if (!number.path.empty())
        session_.selection().askNumber(number);
}

std::unique_ptr<Figure> StepsView::figure() const
{
    const auto trace = session_.trace();
    if (!trace)
        return nullptr;
    const Focus& focus = session_.selection().focus();
    QString caption = runCaption(*trace);
    if (const auto& moment = session_.reading().now().moment)
        caption += u'\n' + noteText({momentPlaceNote(*moment)});
    if (matrices_ && !board_->data().empty())
        return equationsFigure(board_->data(), {Palette(dataPalette()), Palette(signedPalette())}, caption);
    if (!matrices_ && !table_->data().empty())
        return stepsFigure(table_->data(), Palette(signedPalette()),
                           attentionTitle(focus.kind, focus.layer, focus.head), caption);
    return nullptr;
}

} // namespace regard::app
