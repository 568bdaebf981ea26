#include "app/window/docks.h"

#include <QCoreApplication>

#include "app/window/sealed_state.h"

namespace regard::app {

namespace {

constexpr int narrowLines = 68;      // in line heights: a narrower window has no room for docks at both sides
constexpr double narrowShare = 0.24; // of the window: as wide as the docks may be
constexpr double wideShare = 0.16;

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
    narrow_ = isNarrow();
    window_.addDockWidget(narrow_ ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, anatomy_);
    window_.addDockWidget(Qt::RightDockWidgetArea, inspector_);
    window_.addDockWidget(Qt::RightDockWidgetArea, explanation_);
    for (QDockWidget* dock : all()) {
        dock->setFloating(false);
        dock->show();
    }
    const int widest = int(window_.width() * (narrow_ ? narrowShare : wideShare));
    const auto width = [widest](const QDockWidget* dock) { return qMin(dock->widget()->sizeHint().width(), widest); };
    if (narrow_) {
        window_.tabifyDockWidget(inspector_, explanation_);
        window_.tabifyDockWidget(explanation_, anatomy_);
        window_.resizeDocks({inspector_}, {widest}, Qt::Horizontal);
        inspector_->raise();
        return;
    }
    window_.splitDockWidget(inspector_, explanation_, Qt::Vertical);
    window_.resizeDocks({anatomy_, inspector_}, {width(anatomy_), width(inspector_)}, Qt::Horizontal);
    window_.resizeDocks({inspector_, explanation_}, {3, 2}, Qt::Vertical);
}

void Docks::begin()
{
    if (present().isEmpty())
        arrange();
}

bool Docks::isNarrow() const
{
    return window_.width() < window_.fontMetrics().height() * narrowLines;
}

void Docks::fit()
{
    if (isNarrow() == narrow_)
        return;
    present() = window_.saveState(layoutVersion);
    narrow_ = !narrow_;
    if (present().isEmpty() || !window_.restoreState(present(), layoutVersion))
        arrange();
}

Docks::States Docks::states()
{
    present() = window_.saveState(layoutVersion);
    return states_;
}

void Docks::restore(const States& states)
{
    states_ = states;
    narrow_ = isNarrow();
    if (!present().isEmpty())
        window_.restoreState(present(), layoutVersion);
}

} // namespace regard::app
