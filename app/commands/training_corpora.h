#pragma once

#include <vector>

#include "app/commands/command_line.h"
#include "core/training/train.h"

namespace regard::app {

/// "fr-en=FILE" or "fr-en:3=FILE" (weight 3): a file, the direction in which to read it and how often an epoch sees
/// each of its pairs. `columns` are texts like "de,fr", the languages that the columns of files hold; where none of
/// them has both languages English stands in column 0, or the source where neither language is English. Throws
/// WrongUsage naming the option.
TrainingCorpus readCorpusOption(const QString& option, const QString& value, const QStringList& columns);

/// The same from a file and two languages. Throws WrongUsage.
TrainingCorpus makeCorpus(const QString& file, const QString& from, const QString& to, const QStringList& columns);

} // namespace regard::app
