#pragma once

#include <string>

#include <QString>

namespace regard::app {

/// What a tensor of a run is called in the interface: "encoder L0 self-attention, query". Paths that no run has stay
/// as they are.
QString tensorName(const std::string& path);
/// The last part alone: "query".
QString tensorPart(const std::string& path);

} // namespace regard::app
