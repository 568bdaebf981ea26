#pragma once

#include <QStringList>

namespace regard::app {

/// The subcommands. `arguments` begins with the subcommand's name. Each returns the exit status; errors and wrong usage
/// are thrown (regard::Error, WrongUsage) and become a sentence in run_program.
int translateCommand(const QStringList& arguments);
int traceCommand(const QStringList& arguments);
int scoreCommand(const QStringList& arguments);
int infoCommand(const QStringList& arguments);
int trainCommand(const QStringList& arguments);

} // namespace regard::app
