#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QString>

#include "app/commands/command_line.h"
#include "core/models/translation_model.h"
#include "core/trace/trace.h"

namespace regard::app {

/// --model, --from and --to, which most subcommands know.
std::vector<OptionSpec> modelOptions();

/// The model that --model names.
std::shared_ptr<const TranslationModel> openModel(const CommandLine& line);

/// The only text of the command line. Throws WrongUsage for none or several, Error (invalid) for an empty one.
std::string onlyText(const CommandLine& line);

/// Whether nothing but white space and invisible characters is in it.
bool isBlank(const std::string& utf8);

/// What the user should know about a run, to standard error.
void sayNotices(const Trace& trace);

} // namespace regard::app
