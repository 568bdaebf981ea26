#include "app/window/window.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include "app/window/main_window.h"

namespace regard::app {

int runWindow(const WindowOptions& options)
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/regard.svg")));
    Settings settings;
    if (options.reset_settings)
        settings.reset();
    // A start that never ended may have died on the stored layout.
    if (settings.beginStart())
        settings.forgetLayout();
    applyAppearance(settings.appearance(), settings.textScale());
    MainWindow window(settings, std::make_unique<Session>());
    window.begin(options);
    window.show();
    QTimer::singleShot(2000, &window, [&settings] { settings.started(); });
    const int status = QApplication::exec();
    settings.started();
    return status;
}

} // namespace regard::app
