#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/commands/render_runs.h"

namespace regard::app {

/// One line of a file of sentences.
struct AskedSentence {
    std::size_t line = 0; ///< counted from 1
    std::string source;
    std::optional<std::string> target; ///< that the decoder is given
};

/// The lines of the bytes that are not blank. A line that cannot be used stands among them with an empty source.
std::vector<AskedSentence> sentencesOf(const std::string& bytes);

/// Draws every sentence of the file into the folder; a line that fails is told on standard error and the others go on.
/// Returns the exit status: 1 if one failed. Throws Error where the file cannot be read.
int renderSentences(const Drawing& drawing, const std::function<DrawnRun(const AskedSentence&)>& makeRun);

} // namespace regard::app
