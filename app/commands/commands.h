#pragma once

namespace regard::app {

/// The whole program: a subcommand, or the window without one. Returns the exit status: 0, 1 for an error, 2 for wrong
/// usage.
int run_program(int argc, char** argv);

} // namespace regard::app
