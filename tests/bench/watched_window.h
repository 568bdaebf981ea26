#pragma once

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include "app/views/view.h"
#include "app/window/main_window.h"
#include "app/window/view_tabs.h"

namespace regard::app {

/// The real window on a run of about twenty tokens.
struct WatchedWindow {
    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    MainWindow window{settings, std::make_unique<Session>()};
    bool ready = false;

    WatchedWindow()
    {
        window.resize(1400, 900);
        WindowOptions options;
        options.text = QStringLiteral("Le chat n'a pas traversé la rue parce qu'il était trop fatigué ce soir.");
        window.begin(options);
        window.show();
        QEventLoop loop;
        QTimer::singleShot(10'000, &loop, [&loop] { loop.exit(1); });
        QObject::connect(&window.session(), &Session::traceChanged, &loop, [&loop] { loop.exit(0); });
        ready = loop.exec() == 0;
        settle();
    }

    /// What goes on beside the interface comes to its end: it is not what is measured.
    void settle()
    {
        QEventLoop loop;
        QTimer::singleShot(400, &loop, [&loop] { loop.quit(); });
        loop.exec();
    }

    View* view(const char* name) { return window.findChild<View*>(QLatin1String(name)); }
    void open(View* view) { window.findChild<ViewTabs*>()->setCurrentWidget(view); }
};

/// Everything that follows: what is asked to be painted, and what the plots put off until then.
inline void paintAll()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

/// Milliseconds from the action to the end of the repaint that shows it.
template <class Action>
double untilPainted(Action action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    paintAll();
    return double(clock.nsecsElapsed()) / 1e6;
}

inline double quantile(std::vector<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::size_t(fraction * double(values.size() - 1))];
}

} // namespace regard::app
