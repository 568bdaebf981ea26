#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/curves.h"
#include "app/plots/distribution_table.h"
#include "app/plots/norm_bars.h"
#include "app/plots/palette.h"
#include "core/trace/attention_kind.h"
#include "core/training/lesson.h"

namespace regard::app {

/// A moment of a lesson in the form that the plots take.

/// Teacher forcing: targets beside predictions, with cross-entropy and KL divergence.
DistributionTable forcedTable(const LessonMoment& moment, std::size_t sentence);
/// Free running: predictions alone, and the word that the target has there.
DistributionTable freeTable(const LessonMoment& moment, std::size_t sentence);
/// What the decoder wrote by itself, and whether it is right.
QString freeOutput(const LessonPass& pass);
/// How cross-entropy and KL divergence of a teacher-forced position come about.
QString lossArithmetic(const LessonPosition& position, std::size_t number, std::size_t vocabulary);
/// Which tokens the tables show, and which "other" adds up.
QString shownTokens(const LessonMoment& moment);

NormBarsData gradientBars(const LessonMoment& moment);
CurvesData lossCurve(const std::vector<float>& losses);

/// "encoder L0 self-attention" of "encoder.layers.0.self_attention"
QString blockTitle(const std::string& path);

/// How the moment came about: what a caption has to tell.
struct LessonConditions {
    unsigned seed = 0;
    double learningRate = 0;
    double labelSmoothing = 0;
};

/// All that the lesson shows of one sentence, one below the other.
std::unique_ptr<Figure> lessonFigure(const LessonMoment& moment, std::size_t sentence, const std::vector<float>& losses,
                                     AttentionKind kind, bool forced, Palette palette,
                                     const LessonConditions& conditions);

} // namespace regard::app
