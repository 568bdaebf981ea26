#include "app/views/training_scrubber.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "app/session/session.h"
#include "app/session/training_history.h"
#include "app/views/elided_label.h"

namespace regard::app {

TrainingScrubber::TrainingScrubber(Session& session, TrainingHistory& history, QWidget* parent)
    : QWidget(parent), session_(session), history_(history), play_(new QToolButton(this)),
      slider_(new QSlider(Qt::Horizontal, this)), moment_(new ElidedLabel(this)), keep_(new QToolButton(this))
{
    setObjectName(QStringLiteral("trainingScrubber"));
    arrange();
    connect(play_, &QToolButton::clicked, this, [this] { history_.playing() ? history_.pause() : history_.play(); });
    connect(slider_, &QSlider::valueChanged, this, [this](int index) {
        history_.pause();
        history_.show(index);
    });
    connect(keep_, &QToolButton::clicked, this, &TrainingScrubber::keepTarget);
    connect(&history_, &TrainingHistory::listed, this, &TrainingScrubber::listMoments);
    connect(&history_, &TrainingHistory::currentChanged, this, &TrainingScrubber::showMoment);
    connect(&history_, &TrainingHistory::playingChanged, this,
            [this](bool playing) { play_->setText(playing ? tr("Pause") : tr("Play")); });
    connect(&session_, &Session::traceChanged, this, [this] { keep_->setChecked(!session_.forcedTarget().isNull()); });
    listMoments();
}

void TrainingScrubber::arrange()
{
    play_->setText(tr("Play"));
    play_->setProperty("role", "primary");
    play_->setFocusPolicy(Qt::StrongFocus);
    play_->setToolTip(tr("Go through the moments of the training one after the other"));
    slider_->setAccessibleName(tr("Moment of the training"));
    slider_->setToolTip(tr("The same sentence with the weights of another moment of the training"));
    slider_->setTickPosition(QSlider::TicksBelow);
    slider_->setTickInterval(1);
    slider_->setPageStep(1);
    slider_->setMinimumWidth(120);
    keep_->setText(tr("&Keep translation"));
    keep_->setCheckable(true);
    keep_->setProperty("segment", "only");
    keep_->setFocusPolicy(Qt::StrongFocus);
    keep_->setToolTip(tr("Give every moment this translation, so that heads can be compared at the same cells; "
                         "otherwise each moment writes its own"));
    moment_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    row->addWidget(play_);
    row->addWidget(slider_, 3);
    row->addWidget(moment_, 2);
    row->addWidget(keep_);
}

void TrainingScrubber::listMoments()
{
    const QSignalBlocker quiet(slider_);
    setVisible(history_.count() > 0);
    slider_->setRange(0, qMax(0, history_.count() - 1));
    showMoment(history_.current());
}

void TrainingScrubber::showMoment(int index)
{
    const QSignalBlocker quiet(slider_);
    slider_->setValue(index);
    moment_->setWholeText(momentText(index));
    slider_->setAccessibleDescription(momentText(index));
}

QString TrainingScrubber::text() const
{
    return moment_->wholeText();
}

QString TrainingScrubber::momentText(int index) const
{
    const Snapshot* moment = history_.snapshot(index);
    if (!moment)
        return tr("finished model");
    const QLocale locale;
    QStringList parts = {tr("training step %1").arg(locale.toString(qulonglong(moment->step)))};
    if (moment->loss)
        parts << tr("loss %1 nats").arg(locale.toString(*moment->loss, 'f', 2));
    if (moment->bleu)
        parts << tr("BLEU %1").arg(locale.toString(*moment->bleu, 'f', 1));
    return parts.join(QStringLiteral(" · "));
}

void TrainingScrubber::keepTarget(bool keep)
{
    const auto trace = session_.trace();
    if (keep && trace)
        session_.forceTarget(QString::fromStdString(trace->target_text));
    else
        session_.decodeFreely();
}

} // namespace regard::app
