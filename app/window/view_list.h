#pragma once

#include <QList>

class QWidget;

namespace regard::app {

class Session;
class View;

/// The views in the order of their tabs: a new one is a line here. Each has a name of its own that the settings keep.
QList<View*> makeViews(Session& session, QWidget* parent);

} // namespace regard::app
