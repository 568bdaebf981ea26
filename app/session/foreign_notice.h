#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/models/direction.h"
#include "core/text/foreign_text.h"

namespace regard::app {

/// Says so where a text is in none of the languages that a model reads, so that its direction is no guess but a
/// makeshift.
class ForeignNotice {
public:
    /// Looks at the text with a model of these directions.
    void look(const std::vector<Direction>& directions, const std::string& text);
    bool foreign() const { return found_.has_value(); }
    /// "The text is in Arabic script, …: it is read as French."; empty where nothing is foreign.
    QString sentence(const Direction& direction) const;

private:
    std::vector<std::string> languages_;
    std::optional<ForeignTextFinder> finder_;
    std::optional<ForeignText> found_;
};

} // namespace regard::app
