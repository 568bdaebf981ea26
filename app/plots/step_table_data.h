#pragma once

#include <vector>

#include <QString>

#include "app/plots/number_text.h"

namespace regard::app {

/// One head at work for one query: what the six steps of attention make of its vectors.
struct StepTableData {
    /// What the query meets: a row of the table.
    struct Key {
        QString label;
        std::vector<float> key;   ///< [dk]
        std::vector<float> value; ///< [dk]
        float dot = 0;            ///< q · k
        float score = 0;          ///< ÷ √dk
        bool masked = false;
        float exponential = 0; ///< exp(score − maximum)
        float weight = 0;
        std::vector<float> weighted; ///< weight × value, [dk]
    };
    QString queryTitle; ///< "query of “it”"
    std::vector<float> query;
    std::vector<Key> keys;
    float maximum = 0;     ///< the largest score that is not masked
    float denominator = 0; ///< Σ exp(score − maximum)
    float weightSum = 0;
    std::vector<float> context;      ///< Σ weight × value, [dk]
    std::vector<float> concatenated; ///< of all heads, [h · dk]
    std::vector<float> output;       ///< × W_O, [d]
    int head = 0;
    QString off; ///< what replaces the weights of a head that is switched off; empty where it is on

    bool empty() const { return keys.empty(); }
    std::size_t width() const { return query.size(); } ///< dk
};

/// |x| that gets the full colour, for vectors that are read beside each other.
struct StepReach {
    float keys = 0;
    float values = 0;
    float weighted = 0;
    float together = 0;
    float output = 0;
};
StepReach reachOf(const StepTableData& data);

/// A place in the table: what a click asks about.
struct StepPlace {
    enum class Part {
        none,
        query,
        key,
        dot,
        score,
        mask,
        exponential,
        weight,
        value,
        weighted,
        denominator,
        weightSum,
        context,
        concatenated,
        output
    };
    Part part = Part::none;
    int row = -1;     ///< of the key, where there is one
    int feature = -1; ///< of a vector

    bool operator==(const StepPlace&) const = default;
};

/// The number there; NaN where there is none.
double valueAt(const StepTableData& data, const StepPlace& place);

/// A row a key; tab-separated, C locale.
QString tabSeparated(const StepTableData& data);

} // namespace regard::app
