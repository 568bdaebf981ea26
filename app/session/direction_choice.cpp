#include "app/session/direction_choice.h"

namespace regard::app {

void DirectionChoice::setDirections(const std::vector<Direction>& directions, const QString& text)
{
    const Direction present = directions_[index_];
    directions_ = directions.empty() ? std::vector{Direction{}} : directions;
    guesser_ = std::make_shared<const DirectionGuesser>(directions_);
    index_ = find_direction(directions_, present.source_language, present.target_language).value_or(0);
    follow(text);
}

void DirectionChoice::follow(const QString& text)
{
    if (const auto chosen = find(chosen_))
        index_ = *chosen;
    else if (guesser_)
        index_ = guesser_->guess(text.toStdString(), index_);
}

void DirectionChoice::choose(const QString& name, const QString& text)
{
    chosen_ = name;
    follow(text);
}

void DirectionChoice::take(std::size_t index, const QString& text)
{
    if (index >= directions_.size())
        return;
    index_ = index;
    if (!guesses() || !guesser_ || guesser_->guess(text.toStdString(), index) != index)
        chosen_ = QString::fromStdString(directions_[index].name());
}

std::optional<std::size_t> DirectionChoice::find(const QString& name) const
{
    for (std::size_t i = 0; i < directions_.size(); ++i)
        if (name == QString::fromStdString(directions_[i].name()))
            return i;
    return std::nullopt;
}

std::optional<std::size_t> DirectionChoice::reverse() const
{
    const Direction& present = directions_[index_];
    if (present.source_language.empty() || present.target_language.empty())
        return std::nullopt;
    return find_direction(directions_, present.target_language, present.source_language);
}

} // namespace regard::app
