#include "app/window/menus.h"

#include <QMenuBar>

#include "app/window/main_window.h"

namespace regard::app {

void addMenus(MainWindow& window, Docks& docks)
{
    QMenuBar& bar = *window.menuBar();
    addFileMenu(window, bar);
    addEditMenu(window, bar);
    addViewMenu(window, docks, bar);
    addRunMenu(window, bar);
    addExamplesMenu(window, bar);
    addHelpMenu(window, bar);
    // With the menu bar hidden (full screen) its short cuts still work.
    for (QMenu* menu : bar.findChildren<QMenu*>())
        window.addActions(menu->actions());
}

} // namespace regard::app
