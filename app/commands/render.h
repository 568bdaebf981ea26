#pragma once

#include <QStringList>

namespace regard::app {

/// `regard render`: draws attention into a file, or a file a head. `arguments` begins with the subcommand's name.
int renderCommand(const QStringList& arguments);

} // namespace regard::app
