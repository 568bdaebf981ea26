#pragma once

#include <QStringList>

namespace regard::app {

/// "a, b, c", as the interface's language writes a list.
QString joinedItems(const QStringList& items);
/// "a; b; c": parts that hold lists themselves.
QString joinedParts(const QStringList& parts);

} // namespace regard::app
