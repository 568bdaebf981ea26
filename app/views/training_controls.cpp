#include "app/views/training_controls.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "app/session/lesson_runner.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/segments.h"

namespace regard::app {

namespace {

QStringList sentenceTexts()
{
    QStringList texts;
    for (const auto& [source, target] : lesson_pairs())
        texts << QString::fromUtf8(source);
    return texts;
}

QLabel* labelFor(QWidget* widget, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(widget);
    label->setToolTip(widget->toolTip());
    return label;
}

} // namespace

TrainingControls::TrainingControls(LessonRunner& lesson, QWidget* parent)
    : QWidget(parent), lesson_(lesson), play_(makeButton(tr("&Play"), tr("Train on and on; press again to pause"))),
      step_(makeButton(tr("&Step"), tr("One step of the optimiser, then a pause"))),
      reset_(makeButton(tr("&Reset"), tr("Random weights again, from the same seed"))), rate_(new QDoubleSpinBox(this)),
      smoothing_(new QDoubleSpinBox(this)), pace_(new QComboBox(this)), seed_(new QSpinBox(this)),
      sentences_(new Segments(sentenceTexts(), this)), note_(new ElidedLabel(this))
{
    setProperty("role", "bar");
    auto* row = new FlowLayout(this);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    auto* inside = makeButton(tr("Look inside"), tr("Show the model of this moment in all other views"));
    play_->setProperty("role", "primary");
    sentences_->setAccessibleName(tr("Sentence"));
    sentences_->setToolTip(tr("Both sentences are trained in every step; this one is shown"));
    sentences_->setCurrent(0);
    note_->setProperty("role", "strong");
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(grouped(this, {play_, step_, reset_}));
    row->addWidget(makeRate());
    row->addWidget(makePace());
    row->addWidget(makeSmoothing());
    row->addWidget(makeSeed());
    row->addWidget(sentences_);
    row->addWidget(inside);
    row->addWidget(note_);

    connect(play_, &QToolButton::clicked, this, [this] { lesson_.playing() ? lesson_.pause() : lesson_.play(); });
    connect(step_, &QToolButton::clicked, &lesson_, &LessonRunner::step);
    connect(reset_, &QToolButton::clicked, &lesson_, &LessonRunner::reset);
    connect(&lesson_, &LessonRunner::playingChanged, this, &TrainingControls::refresh);
    connect(sentences_, &Segments::chosen, this, &TrainingControls::sentenceChosen);
    connect(inside, &QToolButton::clicked, this, &TrainingControls::insideWanted);
    refresh();
}

QToolButton* TrainingControls::makeButton(const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* TrainingControls::makeRate()
{
    rate_->setDecimals(5);
    rate_->setRange(0, 1);
    rate_->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    rate_->setValue(lesson_.learningRate());
    rate_->setToolTip(tr("How far each step of Adam goes: too low learns slowly, too high never settles"));
    connect(rate_, &QDoubleSpinBox::valueChanged, &lesson_, &LessonRunner::setLearningRate);
    return grouped(this, {labelFor(rate_, tr("&Learning rate"), this), rate_});
}

QWidget* TrainingControls::makePace()
{
    for (const int speed : {1, 2, 5, 10, 25, 50, 100, 250})
        pace_->addItem(QLocale().toString(speed), speed);
    pace_->setCurrentIndex(pace_->findData(lesson_.speed()));
    pace_->setToolTip(tr("Steps a second while playing, where the machine is fast enough"));
    connect(pace_, &QComboBox::currentIndexChanged, this, [this] { lesson_.setSpeed(pace_->currentData().toInt()); });
    return grouped(this, {labelFor(pace_, tr("Steps a second"), this), pace_});
}

QWidget* TrainingControls::makeSmoothing()
{
    smoothing_->setDecimals(2);
    smoothing_->setRange(0, 0.5);
    smoothing_->setSingleStep(0.05);
    smoothing_->setValue(lesson_.labelSmoothing());
    smoothing_->setToolTip(tr("How much of the target's 1 is spread over the whole vocabulary (ε); 0 is one-hot"));
    connect(smoothing_, &QDoubleSpinBox::valueChanged, &lesson_, &LessonRunner::setLabelSmoothing);
    return grouped(this, {labelFor(smoothing_, tr("Label smoothing"), this), smoothing_});
}

QWidget* TrainingControls::makeSeed()
{
    seed_->setRange(1, 9999);
    seed_->setValue(int(lesson_.seed()));
    seed_->setKeyboardTracking(false);
    seed_->setToolTip(tr("Which random weights training begins with; another seed begins anew"));
    connect(seed_, &QSpinBox::valueChanged, this, [this](int seed) { lesson_.setSeed(unsigned(seed)); });
    return grouped(this, {labelFor(seed_, tr("Seed"), this), seed_});
}

int TrainingControls::sentence() const
{
    return sentences_->current();
}

void TrainingControls::refresh()
{
    play_->setText(lesson_.playing() ? tr("&Pause") : tr("&Play"));
    play_->setEnabled(!lesson_.ended());
    step_->setEnabled(!lesson_.ended());
    const auto moment = lesson_.moment();
    if (!moment) {
        note_->setWholeText(tr("getting ready…"));
        return;
    }
    const QLocale locale;
    const QString text = tr("step %1 · loss %2 nats")
                             .arg(locale.toString(qulonglong(moment->step)), locale.toString(moment->loss, 'f', 4));
    note_->setWholeText(moment->step < LessonRunner::mostSteps ? text : tr("%1 · the end of this lesson").arg(text));
}

void TrainingControls::showFailure(const QString& sentence)
{
    refresh();
    note_->setWholeText(sentence);
}

} // namespace regard::app
