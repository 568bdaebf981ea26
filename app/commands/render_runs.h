#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/commands/asked_directions.h"
#include "app/commands/render_options.h"
#include "core/analysis/head_importance.h"
#include "core/decoding/run.h"

namespace regard::app {

/// What a picture is drawn of.
struct DrawnRun {
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const Trace> other;               ///< to compare with, or the run with all heads on
    std::shared_ptr<const HeadImportance> importance; ///< where it is drawn
};

/// Runs texts with the model of a command line, or reads saved runs.
class RenderRuns {
public:
    /// Reads the model and the run to compare with. Throws WrongUsage and Error.
    RenderRuns(const CommandLine& line, const Drawing& drawing);

    /// The run of a text; `target`: that the decoder is given.
    DrawnRun of(const std::string& text, const std::optional<std::string>& target) const;
    /// The saved run that --trace names.
    DrawnRun saved() const;

private:
    std::shared_ptr<const Trace> run(const std::string& text, const std::optional<std::string>& target,
                                     bool inFull = false) const;

    const CommandLine& line_;
    const Drawing& drawing_;
    std::shared_ptr<const TranslationModel> model_; ///< nullptr where all runs are saved ones
    std::optional<AskedDirections> directions_;
    RunRequest request_;
    std::shared_ptr<const Trace> other_;
};

} // namespace regard::app
