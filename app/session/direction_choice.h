#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/models/direction_guess.h"

namespace regard::app {

/// In which of a model's directions to translate: guessed from the text, unless somebody has chosen one.
class DirectionChoice {
public:
    /// Another model. The direction and what was chosen stay where it knows them.
    void setDirections(const std::vector<Direction>& directions, const QString& text);
    const std::vector<Direction>& directions() const { return directions_; } ///< never empty
    std::size_t index() const { return index_; }

    /// The text has changed: guesses anew.
    void follow(const QString& text);
    /// By name, "fr-en"; empty to guess. What a model does not know is kept for the next one.
    void choose(const QString& name, const QString& text);
    QString chosen() const { return chosen_; }
    bool guesses() const { return !find(chosen_); }

    /// This direction for this text. A choice becomes it; a guess starts from it and stays a guess where it agrees.
    void take(std::size_t index, const QString& text);
    std::optional<std::size_t> find(const QString& name) const;
    /// From the target language to the source language, where the model knows that.
    std::optional<std::size_t> reverse() const;

private:
    std::vector<Direction> directions_{Direction{}};
    std::shared_ptr<const DirectionGuesser> guesser_;
    std::size_t index_ = 0;
    QString chosen_;
};

} // namespace regard::app
