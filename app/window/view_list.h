#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace regard::app {

class Session;
class View;

struct GroupedView {
    QString group;
    View* view = nullptr;
};

/// The views in the order of their tabs, by groups: a new one is a line here. Each has a name of its own that the
/// settings keep.
QList<GroupedView> makeViews(Session& session, QWidget* parent);

} // namespace regard::app
