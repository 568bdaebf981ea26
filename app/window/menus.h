#pragma once

class QMenuBar;

namespace regard::app {

class Docks;
class MainWindow;

/// Fills the menu bar; each menu has a file of its own.
void addMenus(MainWindow& window, Docks& docks);

void addFileMenu(MainWindow& window, QMenuBar& bar);
void addEditMenu(MainWindow& window, QMenuBar& bar);
void addViewMenu(MainWindow& window, Docks& docks, QMenuBar& bar);
void addRunMenu(MainWindow& window, QMenuBar& bar);
void addExamplesMenu(MainWindow& window, QMenuBar& bar);
void addHelpMenu(MainWindow& window, QMenuBar& bar);

} // namespace regard::app
