#pragma once

#include <vector>

#include "app/plots/anatomy_diagram.h"

namespace regard::app {

/// Stacks the blocks of an encoder or decoder on each other, each with its arrows. It grows upwards from y = 0, around
/// x = 0.
class AnatomyColumn {
public:
    AnatomyColumn(double line, Stack stack);

    void addTokens(AnatomyNode node);
    void addBlock(AnatomyNode node, int arrows); ///< 3: query, key and value come from below
    void addCross(AnatomyNode node);             ///< the query from below, key and value from the encoder
    void addNorm(AnatomyNode node);              ///< with the residual path around the block below it
    void addSum(AnatomyNode sum, AnatomyNode positions);
    void beginLayer(Stack stack, int layer, bool folded);
    void endLayer();
    void markMemory(); ///< the last block takes the encoder's output
    void addEnd(const QString& text);

    const std::vector<AnatomyNode>& nodes() const { return nodes_; }
    const std::vector<AnatomyFrame>& frames() const { return frames_; }
    const std::vector<AnatomyArrow>& arrows() const { return arrows_; }
    const std::vector<AnatomyNote>& notes() const { return notes_; }
    /// Blocks that take the encoder's output.
    const std::vector<std::size_t>& memory() const { return memory_; }
    double top() const { return y_; } ///< of the last block
    QRectF bounds() const;

private:
    void rise(double by, int arrows);
    void place(AnatomyNode& node, double height, double width);
    double out() const { return stack_ == Stack::encoder ? -1 : 1; } ///< the side away from the other stack

    double line_;
    Stack stack_;
    double width_;
    double y_ = 0;         ///< top of what is drawn so far
    double branch_ = 0;    ///< where the residual path leaves
    double layerFoot_ = 0; ///<
    bool folded_ = false;
    std::vector<AnatomyNode> nodes_;
    std::vector<AnatomyFrame> frames_;
    std::vector<AnatomyArrow> arrows_;
    std::vector<AnatomyNote> notes_;
    std::vector<std::size_t> memory_;
};

/// Both beside each other on one ground line, and the way of the encoder's output into every decoder layer.
void joinColumns(AnatomyDiagram& diagram, const AnatomyColumn* encoder, const AnatomyColumn* decoder, double line);

} // namespace regard::app
