#include <QApplication>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolButton>

#include "app/window/main_window.h"
#include "app/window/menus.h"
#include "app/window/sentence_panel.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

// The editor with the focus knows these short cuts itself; the menu names them and serves the mouse.
void addEditing(QMenu& menu, const QString& name, const QString& keys, void (QLineEdit::*slot)())
{
    QAction* action = menu.addAction(name + u'\t' + keys);
    QObject::connect(action, &QAction::triggered, &menu, [slot] {
        if (auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            (edit->*slot)();
    });
}

void addPinning(MainWindow& window, QMenu& menu)
{
    QAction* pin = menu.addAction(Text::tr("&Pin this run"), Qt::CTRL | Qt::Key_P, &window.session(), &Session::pinRun);
    QAction* unpin = menu.addAction(Text::tr("U&npin the run"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                                    &window.session().pinned(), &PinnedRunState::unpin);
    const auto follow = [&window, pin, unpin] {
        pin->setEnabled(window.session().trace() != nullptr);
        unpin->setEnabled(window.session().pinned().now().has_value());
    };
    QObject::connect(&window.session(), &Session::traceChanged, pin, follow);
    QObject::connect(&window.session().pinned(), &PinnedRunState::changed, unpin, follow);
    follow();
}

QString keysOf(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

void addEditMenu(MainWindow& window, QMenuBar& bar)
{
    QMenu& menu = *bar.addMenu(Text::tr("&Edit"));
    addEditing(menu, Text::tr("&Undo"), keysOf(QKeySequence::Undo), &QLineEdit::undo);
    addEditing(menu, Text::tr("&Redo"), keysOf(QKeySequence::Redo), &QLineEdit::redo);
    menu.addSeparator();
    addEditing(menu, Text::tr("Cu&t"), keysOf(QKeySequence::Cut), &QLineEdit::cut);
    menu.addAction(Text::tr("&Copy") + u'\t' + keysOf(QKeySequence::Copy), &window, [] {
        if (const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            edit->copy();
    });
    addEditing(menu, Text::tr("&Paste"), keysOf(QKeySequence::Paste), &QLineEdit::paste);
    addEditing(menu, Text::tr("Select &all"), keysOf(QKeySequence::SelectAll), &QLineEdit::selectAll);
    menu.addSeparator();
    menu.addAction(Text::tr("Go to the &source"), Qt::CTRL | Qt::Key_L, &window, [&window] {
        window.sentence().source()->setFocus();
        window.sentence().source()->selectAll();
    });
    menu.addAction(Text::tr("Go to the &translation"), Qt::CTRL | Qt::Key_T, &window, [&window] {
        window.sentence().target()->setFocus();
        window.sentence().target()->selectAll();
    });
    menu.addAction(Text::tr("S&wap the languages"), Qt::CTRL | Qt::Key_R, &window.sentence(),
                   &SentencePanel::swapLanguages);
    menu.addSeparator();
    addPinning(window, menu);
    menu.addSeparator();
    menu.addAction(Text::tr("&Decode freely"), Qt::CTRL | Qt::Key_D, window.sentence().freeButton(),
                   &QToolButton::click);
}

} // namespace regard::app
