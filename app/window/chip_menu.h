#pragma once

#include <functional>

#include <QPoint>

#include "app/session/session.h"

class QMenu;
class QWidget;

namespace regard::app {

/// What can be asked of one token: where its vectors, its attention and the reason for its choice are shown. The menu
/// deletes itself when it closes; `open` shows a view by its object name.
QMenu* sourceTokenMenu(Session& session, int token, const std::function<void(const QString&)>& open, QWidget* parent);
QMenu* outputTokenMenu(Session& session, int step, const std::function<void(const QString&)>& open, QWidget* parent);

} // namespace regard::app
