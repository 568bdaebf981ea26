#include <QCoreApplication>
#include <QMenuBar>

#include "app/views/view.h"
#include "app/window/about.h"
#include "app/window/main_window.h"
#include "app/window/manual_window.h"
#include "app/window/menus.h"
#include "app/window/tour.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

/// At the page of the view in front.
void showManual(MainWindow& window)
{
    const View* view = window.showsViews() ? window.currentView() : nullptr;
    openManual(window, view ? view->objectName() : QString());
}

} // namespace

void addHelpMenu(MainWindow& window, QMenuBar& bar)
{
    QMenu& menu = *bar.addMenu(Text::tr("&Help"));
    menu.addAction(Text::tr("&Manual"), QKeySequence::HelpContents, &window, [&window] { showManual(window); });
    menu.addAction(Text::tr("Guided &tour"), &window, [&window] { window.tour().start(); });
    menu.addSeparator();
    QAction* about = menu.addAction(Text::tr("&About Regard"), &window, [&window] {
        auto* dialog = new AboutDialog(window.session().model(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

} // namespace regard::app
