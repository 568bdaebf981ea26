#pragma once

#include <QByteArray>
#include <QString>

namespace regard::app {

/// Whether a file of that name could be written at all. Throws Error: invalid for an empty name, control characters, a
/// name that is too long, a folder or device; missing for a folder that is not there.
void checkTarget(const QString& file);

/// Replaces a file whole or not at all. Throws Error (io) with the system's reason; the old file then stays as it was.
void writeWhole(const QString& file, const QByteArray& bytes);

} // namespace regard::app
