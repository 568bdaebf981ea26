#include <QCoreApplication>
#include <QMenuBar>

#include "app/window/about.h"
#include "app/window/main_window.h"
#include "app/window/menus.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

} // namespace

void addHelpMenu(MainWindow& window, QMenuBar& bar)
{
    QMenu& menu = *bar.addMenu(Text::tr("&Help"));
    QAction* about = menu.addAction(Text::tr("&About Regard"), &window, [&window] {
        auto* dialog = new AboutDialog(window.session().model(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

} // namespace regard::app
