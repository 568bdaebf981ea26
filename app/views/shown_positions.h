#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "app/session/session.h"
#include "core/analysis/residual.h"
#include "core/layers/positional_encoding.h"

namespace regard::app {

/// Which table of positions is looked at.
enum class PositionSpan { sentence, model, free };

struct PositionChoice {
    Stack stack = Stack::encoder;
    PositionSpan span = PositionSpan::model;
    int length = 20; ///< of a free one
    int width = 512;
    PositionLayout layout = PositionLayout::halves;

    bool operator==(const PositionChoice&) const = default;
};

/// How many positions of a model's table are shown.
constexpr std::size_t shownOfModel = 128;
/// Bounds of a free table.
constexpr int longestTable = 2048;
constexpr int widestTable = 1024;

/// A table of positions and what is known of it.
struct ShownPositions {
    Tensor table{{}, {}, {0, 0}, {}};     ///< [position, dimension]; without values where there is nothing
    std::optional<PositionLayout> layout; ///< none: no sinusoids, learned for instance
    bool changed = false;                 ///< the run that it is of had its positions changed
    QStringList labels;                   ///< of the first rows; the rest are numbers
    std::string path{};                   ///< of the run's tensor that it is; empty for a table
    QString name;                         ///< "encoder", "20 × 512, in halves"
    QString note;                         ///< what it is, or why there is nothing
    QString caption;                      ///< of pictures

    bool empty() const { return table.values.empty(); }
    std::size_t length() const { return table.shape[0]; }
    std::size_t width() const { return table.shape[1]; }
};

/// What a cell of the table is, and the dot product of two of its rows.
NumberPlace encodingPlace(const ShownPositions& shown, int position, int dimension);
NumberPlace encodingProduct(const ShownPositions& shown, int position, int other);

ShownPositions shownPositions(const Session& session, const PositionChoice& choice);

/// "alternating", "in halves"
QString layoutName(PositionLayout layout);
QString stackName(Stack stack);

} // namespace regard::app
