#pragma once

#include <optional>
#include <vector>

#include <QJsonArray>
#include <QString>

#include "app/commands/command_line.h"
#include "core/analysis/alignment.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// --alignments, --pronouns and --json of `regard score`: what its heads do, measured on sentences made by hand.
std::vector<OptionSpec> headOptions();

/// Runs what of it was asked for; none if nothing was. Throws WrongUsage where that does not go together.
std::optional<int> scoreHeads(const CommandLine& line);

int scoreAlignments(const CommandLine& line);
int scorePronouns(const CommandLine& line);

/// "L0 H3"
QString headName(HeadCounts::Head head);
/// "79.1 %", "–" of nothing.
QString percent(std::size_t part, std::size_t whole);
/// One list of counts a layer.
QJsonArray countsByLayer(const HeadCounts& counts);

} // namespace regard::app
