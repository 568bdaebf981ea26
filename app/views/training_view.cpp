#include "app/views/training_view.h"

#include <algorithm>

#include <QLabel>
#include <QScrollArea>

#include "app/plots/curves.h"
#include "app/plots/distributions.h"
#include "app/plots/norm_bars.h"
#include "app/session/lesson_runner.h"
#include "app/views/distribution_legend.h"
#include "app/views/elided_label.h"
#include "app/views/folding_box.h"
#include "app/views/lesson_data.h"
#include "app/views/lesson_heads.h"
#include "app/views/training_controls.h"

namespace regard::app {

namespace {

constexpr int mostFreeRows = 8;

ElidedLabel* heading(const QString& text, const QString& tip, QWidget* parent)
{
    auto* label = new ElidedLabel(parent);
    label->setWholeText(text);
    label->setTip(tip);
    label->setProperty("role", "heading");
    return label;
}

QLabel* mutedText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("role", "muted");
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TrainingView::TrainingView(Session& session, QWidget* parent)
    : View(session, parent), lesson_(std::make_unique<LessonRunner>()), controls_(new TrainingControls(*lesson_, this)),
      forced_(new Distributions(this)), free_(new Distributions(this)), arithmetic_(mutedText(this)),
      shownTokens_(mutedText(this)), written_(new ElidedLabel(this)), curve_(new Curves(this)),
      gradients_(new NormBars(this)), heads_(new LessonHeads(this))
{
    lesson_->setWatched(false);
    auto* body = new QWidget(this);
    auto* panels = new QVBoxLayout(body);
    panels->setContentsMargins(14, 12, 14, 12);
    panels->setSpacing(14);
    auto* numbers = new FoldingBox(body);
    numbers->addPart(makeDistributions(), 3, [this] { return forced_->readableWidth(); });
    numbers->addPart(makeCurves(), 2);
    panels->addWidget(numbers);
    panels->addWidget(heads_);
    panels->addWidget(shownTokens_);
    panels->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(controls_);
    column->addWidget(scroll, 1);
    connectParts();
}

TrainingView::~TrainingView() = default;

QWidget* TrainingView::makeDistributions()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Teacher forcing: the decoder reads the target"),
                           tr("As in training: each position reads the right words before it, whatever it chose"),
                           side),
                   1);
    top->addWidget(new DistributionLegend(side));
    column->addLayout(top);
    forced_->setAccessibleName(tr("Targets and predictions with teacher forcing"));
    forced_->setCurrent(0);
    column->addWidget(forced_);
    column->addWidget(arithmetic_);
    column->addSpacing(8);
    column->addWidget(heading(tr("Free running: the decoder reads what it chose itself"),
                              tr("As in translating: a wrong word is read by all positions after it"), side));
    free_->setAccessibleName(tr("Predictions when running freely"));
    free_->setRoom(mostFreeRows);
    column->addWidget(written_);
    column->addWidget(free_);
    column->addStretch(1);
    return side;
}

QWidget* TrainingView::makeCurves()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(curve_, 1);
    column->addWidget(heading(tr("Length of the gradient by block (logarithmic)"),
                              tr("√Σ g² over the parameters of a block, of the loss that the next step lowers"), side));
    gradients_->setAccessibleName(tr("Length of the gradient by block"));
    column->addWidget(gradients_);
    return side;
}

void TrainingView::connectParts()
{
    connect(lesson_.get(), &LessonRunner::momentChanged, this, &TrainingView::showMoment);
    connect(lesson_.get(), &LessonRunner::failed, controls_, &TrainingControls::showFailure);
    connect(controls_, &TrainingControls::sentenceChosen, this, &TrainingView::showMoment);
    connect(controls_, &TrainingControls::insideWanted, this, [this] {
        if (const auto moment = lesson_->moment())
            emit modelWanted(moment->model, subject());
    });
    for (Distributions* table : {forced_, free_})
        connect(table, &Distributions::chosen, this, &TrainingView::showPosition);
    connect(heads_, &LessonHeads::positionChosen, this, &TrainingView::showPosition);
}

QString TrainingView::title() const
{
    return tr("Training");
}

QString TrainingView::subject() const
{
    return QString::fromUtf8(lesson_pairs()[sentence()].source);
}

std::size_t TrainingView::sentence() const
{
    return std::size_t(std::max(0, controls_->sentence()));
}

QString TrainingView::arithmetic() const
{
    return arithmetic_->text();
}

void TrainingView::showMoment()
{
    const auto moment = lesson_->moment();
    if (!moment || !isVisible())
        return;
    const LessonSentence& shown = moment->sentences[sentence()];
    controls_->refresh();
    forced_->setTable(forcedTable(*moment, sentence()));
    free_->setTable(freeTable(*moment, sentence()));
    written_->setWholeText(freeOutput(shown.free));
    shownTokens_->setText(regard::app::shownTokens(*moment));
    curve_->setData(lossCurve(lesson_->losses()));
    gradients_->setData(gradientBars(*moment));
    heads_->setSentence(shown);
    showPosition(position_);
}

void TrainingView::showPosition(int position)
{
    const auto moment = lesson_->moment();
    if (!moment || position < 0)
        return;
    position_ = position;
    const LessonSentence& shown = moment->sentences[sentence()];
    const std::vector<LessonPosition>& positions = shown.forced.positions;
    forced_->setCurrent(position < int(positions.size()) ? position : -1);
    free_->setCurrent(position < int(shown.free.positions.size()) ? position : -1);
    heads_->setPosition(position);
    const std::size_t inside = std::min(std::size_t(position), positions.size() - 1);
    arithmetic_->setText(lossArithmetic(positions[inside], inside + 1, moment->words.size() + moment->others.size()));
}

void TrainingView::applyPalette(PaletteName name)
{
    heads_->setDataPalette(name);
}

void TrainingView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    lesson_->prepare();
    lesson_->setWatched(true);
    showMoment();
}

void TrainingView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    lesson_->setWatched(false);
}

std::unique_ptr<Figure> TrainingView::figure() const
{
    const auto moment = lesson_->moment();
    if (!moment)
        return nullptr;
    return lessonFigure(*moment, sentence(), lesson_->losses(), heads_->kind(), heads_->forced(),
                        Palette(dataPalette()), {lesson_->seed(), lesson_->learningRate(), lesson_->labelSmoothing()});
}

} // namespace regard::app
