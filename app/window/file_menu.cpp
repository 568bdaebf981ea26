#include <QCoreApplication>
#include <QFileDialog>
#include <QMenuBar>

#include "app/session/models.h"
#include "app/views/attention_view.h"
#include "app/window/main_window.h"
#include "app/window/menus.h"
#include "app/window/save_actions.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

void chooseModel(MainWindow& window)
{
    auto* dialog = new QFileDialog(&window, Text::tr("Open a model folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, &MainWindow::openModel);
    dialog->open();
}

void chooseTrace(MainWindow& window)
{
    auto* dialog = new QFileDialog(&window, Text::tr("Open a finished run"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(window.settings().folder());
    dialog->setNameFilters({Text::tr("Trace (*.safetensors)"), Text::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, &MainWindow::openTrace);
    dialog->open();
}

void addModels(MainWindow& window, QMenu& menu)
{
    menu.addAction(Text::tr("&Open model folder…"), QKeySequence::Open, &window, [&window] { chooseModel(window); });
    QMenu* builtin = menu.addMenu(Text::tr("&Built-in model"));
    QObject::connect(builtin, &QMenu::aboutToShow, builtin, [builtin, &window] {
        builtin->clear();
        for (const QString& name : builtinModels())
            builtin->addAction(name, &window, [&window, name] { window.openModel(name); });
        if (builtin->isEmpty())
            builtin->addAction(Text::tr("none is installed"))->setEnabled(false);
    });
    builtin->addAction(QString()); // so that the menu opens the first time
    menu.addAction(Text::tr("Open &trace…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, &window,
                   [&window] { chooseTrace(window); });
}

} // namespace

void addFileMenu(MainWindow& window, QMenuBar& bar)
{
    QMenu& menu = *bar.addMenu(Text::tr("&File"));
    addModels(window, menu);
    menu.addSeparator();
    auto* save = new SaveActions(window);
    menu.addAction(Text::tr("&Export picture…"), Qt::CTRL | Qt::Key_E, save, &SaveActions::exportPicture);
    menu.addAction(Text::tr("Export all &heads…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, save, &SaveActions::exportSheet);
    menu.addAction(Text::tr("Export all heads into a &folder…"), save, &SaveActions::exportHeads);
    menu.addAction(Text::tr("Export &numbers…"), Qt::CTRL | Qt::ALT | Qt::Key_E, save, &SaveActions::exportNumbers);
    menu.addAction(Text::tr("&Copy picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, save, &SaveActions::copyPicture);
    menu.addAction(Text::tr("&Save trace…"), QKeySequence::Save, save, &SaveActions::saveTrace);
    menu.addSeparator();
    QAction* quit = menu.addAction(Text::tr("&Quit"), QKeySequence::Quit, &window, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    for (const View* view : window.views()) {
        QObject::connect(view, &View::exportWanted, save, &SaveActions::exportPicture);
        QObject::connect(view, &View::copyWanted, save, &SaveActions::copyPicture);
    }
}

} // namespace regard::app
