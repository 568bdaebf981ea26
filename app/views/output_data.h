#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QLocale>

#include "app/plots/lens_grid_data.h"
#include "app/plots/token_bars.h"
#include "app/session/token_names.h"
#include "core/analysis/logit_lens.h"
#include "core/analysis/step_output.h"
#include "core/analysis/timeline.h"
#include "core/models/translation_model.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Everything that the output of one step is read from.
struct OutputSource {
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const TranslationModel> model; ///< may be nullptr
    std::shared_ptr<const LogitLens> lens;         ///< may be nullptr
    TokenNames names;
    std::vector<float> entropies; ///< one a step, or empty
    std::optional<Moment> moment; ///< as of which it is read; none for the end of the run
};

/// What is looked at of it.
struct OutputChoice {
    int step = 0;
    int depth = -1; ///< of the lens; -1 and the last one are the run itself
    float temperature = 1;
    int count = 10; ///< of tokens
};

/// What the run has to tell of one step; ids are -1 and ranks 0 where it does not.
struct OutputFacts {
    int chosen = -1;
    int greedy = -1;
    RankedToken chosenToken{}; ///< at temperature 1
    RankedToken greedyToken{};
    RankedToken nextBest{}; ///< after the greedy one
    bool hasLogits = false;
};

/// "input", "L0", "L1", … "L2 = output"
QString depthName(const LogitLens& lens, std::size_t depth);
bool isRun(const OutputSource& source, const OutputChoice& choice);
bool hasLogits(const OutputSource& source, int step);
OutputFacts outputFacts(const OutputSource& source, int step);
TokenBarsData outputBars(const OutputSource& source, const OutputChoice& choice);
/// The run's own row alone where there is no lens (yet).
LensGridData lensGridData(const OutputSource& source);
/// "Step 1 reads “Je” and chooses “suis”"
QString stepSentence(const OutputSource& source, int step);
/// What the bars show where that is not the run's own distribution; else empty.
QString outputCaption(const OutputSource& source, const OutputChoice& choice, const QLocale& locale);
/// Why the run has that token at that step.
QString reasonSentence(const OutputSource& source, int step, const QLocale& locale);

} // namespace regard::app
