#include "app/views/output_view.h"

#include <cmath>

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/output_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/lens_grid.h"
#include "app/plots/read_map.h"
#include "app/plots/token_bars.h"
#include "app/session/moment_names.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_splitter.h"
#include "app/views/output_known.h"
#include "app/views/scroll_page.h"
#include "app/views/shares.h"
#include "app/views/text_label.h"
#include "core/analysis/residual.h"
#include "core/analysis/step_output.h"

namespace regard::app {

namespace {

constexpr int ends = 100; // of the slider: a tenth, and ten times the temperature

} // namespace

OutputView::OutputView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* scroll = scrollPage(this, true);
    auto* splitter = new FoldingSplitter(scroll);
    splitter->setObjectName(QStringLiteral("outputSplitter"));
    splitter->addWidget(makeBars());
    splitter->addWidget(makeGrid());
    splitter->setChildrenCollapsible(false);
    setShares(*splitter, 1, 1);
    scroll->setWidget(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(scroll, 1);
    connectParts();
    setTemperature(0);
}

QWidget* OutputView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    steps_ = new QComboBox(bar);
    steps_->setToolTip(tr("The decoding step whose output is shown; a click on a token chooses it too"));
    steps_->setMinimumContentsLength(8);
    steps_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* step = new QLabel(tr("&Step", "of decoding"), bar);
    step->setBuddy(steps_);
    count_ = new QSpinBox(bar);
    count_->setRange(1, 50);
    count_->setValue(choice_.count);
    count_->setToolTip(tr("How many of the most probable tokens are shown"));
    auto* count = new QLabel(tr("To&kens"), bar);
    count->setBuddy(count_);
    row->addWidget(grouped(bar, {step, steps_}));
    row->addWidget(grouped(bar, {count, count_}));
    row->addWidget(makeTemperature(bar));
    return bar;
}

QWidget* OutputView::makeTemperature(QWidget* bar)
{
    slider_ = new QSlider(Qt::Horizontal, bar);
    slider_->setRange(-ends, ends);
    slider_->setPageStep(10);
    slider_->setFixedWidth(100);
    slider_->setToolTip(tr("Logits are divided by the temperature before the soft-max: below 1 it is sharper, above 1 "
                           "flatter. The run itself used 1"));
    auto* name = new QLabel(tr("Te&mperature"), bar);
    name->setBuddy(slider_);
    temperature_ = new QLabel(bar);
    temperature_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("10.00")));
    plain_ = new QToolButton(bar);
    plain_->setText(tr("Reset", "the temperature"));
    plain_->setToolTip(tr("Back to 1, the temperature of the run"));
    return grouped(bar, {name, slider_, temperature_, plain_});
}

QWidget* OutputView::makeBars()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    sentence_ = textLabel("strong", page);
    reason_ = textLabel("muted", page);
    what_ = textLabel("muted", page);
    bars_ = new TokenBars(page);
    column->addWidget(sentence_);
    column->addWidget(reason_);
    column->addWidget(what_);
    column->addWidget(bars_);
    column->addStretch(1);
    return page;
}

QWidget* OutputView::makeGrid()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    note_ = new ElidedLabel(page);
    note_->setProperty("role", "muted");
    note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid_ = new LensGrid(page);
    grid_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(note_);
    column->addWidget(grid_, 1);
    column->addStretch(0);
    page->setMinimumWidth(280);
    return page;
}

void OutputView::connectParts()
{
    connect(steps_, &QComboBox::activated, this, [this](int step) { selectStep(step, true); });
    connect(count_, &QSpinBox::valueChanged, this, [this](int count) {
        choice_.count = count;
        showChoice();
    });
    connect(slider_, &QSlider::valueChanged, this, &OutputView::setTemperature);
    connect(plain_, &QToolButton::clicked, this, [this] { slider_->setValue(0); });
    connect(grid_, &LensGrid::hovered, this, [this](int step) {
        if (session_.selection().focus().kind != AttentionKind::encoder)
            session_.selection().hoverCell(step, -1);
    });
    connect(grid_, &LensGrid::clicked, this, [this](int depth, int step) {
        choice_.depth = depth;
        selectStep(step, true);
        askTop();
    });
    connect(grid_, &LensGrid::entered, this, &OutputView::askTop);
    connect(bars_, &TokenBars::numberChosen, this, [this](int row, bool logit) {
        session_.selection().toggleNumber(numberOf(bars_->data().bars[std::size_t(row)].id, logit));
    });
    connect(grid_, &LensGrid::moved, this, [this](int depth, int step) {
        choice_.depth = depth;
        selectStep(step, false);
    });
    connect(&lens_, &LensRun::changed, this, &OutputView::refreshSoon);
    connect(&session_, &Session::modelChanged, this, &OutputView::refreshSoon);
}

QString OutputView::title() const
{
    return tr("Output");
}

QString OutputView::pictureName() const
{
    return tr("output of step %1").arg(choice_.step);
}

void OutputView::showStep(int step, int depth)
{
    choice_.depth = depth;
    selectStep(step, true);
}

/// The steps are the queries of the decoder: what looks at the encoder looks at the decoder from then on.
void OutputView::selectStep(int step, bool pin)
{
    Selection& selection = session_.selection();
    Focus focus = selection.focus();
    const auto trace = session_.trace();
    if (focus.kind == AttentionKind::encoder && trace) {
        focus.kind = AttentionKind::cross;
        focus.layer = std::min(focus.layer, std::max(0, int(trace->shape.decoder_layers) - 1));
        focus.key = -1;
    }
    choice_.step = focus.query = step;
    selection.set(focus);
    if (pin)
        selection.setPinned(true);
    showChoice();
}

/// A logit or a probability of the step and depth that are shown, at the temperature that is chosen.
NumberPlace OutputView::numberOf(int id, bool logit) const
{
    const bool run = isRun(source_, choice_);
    NumberPlace place{logit ? "decoder.logits" : "decoder.probabilities", 0, choice_.step, id};
    if (run && (logit || choice_.temperature == 1))
        return place;
    place.kind = logit ? NumberPlace::Kind::lens_logit : NumberPlace::Kind::lens_probability;
    const auto depths = residual_paths(*source_.trace, Stack::decoder);
    place.path =
        run ? (depths.empty() ? std::string() : depths.back()) : source_.lens->paths[std::size_t(choice_.depth)];
    place.temperature = logit ? 1 : choice_.temperature;
    return place;
}

/// Of a cell of the lens: the probability of its most probable token.
void OutputView::askTop()
{
    const auto& bars = bars_->data().bars;
    if (!bars.empty() && bars_->data().withLogits)
        session_.selection().toggleNumber(numberOf(bars.front().id, false));
}

/// Where no step is looked at the last one stays.
void OutputView::followFocus()
{
    const Focus& focus = session_.selection().focus();
    if (focus.kind != AttentionKind::encoder && focus.query >= 0)
        choice_.step = focus.query;
    choice_.step = std::clamp(choice_.step, 0, std::max(0, steps_->count() - 1));
}

void OutputView::readSource()
{
    const auto trace = session_.trace();
    const auto model = session_.model();
    lens_.ask(model, trace);
    const auto lens = lens_.of(trace.get());
    if (trace != source_.trace || model != source_.model) {
        source_.entropies = step_entropies(*trace);
        source_.names = TokenNames(*trace, model ? model->tokenizer : nullptr);
    }
    source_.trace = trace;
    source_.moment = session_.reading().now().moment;
    source_.model = model;
    source_.lens = lens;
}

void OutputView::fillSteps()
{
    QStringList names;
    const auto& tokens = source_.trace->target_output;
    for (std::size_t step = 0; step < tokens.size(); ++step)
        names << QStringLiteral("%1 · %2").arg(step).arg(
            knownOutput(source_, int(step)).choice ? isolatedLabel(tokenLabel(tokens[step], source_.trace->target_text))
                                                   : QStringLiteral("…"));
    QStringList present;
    for (int i = 0; i < steps_->count(); ++i)
        present << steps_->itemText(i);
    if (present != names) {
        steps_->clear();
        steps_->addItems(names);
    }
}

void OutputView::fillGrid()
{
    grid_->setData(lensGridData(source_));
    gridKnown_ = knownSteps(source_);
    const QString legend = tr("Logit lens: what the output layer would say after each layer; bold: the run's token");
    note_->setWholeText(source_.lens                ? legend
                        : lens_.problem().isEmpty() ? tr("Computing the logit lens…")
                                                    : lens_.problem());
}

void OutputView::refresh()
{
    readSource();
    fillSteps();
    followFocus();
    fillGrid();
    showChoice();
}

/// The step of the moment; before the first one, step 0, of which nothing is known.
void OutputView::followMoment()
{
    if (const auto& moment = source_.moment)
        choice_.step = isOfStep(*moment) ? int(moment->step) : 0;
    choice_.step = std::clamp(choice_.step, 0, std::max(0, steps_->count() - 1));
}

/// Most moments bring nothing of the output: then nothing is made anew.
void OutputView::refreshMoment(const Focus&)
{
    const KnownOutput before = knownOutput(source_, choice_.step);
    const int step = choice_.step;
    readSource();
    if (knownSteps(source_) != gridKnown_) {
        fillSteps();
        fillGrid();
    }
    followMoment();
    if (choice_.step != step || knownOutput(source_, step) != before || !isRun(source_, choice_))
        showChoice();
}

void OutputView::refreshFocus(const Focus&, const Focus&)
{
    const int before = choice_.step;
    followFocus();
    if (choice_.step != before)
        showChoice();
}

void OutputView::showChoice()
{
    if (!source_.trace)
        return;
    const int rows = int(grid_->data().rows.size());
    const bool run = isRun(source_, choice_);
    steps_->setCurrentIndex(choice_.step);
    grid_->setCurrent(run ? rows - 1 : choice_.depth, choice_.step);
    bars_->setData(outputBars(source_, choice_));
    slider_->setEnabled(hasLogits(source_, choice_.step));
    sentence_->setText(stepSentence(source_, choice_.step));
    reason_->setText(reasonSentence(source_, choice_.step, locale()));
    what_->setText(outputCaption(source_, choice_, locale()));
    what_->setVisible(!what_->text().isEmpty());
}

void OutputView::setTemperature(int position)
{
    choice_.temperature = position == 0 ? 1 : float(std::pow(10.0, double(position) / ends));
    temperature_->setText(locale().toString(double(choice_.temperature), 'f', 2));
    slider_->setAccessibleDescription(temperature_->text());
    plain_->setEnabled(position != 0);
    showChoice();
}

QString OutputView::sentence() const
{
    return sentence_->text();
}

QString OutputView::reason() const
{
    return reason_->text();
}

QString OutputView::note() const
{
    return note_->wholeText();
}

void OutputView::applyPalette(PaletteName name)
{
    grid_->setPalette(Palette(name));
}

std::unique_ptr<Figure> OutputView::figure() const
{
    if (!source_.trace || source_.trace != session_.trace() || (bars_->data().bars.empty() && !source_.moment))
        return nullptr;
    const QString asOf = source_.moment ? noteText({momentNote(*source_.moment)}) : QString();
    return outputFigure(*source_.trace, {sentence(), reason(), what_->text(), asOf}, bars_->data(), grid_->data(),
                        Palette(dataPalette()));
}

} // namespace regard::app
