#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/training/validation_set.h"

namespace regard {

/// A point of a training's curve: the mean over the steps since the last one, or a measurement.
struct HistoryRow {
    std::size_t step = 0;
    std::size_t epoch = 0;
    double loss = 0; ///< label-smoothed, nats a token; of a measurement 0
    double accuracy = 0;
    double learning_rate = 0;
    std::vector<ValidationScore> validation; ///< empty unless this is a measurement

    bool operator==(const HistoryRow&) const = default;
};

/// "history.jsonl" in a model folder: one JSON object a line, so that the curve survives whatever ends the training.
class REGARD_API History {
public:
    /// Reads what is there up to `last_step`, the step at which training goes on, and drops the rest: those steps are
    /// done again. A last line that was cut off by a sudden end is dropped too. Throws Error: io, broken.
    History(const std::filesystem::path& folder, std::size_t last_step);

    const std::vector<HistoryRow>& rows() const { return rows_; }
    /// Throws Error (io) where the file cannot take the row; it is then written with a later one, and until then
    /// nothing is thrown again.
    void add(HistoryRow row);

private:
    std::filesystem::path file_;
    std::vector<HistoryRow> rows_;
    std::string pending_; ///< lines that are not in the file
    bool failed_ = false;
};

/// One line without its end.
REGARD_API std::string history_line(const HistoryRow& row);
/// Throws Error (broken) naming `where`.
REGARD_API HistoryRow parse_history_line(std::string_view line, const std::string& where);

} // namespace regard
