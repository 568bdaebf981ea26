#pragma once

#include <set>
#include <string>
#include <vector>

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include "app/plots/theme.h"
#include "core/analysis/residual.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A block of the model as figure 1 of the paper draws it.
struct AnatomyNode {
    enum class Role {
        tokens, ///< what a stack reads
        embedding,
        positions,
        sum, ///< of embedding and positions
        attention,
        norm, ///< add & norm
        feed_forward,
        layer, ///< a folded one
        linear,
        soft_max
    };
    Role role = Role::tokens;
    Stack stack = Stack::encoder;
    int layer = -1;
    std::string path;   ///< what the list of blocks calls it; empty where it has no numbers of its own
    std::string tensor; ///< whose values its hint shows: weights of heads, or a row of numbers a token
    QString title;
    QString detail; ///< shape of what it gives out
    qulonglong parameters = 0;
    QRectF rect;
    QRectF hint; ///< where a live hint of its value goes; empty for none
};

/// A layer with all that is in it; its label folds it.
struct AnatomyFrame {
    Stack stack = Stack::encoder;
    int layer = 0;
    bool folded = false;
    QRectF rect;
    QRectF label;
};

struct AnatomyArrow {
    QPainterPath path;
    QPointF tip;
    double angle = 90; ///< in which the head points: 0 to the right, 90 upwards
    bool head = true;
    bool residual = false;
};

struct AnatomyNote {
    QPointF place;
    QString text;
    Qt::Alignment side = Qt::AlignHCenter;
};

/// The whole drawing, in pixels of the theme's font.
struct AnatomyDiagram {
    QSizeF size;
    std::vector<AnatomyNode> nodes; ///< of each stack from its input upwards, the encoder first
    std::vector<AnatomyFrame> frames;
    std::vector<AnatomyArrow> arrows;
    std::vector<AnatomyNote> notes;

    int nodeAt(const QPointF& place) const;    ///< -1 for none
    int frameAt(const QPointF& place) const;   ///< by its label
    int nodeOf(const std::string& path) const; ///< the block; of a folded layer the layer
};

/// A layer of one stack.
struct AnatomyLayer {
    Stack stack = Stack::encoder;
    int layer = 0;
    auto operator<=>(const AnatomyLayer&) const = default;
};

/// What there is to draw.
struct AnatomyModel {
    ModelShape shape;
    std::size_t source = 0; ///< tokens, for shapes
    std::size_t target = 0;
    bool selfAttention = true; ///< of the decoder; a run from elsewhere may hold less
    bool crossAttention = true;
    const EncoderDecoder* network = nullptr; ///< for counts of parameters; may be none
};

/// The model bottom up: the encoder stack left, the decoder stack right, arrows, residual paths, and the encoder's
/// output handed to each decoder layer. Folded layers are one block each.
AnatomyDiagram anatomyDiagram(const AnatomyModel& model, const std::set<AnatomyLayer>& folded, const Theme& theme);

/// Numbers that are trained in the parameters below a path.
qulonglong parametersBelow(const EncoderDecoder& network, const std::string& prefix, const std::string& but = {});

} // namespace regard::app
