#include "app/window/window.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include "app/window/main_window.h"
#include "app/window/translation.h"
#include "app/window/window_holder.h"

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
    useLanguage(*QCoreApplication::instance(), settings.language());
    applyAppearance(settings.appearance(), settings.textScale());
    WindowHolder holder(settings, std::make_unique<Session>());
    holder.window().begin(options);
    holder.window().show();
    QTimer::singleShot(2000, &holder, [&settings] { settings.started(); });
    const int status = QApplication::exec();
    settings.started();
    return status;
}

} // namespace regard::app
