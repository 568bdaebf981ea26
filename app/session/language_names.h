#pragma once

#include <QString>

#include "core/models/direction.h"

namespace regard::app {

/// In which language the interface's texts are: "en" until something else is said.
void setInterfaceLanguage(const QString& code);
QString interfaceLanguage();

/// A language's name in the interface's language; the code itself where it has none.
QString languageName(const std::string& code);

/// "French → English"; "…" for a model that does not say its languages.
QString directionTitle(const Direction& direction);

} // namespace regard::app
