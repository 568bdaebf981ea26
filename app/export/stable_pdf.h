#pragma once

#include <QByteArray>

namespace regard::app {

/// The same document with a fixed date of creation instead of the clock's, its table of places put right. Bytes that
/// are no PDF of Qt's come back as they are.
QByteArray withFixedDate(QByteArray pdf);

} // namespace regard::app
