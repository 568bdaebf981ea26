#include <QCoreApplication>
#include <QMenuBar>

#include "app/window/main_window.h"
#include "app/window/menus.h"
#include "app/window/samples.h"
#include "app/window/sentence_panel.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

void fill(MainWindow& window, QMenu& menu)
{
    menu.clear();
    const auto model = window.session().model();
    for (const Sample& sample : samplesFor(model ? QString::fromStdString(model->directions.front().source_language) : QString())) {
        QString name = sample.text;
        menu.addAction(name.replace(u'&', QStringLiteral("&&")), &window,
                       [&window, sample] { window.sentence().setSourceText(sample.text); });
    }
}

} // namespace

void addExamplesMenu(MainWindow& window, QMenuBar& bar)
{
    QMenu& menu = *bar.addMenu(Text::tr("E&xamples"));
    fill(window, menu);
    QObject::connect(&window.session(), &Session::modelChanged, &menu, [&window, &menu] { fill(window, menu); });
}

} // namespace regard::app
