#pragma once

#include <string>
#include <vector>

#include "app/commands/command_line.h"
#include "app/session/foreign_notice.h"
#include "core/models/direction_guess.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// The directions of a model that --from and --to leave.
class AskedDirections {
public:
    /// Throws Error (invalid) naming the model's directions where none is left.
    AskedDirections(const CommandLine& line, const TranslationModel& model);

    /// Index of the first one.
    std::size_t first() const { return indices_.front(); }
    /// Index of the one that the text's language is for; the first one where that is not clear.
    std::size_t of(const std::string& text) const { return indices_[guesser_.guess(text, 0)]; }
    /// That the text is in no language of the model, and what to do; empty where it may be, or --from says the
    /// language.
    QString foreignNotice(const std::string& text) const;

private:
    bool asked_; ///< --from
    std::vector<Direction> all_;
    std::vector<std::size_t> indices_;
    DirectionGuesser guesser_;
    mutable ForeignNotice foreign_; ///< keeps what it needs for the next text
};

} // namespace regard::app
