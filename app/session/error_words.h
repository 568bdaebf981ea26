#pragma once

#include <optional>
#include <string>

#include <QString>

namespace regard::app {

/// What core calls a defect ("header is cut off"), or the system's reason ("Permission denied"), in the interface's
/// language; nothing for one that has no translation of its own.
std::optional<QString> errorWords(const std::string& english);

} // namespace regard::app
