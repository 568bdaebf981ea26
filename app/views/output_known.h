#pragma once

#include "app/views/output_data.h"

namespace regard::app {

/// What of a step's output exists at the moment that is looked at; all of it at the end of the run.
struct KnownOutput {
    bool read = true;          ///< the token that the step reads
    bool logits = true;        ///< behind the linear layer
    bool probabilities = true; ///< behind the soft-max
    bool choice = true;        ///< the step's token

    bool operator==(const KnownOutput&) const = default;
};

KnownOutput knownOutput(const OutputSource& source, int step);
/// Whether the lens can look at that depth of that step; the last depth is the run's own output.
bool isLensKnown(const OutputSource& source, std::size_t depth, int step);
/// The same of all depths: how many steps each of them has, then how many tokens are chosen and read.
std::vector<std::size_t> knownSteps(const OutputSource& source);
/// What the step will have made of its logits so far; empty where it has chosen, or the run holds none.
QString unfinishedSentence(const OutputSource& source, int step, const QLocale& locale);

} // namespace regard::app
