#include <QCoreApplication>
#include <QMenuBar>

#include "app/session/playback.h"
#include "app/window/main_window.h"
#include "app/window/menus.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

void addMove(QMenu& menu, Playback& playback, const QString& name, const QKeySequence& keys, void (Playback::*move)())
{
    menu.addAction(name, keys, &playback, move);
}

void addSpeed(QMenu& menu, Playback& playback, const QString& name, const QKeySequence& keys, double times)
{
    menu.addAction(name, keys, &playback, [&playback, times] { playback.setSpeed(playback.speed() * times); });
}

} // namespace

void addRunMenu(MainWindow& window, QMenuBar& bar)
{
    Playback& playback = window.session().playback();
    QMenu& menu = *bar.addMenu(Text::tr("&Run"));
    QAction* play = menu.addAction(Text::tr("&Play"), Qt::Key_F5, &playback, &Playback::toggle);
    menu.addSeparator();
    addMove(menu, playback, Text::tr("&Step"), Qt::Key_F8, &Playback::stepForward);
    addMove(menu, playback, Text::tr("Step &back"), Qt::Key_F7, &Playback::stepBack);
    addMove(menu, playback, Text::tr("Next b&lock"), Qt::CTRL | Qt::Key_F8, &Playback::nextStage);
    addMove(menu, playback, Text::tr("Previous bloc&k"), Qt::CTRL | Qt::Key_F7, &Playback::previousStage);
    addMove(menu, playback, Text::tr("&Next word"), Qt::SHIFT | Qt::Key_F8, &Playback::nextWord);
    addMove(menu, playback, Text::tr("Previous &word"), Qt::SHIFT | Qt::Key_F7, &Playback::previousWord);
    addMove(menu, playback, Text::tr("S&tart of the run"), Qt::CTRL | Qt::Key_F5, &Playback::toStart);
    addMove(menu, playback, Text::tr("&End of the run"), Qt::SHIFT | Qt::Key_F5, &Playback::toEnd);
    menu.addSeparator();
    addSpeed(menu, playback, Text::tr("&Faster"), Qt::Key_F9, 2);
    addSpeed(menu, playback, Text::tr("Slowe&r"), Qt::SHIFT | Qt::Key_F9, 0.5);
    const auto follow = [&menu, &playback] {
        for (QAction* action : menu.actions())
            action->setEnabled(playback.count() > 1);
    };
    QObject::connect(&playback, &Playback::playingChanged, play,
                     [play](bool playing) { play->setText(playing ? Text::tr("&Pause") : Text::tr("&Play")); });
    QObject::connect(&window.session(), &Session::traceChanged, &menu, follow);
    follow();
}

} // namespace regard::app
