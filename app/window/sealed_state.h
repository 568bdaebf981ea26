#pragma once

#include <optional>

#include <QByteArray>

namespace regard::app {

/// Layout blobs are stored with version and SHA-256: Qt crashes on some damaged ones, so only intact ones are restored.
QByteArray seal(const QByteArray& blob);
/// The blob, if nothing in it has changed since it was sealed by this version of the layout.
std::optional<QByteArray> unseal(const QByteArray& sealed);

/// Number of the window's arrangement of docks and tool bars; raised when they change.
constexpr int layoutVersion = 1;

} // namespace regard::app
