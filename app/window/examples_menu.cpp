#include <QCoreApplication>
#include <QMenuBar>

#include "app/session/language_names.h"
#include "app/session/samples.h"
#include "app/window/main_window.h"
#include "app/window/menus.h"
#include "app/window/sentence_panel.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

void show(MainWindow& window, const Sample& sample)
{
    if (!sample.beside.isEmpty())
        return window.compare(sample.text, sample.beside, sample.direction);
    // Of the model that is open now; one that does not know the direction translates as it can.
    if (const auto direction = window.session().direction().find(sample.direction))
        window.sentence().setSourceText(sample.text, *direction);
    else
        window.sentence().setSourceText(sample.text);
}

void fill(MainWindow& window, QMenu& menu)
{
    menu.clear();
    const auto& directions = window.session().direction().directions();
    QString section;
    for (const Sample& sample : samplesFor(directions)) {
        if (directions.size() > 1 && sample.direction != section) {
            section = sample.direction;
            const auto direction = parse_direction(section.toStdString());
            menu.addSection(direction ? directionTitle(*direction) : section);
        }
        QString name = sample.beside.isEmpty() ? sample.text : Text::tr("%1 beside %2").arg(sample.text, sample.beside);
        menu.addAction(name.replace(u'&', QStringLiteral("&&")), &window, [&window, sample] { show(window, sample); });
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
