#include "app/window/docks.h"

#include <QCoreApplication>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

} // namespace

Docks::Docks(QMainWindow& window, QWidget* anatomy, QWidget* inspector, QWidget* explanation)
    : window_(window), anatomy_(add(Text::tr("Anatomy"), "anatomyDock", anatomy, Qt::LeftDockWidgetArea)),
      inspector_(add(Text::tr("Inspector"), "inspectorDock", inspector, Qt::RightDockWidgetArea)),
      explanation_(add(Text::tr("Explanation"), "explanationDock", explanation, Qt::RightDockWidgetArea))
{
    arrange();
}

QDockWidget* Docks::add(const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    window_.addDockWidget(area, dock);
    return dock;
}

void Docks::arrange()
{
    window_.addDockWidget(Qt::LeftDockWidgetArea, anatomy_);
    window_.addDockWidget(Qt::RightDockWidgetArea, inspector_);
    window_.addDockWidget(Qt::RightDockWidgetArea, explanation_);
    window_.splitDockWidget(inspector_, explanation_, Qt::Vertical);
    for (QDockWidget* dock : all()) {
        dock->setFloating(false);
        dock->show();
    }
    window_.resizeDocks({anatomy_, inspector_},
                        {anatomy_->widget()->sizeHint().width(), inspector_->widget()->sizeHint().width()},
                        Qt::Horizontal);
    window_.resizeDocks({inspector_, explanation_}, {3, 2}, Qt::Vertical);
}

} // namespace regard::app
