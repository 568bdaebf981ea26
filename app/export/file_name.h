#pragma once

#include <QString>

namespace regard::app {

/// A file name made of a sentence and what is shown of it: letters, digits and dashes only, without an extension.
QString safeFileName(const QString& sentence, const QString& what);

} // namespace regard::app
