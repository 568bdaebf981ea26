#pragma once

#include <optional>
#include <string>

#include "app/plots/heat_map_data.h"
#include "app/plots/histogram_plot.h"
#include "app/session/number_place.h"
#include "core/analysis/model_parameters.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// A parameter of an attention block's projections: "decoder.layers.1.cross_attention.query.weight".
struct ProjectionPath {
    AttentionKind kind = AttentionKind::cross;
    int layer = 0;
    Projection projection = Projection::query;
    bool bias = false;

    std::string path() const;
    /// The bias of W_O is of all heads together.
    bool hasHeads() const { return !(bias && projection == Projection::output); }
    /// "W_Q", "b_Q"
    QString symbol() const;
};
std::optional<ProjectionPath> projectionPath(const std::string& path);

/// What is shown of a model's parameters.
struct WeightsChoice {
    std::string path;
    int head = -1; ///< of a projection; -1 for all heads
};

/// The model has that parameter, and the head where one is asked for. Throws Error (missing).
HeatMapData weightsMap(const TranslationModel& model, const WeightsChoice& choice);
/// What a cell of that map is of the whole parameter.
NumberPlace parameterPlace(const TranslationModel& model, const WeightsChoice& choice, int row, int column);
/// Likewise.
HistogramData weightsHistogram(const TranslationModel& model, const WeightsChoice& choice, Histogram& found);
/// "W_Q of cross-attention L1 H3"
QString weightsTitle(const WeightsChoice& choice);
/// "8,192 numbers, mean 0.0001, standard deviation 0.06, from −0.4 to 0.5"
QString histogramText(const Histogram& histogram, const QLocale& locale);
/// The block of the anatomy that a parameter belongs to.
std::string blockOfParameter(const std::string& path);

} // namespace regard::app
