#pragma once

#include "app/commands/command_line.h"
#include "core/models/translation_model.h"
#include "core/trace/attention_switches.h"

namespace regard::app {

/// --off HEADS, several times or as a list.
OptionSpec switchOption();
/// Throws Error (invalid) naming what cannot be read or what the model does not have.
AttentionSwitches readSwitches(const CommandLine& line, const TranslationModel& model);

} // namespace regard::app
