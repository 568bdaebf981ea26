#pragma once

#include <functional>

#include <QString>

#include "app/session/token_names.h"
#include "core/analysis/cell_arithmetic.h"
#include "core/analysis/reading_arithmetic.h"

namespace regard::app {

/// What is added up, a line each, with digits enough to check it. Of a soft-max over a whole vocabulary the largest and
/// the rest in one line.
QString productLines(const CellArithmetic& cell);
/// `name` says what term i stands for: a key, a token of the vocabulary.
QString softMaxLines(const CellArithmetic& cell, const std::function<QString(std::size_t)>& name);
/// "L0 H3 · “le” → “chat”: 0.25 × 1.5 = 0.375"
QString readingLines(const Trace& trace, AttentionKind kind, const ReadingArithmetic& cell);

} // namespace regard::app
