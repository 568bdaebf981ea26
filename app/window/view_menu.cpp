#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

#include "app/views/palette_box.h"
#include "app/window/docks.h"
#include "app/window/main_window.h"
#include "app/window/menus.h"
#include "app/window/translation.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& name, bool on)
{
    QAction* action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(on);
    group.addAction(action);
    return action;
}

void addAppearances(MainWindow& window, QMenu& parent)
{
    QMenu& menu = *parent.addMenu(Text::tr("&Appearance"));
    auto* group = new QActionGroup(&menu);
    const std::pair<QString, Appearance> choices[] = {{Text::tr("&System"), Appearance::system},
                                                      {Text::tr("&Light"), Appearance::light},
                                                      {Text::tr("&Dark"), Appearance::dark}};
    for (const auto& [name, appearance] : choices) {
        QAction* action = addChoice(menu, *group, name, window.settings().appearance() == appearance);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, appearance = appearance] { window.setAppearance(appearance); });
    }
}

void addLanguages(MainWindow& window, QMenu& parent)
{
    QMenu& menu = *parent.addMenu(Text::tr("Lan&guage"));
    auto* group = new QActionGroup(&menu);
    const QString current = window.settings().language();
    QStringList languages = interfaceLanguages();
    languages.prepend(QString());
    for (const QString& language : languages) {
        const QString name = language.isEmpty() ? Text::tr("&System") : nameInItself(language);
        QAction* action = addChoice(menu, *group, name, language == current);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, language] { emit window.languageChosen(language); });
    }
}

void addTextSizes(MainWindow& window, QMenu& parent)
{
    QMenu& menu = *parent.addMenu(Text::tr("&Text size"));
    auto* group = new QActionGroup(&menu);
    const auto current = [&window] { return qRound(window.settings().textScale() * 100); };
    for (const int percent : {100, 110, 125, 150, 175, 200}) {
        QAction* action = addChoice(menu, *group, Text::tr("%1 %").arg(percent), current() == percent);
        action->setData(percent);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, percent] { window.setTextScale(percent / 100.0); });
    }
    menu.addSeparator();
    const auto step = [&window, group](int by) {
        const auto actions = group->actions();
        qsizetype at = 0;
        for (qsizetype i = 0; i < actions.size(); ++i)
            if (actions[i]->data().toInt() <= qRound(window.settings().textScale() * 100))
                at = i;
        actions[qBound<qsizetype>(0, at + by, actions.size() - 1)]->trigger();
    };
    QAction* larger = menu.addAction(Text::tr("&Larger"), &window, [step] { step(1); });
    larger->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    menu.addAction(Text::tr("&Smaller"), QKeySequence::ZoomOut, &window, [step] { step(-1); });
    menu.addAction(Text::tr("&Normal"), Qt::CTRL | Qt::Key_0, &window,
                   [group] { group->actions().first()->trigger(); });
    window.addActions(menu.actions());
}

QActionGroup* addPaletteGroup(QMenu& menu, const QString& heading, const QList<PaletteName>& names, PaletteName now)
{
    menu.addAction(heading)->setEnabled(false);
    auto* group = new QActionGroup(&menu);
    for (const PaletteName name : names) {
        QAction* action = addChoice(menu, *group, paletteLabel(name), now == name);
        action->setData(int(name));
        action->setIcon(paletteIcon(name, {32, 12}));
        action->setIconVisibleInMenu(true);
    }
    return group;
}

void checkPalette(const QActionGroup& group, PaletteName name)
{
    for (QAction* action : group.actions())
        action->setChecked(action->data().toInt() == int(name));
}

void addPalettes(MainWindow& window, QMenu& parent)
{
    QMenu& menu = *parent.addMenu(Text::tr("&Palette"));
    auto* plain =
        addPaletteGroup(menu, Text::tr("Weights and lengths"), sequentialPalettes(), window.settings().palette());
    menu.addSeparator();
    auto* withSign =
        addPaletteGroup(menu, Text::tr("Signed values"), divergingPalettes(), window.settings().signedPalette());
    QObject::connect(plain, &QActionGroup::triggered, &window,
                     [&window](QAction* action) { window.setDataPalette(PaletteName(action->data().toInt())); });
    QObject::connect(withSign, &QActionGroup::triggered, &window,
                     [&window](QAction* action) { window.setSignedPalette(PaletteName(action->data().toInt())); });
    QObject::connect(&window, &MainWindow::dataPaletteChanged, plain,
                     [plain](PaletteName name) { checkPalette(*plain, name); });
    QObject::connect(&window, &MainWindow::signedPaletteChanged, withSign,
                     [withSign](PaletteName name) { checkPalette(*withSign, name); });
}

} // namespace

void addViewMenu(MainWindow& window, Docks& docks, QMenuBar& bar)
{
    QMenu& menu = *bar.addMenu(Text::tr("&View"));
    addAppearances(window, menu);
    addLanguages(window, menu);
    addTextSizes(window, menu);
    addPalettes(window, menu);
    menu.addSeparator();
    for (QDockWidget* dock : docks.all())
        menu.addAction(dock->toggleViewAction());
    menu.addAction(Text::tr("&Reset layout"), &window, [&window] { window.resetLayout(); });
    menu.addSeparator();
    menu.addAction(Text::tr("&Full screen"), Qt::Key_F11, &window,
                   [&window] { window.setPresenting(!window.presenting()); });
}

} // namespace regard::app
