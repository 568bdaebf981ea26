#pragma once

#include <QWidget>

class QComboBox;

namespace regard::app {

class ElidedLabel;
class PlaybackButton;
class ScrubberTrack;
class Session;

/// The run as a player below the views: which moment they show, and how to go on. Hidden while there is no run.
class Scrubber : public QWidget {
    Q_OBJECT
public:
    explicit Scrubber(Session& session, QWidget* parent = nullptr);

    QString text() const;
    ScrubberTrack* track() const { return track_; }
    PlaybackButton* playButton() const { return play_; }
    QComboBox* speeds() const { return speeds_; }

private:
    void arrange();
    void list();
    void showMoment();
    void showPlaying(bool playing);

    Session& session_;
    PlaybackButton* previousWord_;
    PlaybackButton* back_;
    PlaybackButton* play_;
    PlaybackButton* step_;
    PlaybackButton* nextWord_;
    ElidedLabel* moment_;
    ScrubberTrack* track_;
    QComboBox* speeds_;
};

} // namespace regard::app
