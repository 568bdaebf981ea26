#include "app/window/scrubber.h"

#include <cmath>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

#include "app/session/moment_names.h"
#include "app/session/playback.h"
#include "app/session/session.h"
#include "app/views/elided_label.h"
#include "app/window/playback_button.h"
#include "app/window/scrubber_track.h"

namespace regard::app {

using Sign = PlaybackButton::Sign;

Scrubber::Scrubber(Session& session, QWidget* parent)
    : QWidget(parent), session_(session),
      previousWord_(new PlaybackButton(Sign::previous_word, tr("Previous word"), QStringLiteral("Shift+F7"), this)),
      back_(new PlaybackButton(Sign::step_back, tr("Step back"), QStringLiteral("F7"), this)),
      play_(new PlaybackButton(Sign::play, tr("Play the run"), QStringLiteral("F5"), this)),
      step_(new PlaybackButton(Sign::step_forward, tr("Step"), QStringLiteral("F8"), this)),
      nextWord_(new PlaybackButton(Sign::next_word, tr("Next word"), QStringLiteral("Shift+F8"), this)),
      moment_(new ElidedLabel(this)), track_(new ScrubberTrack(session, this)), speeds_(new QComboBox(this))
{
    setObjectName(QStringLiteral("runScrubber"));
    for (double speed = Playback::slowest; speed <= Playback::fastest; speed *= 2)
        speeds_->addItem(tr("%1 ×").arg(QLocale().toString(speed)), speed);
    speeds_->setAccessibleName(tr("Speed"));
    speeds_->setToolTip(tr("How fast the run is played: at 1 × four moments a second"));
    moment_->setProperty("role", "muted");
    arrange();
    Playback& playback = session_.playback();
    connect(previousWord_, &QToolButton::clicked, &playback, &Playback::previousWord);
    connect(back_, &QToolButton::clicked, &playback, &Playback::stepBack);
    connect(play_, &QToolButton::clicked, &playback, &Playback::toggle);
    connect(step_, &QToolButton::clicked, &playback, &Playback::stepForward);
    connect(nextWord_, &QToolButton::clicked, &playback, &Playback::nextWord);
    connect(speeds_, &QComboBox::activated, &playback,
            [this, &playback] { playback.setSpeed(speeds_->currentData().toDouble()); });
    connect(&playback, &Playback::changed, this, &Scrubber::showMoment);
    connect(&playback, &Playback::playingChanged, this, &Scrubber::showPlaying);
    connect(&playback, &Playback::speedChanged, this,
            [this](double speed) { speeds_->setCurrentIndex(int(std::lround(std::log2(speed / Playback::slowest)))); });
    connect(&session_, &Session::traceChanged, this, &Scrubber::list);
    speeds_->setCurrentIndex(int(std::lround(std::log2(playback.speed() / Playback::slowest))));
    list();
}

void Scrubber::arrange()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 2, 14, 2);
    row->setSpacing(2);
    for (QWidget* button : {previousWord_, back_, play_, step_, nextWord_})
        row->addWidget(button);
    row->addSpacing(8);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(moment_);
    column->addWidget(track_);
    row->addLayout(column, 1);
    row->addSpacing(8);
    row->addWidget(speeds_);
}

void Scrubber::list()
{
    setVisible(session_.trace() && session_.playback().count() > 1);
    showMoment();
}

QString Scrubber::text() const
{
    return moment_->wholeText();
}

void Scrubber::showMoment()
{
    const auto trace = session_.trace();
    const Playback& playback = session_.playback();
    const Moment* moment = playback.moment();
    if (!trace || !moment)
        return;
    const QString name =
        playback.atEnd() ? tr("end of the run · %n step(s)", nullptr, playback.steps()) : momentName(*trace, *moment);
    moment_->setWholeText(name);
    track_->setAccessibleDescription(name);
    track_->update();
}

void Scrubber::showPlaying(bool playing)
{
    play_->setSign(playing ? Sign::pause : Sign::play, playing ? tr("Pause") : tr("Play the run"));
}

} // namespace regard::app
