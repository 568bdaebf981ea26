#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/theme.h"
#include "core/analysis/head_importance.h"
#include "core/trace/attention_switches.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A head on the board, or with head -1 a whole layer, or with layer -1 too a whole kind of attention.
struct BoardPlace {
    AttentionKind kind = AttentionKind::encoder;
    int layer = -1;
    int head = -1;

    bool operator==(const BoardPlace&) const = default;
};

/// All heads of a model, layers × heads for each kind of attention: which are off, and what each is worth.
struct HeadBoardData {
    ModelShape shape{};
    AttentionSwitches switches{};
    std::shared_ptr<const HeadImportance> importance{}; ///< may be nullptr
    BoardPlace focus{};                                 ///< the head that other views show
};

/// Where everything stands. The same on screen and in files.
struct HeadBoardLayout {
    struct Panel {
        AttentionKind kind;
        int layers = 0;
        int heads = 0;
        QPointF origin; ///< of the first head
        QRectF title;
    };
    std::vector<Panel> panels;
    QSizeF cell{0, 0};
    double gap = 0;
    double labelWidth = 0;
    QRectF bar; ///< of colours; empty without importance
    QRectF key; ///< what the signs mean
    QSizeF size{0, 0};

    const Panel* panel(AttentionKind kind) const;
    QRectF rect(const BoardPlace& place) const; ///< empty where there is no such place
    std::optional<BoardPlace> at(const QPointF& position) const;
};

/// As many kinds side by side as `width` has room for. `keepBar`: leaves room for the colour bar that may come.
HeadBoardLayout arrangeBoard(const HeadBoardData& data, double width, const Theme& theme, bool keepBar = false);

/// Importance in colours of a diverging palette, zero in the middle. `cursor`: the place that the keyboard is at.
void drawBoard(QPainter& painter, const HeadBoardData& data, const HeadBoardLayout& layout, const Theme& theme,
               const std::optional<BoardPlace>& cursor = {});

/// Range and name of the colour bar: symmetric about zero.
HeatMapData importanceScale(const HeadImportance& importance);

} // namespace regard::app
