#pragma once

#include <string>

#include <QString>
#include <QStringList>

#include "core/models/encoder_decoder_config.h"

namespace regard::app {

/// What a view shows, in two or three sentences, with its formula and where it comes from.
struct Explanation {
    QString text;
    QStringList formulas{}; ///< in the language of parseFormula
    QString source{};       ///< the paper and its section
    QString beware{};       ///< what is often told wrong, put right
};

/// Of a view by its object name, and of the model's block that it shows where that makes a difference; a view that is
/// not known has an empty one. Where models differ it is true of that one; without one, of the paper's.
Explanation explanationOf(const QString& view, const std::string& block, const EncoderDecoderConfig* model = nullptr);

} // namespace regard::app
