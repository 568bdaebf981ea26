#include "app/plots/anatomy_column.h"

#include <algorithm>

namespace regard::app {

namespace {

// All in line heights.
constexpr double block_width = 17;
constexpr double block_height = 2.7;
constexpr double norm_height = 1.35;
constexpr double token_height = 2.4;
constexpr double gap = 1.15;       // between two blocks
constexpr double norm_gap = 0.45;  // between a block and its norm
constexpr double frame_room = 2.0; // of a layer's frame beside its blocks: the residual path runs there
constexpr double circle = 1.5;     // of the sum
constexpr double wave = 2.3;       // of the positional encoding
constexpr double side_room = 8.5;  // beside a column: its positional encoding
constexpr double between = 6;      // the two columns
constexpr double spread = 0.27;    // of query, key and value, in widths of a block

AnatomyArrow arrow(const QPointF& from, const QPointF& to)
{
    AnatomyArrow made;
    made.path.moveTo(from);
    made.path.lineTo(to);
    made.tip = to;
    return made;
}

void shift(AnatomyDiagram& diagram, const AnatomyColumn& column, const QPointF& by)
{
    for (AnatomyNode node : column.nodes()) {
        node.rect.translate(by);
        node.hint.translate(node.hint.isEmpty() ? QPointF() : by);
        diagram.nodes.push_back(std::move(node));
    }
    for (AnatomyFrame frame : column.frames()) {
        frame.rect.translate(by);
        frame.label.translate(by);
        diagram.frames.push_back(frame);
    }
    for (AnatomyArrow one : column.arrows()) {
        one.path.translate(by);
        one.tip += by;
        diagram.arrows.push_back(std::move(one));
    }
    for (AnatomyNote note : column.notes()) {
        note.place += by;
        diagram.notes.push_back(std::move(note));
    }
}

} // namespace

AnatomyColumn::AnatomyColumn(double line, Stack stack) : line_(line), stack_(stack), width_(block_width * line)
{
}

void AnatomyColumn::place(AnatomyNode& node, double height, double width)
{
    node.rect = QRectF(-width / 2, y_ - height, width, height);
    y_ -= height;
}

void AnatomyColumn::rise(double by, int arrows)
{
    const QPointF from(0, y_), to(0, y_ - by * line_);
    y_ = to.y();
    if (arrows == 1) {
        arrows_.push_back(arrow(from, to));
        return;
    }
    const QPointF fork(0, from.y() + (to.y() - from.y()) * 0.5);
    for (int i = 0; i < arrows; ++i) {
        const double x = (i - (arrows - 1) / 2.0) * spread * width_;
        AnatomyArrow one;
        one.path.moveTo(i == 1 ? from : fork);
        if (i != 1)
            one.path.lineTo(x, fork.y());
        one.path.lineTo(x, to.y());
        one.tip = {x, to.y()};
        arrows_.push_back(one);
    }
    branch_ = fork.y();
}

void AnatomyColumn::addTokens(AnatomyNode node)
{
    place(node, token_height * line_, width_);
    nodes_.push_back(std::move(node));
}

void AnatomyColumn::addBlock(AnatomyNode node, int arrows)
{
    branch_ = y_ - gap * line_ * 0.5;
    rise(gap, arrows);
    place(node, block_height * line_, width_);
    const double inset = 0.3 * line_, side = block_height * line_ - 2 * inset;
    if (!node.tensor.empty())
        node.hint = QRectF(node.rect.right() - inset - side * 1.3, node.rect.top() + inset, side * 1.3, side);
    nodes_.push_back(std::move(node));
}

void AnatomyColumn::addCross(AnatomyNode node)
{
    const double x = spread * width_, foot = y_;
    branch_ = foot - gap * line_ * 0.5;
    const double top = foot - gap * line_;
    // The query comes from below, at the side away from the encoder; key and value from its side.
    AnatomyArrow query;
    query.path.moveTo(0, foot);
    query.path.lineTo(0, branch_);
    query.path.lineTo(x, branch_);
    query.path.lineTo(x, top);
    query.tip = {x, top};
    arrows_.push_back(query);
    y_ = top;
    place(node, block_height * line_, width_);
    const double inset = 0.3 * line_, side = block_height * line_ - 2 * inset;
    node.hint = QRectF(node.rect.right() - inset - side * 1.3, node.rect.top() + inset, side * 1.3, side);
    nodes_.push_back(std::move(node));
    markMemory();
}

void AnatomyColumn::markMemory()
{
    memory_.push_back(nodes_.size() - 1);
}

void AnatomyColumn::addNorm(AnatomyNode node)
{
    rise(norm_gap, 1);
    arrows_.back().head = false;
    place(node, norm_height * line_, width_);
    const double inset = 0.22 * line_, high = norm_height * line_ - 2 * inset;
    node.hint = QRectF(node.rect.right() - inset - 5 * line_, node.rect.top() + inset, 5 * line_, high);
    const double x = out() * (width_ / 2 + line_), y = node.rect.center().y();
    AnatomyArrow around;
    around.residual = true;
    around.path.moveTo(0, branch_);
    around.path.lineTo(x, branch_);
    around.path.lineTo(x, y);
    around.path.lineTo(out() * width_ / 2, y);
    around.tip = {out() * width_ / 2, y};
    around.angle = out() < 0 ? 0 : 180;
    arrows_.push_back(around);
    nodes_.push_back(std::move(node));
}

void AnatomyColumn::addSum(AnatomyNode sum, AnatomyNode positions)
{
    rise(gap * 0.7, 1);
    place(sum, circle * line_, circle * line_);
    const double size = wave * line_;
    positions.rect = QRectF(0, 0, size, size);
    positions.rect.moveCenter({out() * (width_ / 2 - size * 0.4), sum.rect.center().y()});
    AnatomyArrow in = arrow({positions.rect.center().x() - out() * size / 2, sum.rect.center().y()},
                            {out() * circle * line_ / 2, sum.rect.center().y()});
    in.angle = out() < 0 ? 0 : 180;
    arrows_.push_back(in);
    const QStringList words = positions.title.split(u'\n');
    const double text = positions.rect.center().x() + out() * (size / 2 + 0.5 * line_);
    for (qsizetype i = 0; i < words.size(); ++i)
        notes_.push_back({{text, sum.rect.center().y() + (double(i) - double(words.size() - 1) / 2) * line_ * 1.05},
                          words[i],
                          out() < 0 ? Qt::AlignRight : Qt::AlignLeft});
    positions.title.replace(u'\n', u' ');
    sum.title = positions.title;
    nodes_.push_back(std::move(positions));
    nodes_.push_back(std::move(sum));
}

void AnatomyColumn::beginLayer(Stack, int, bool folded)
{
    folded_ = folded;
    y_ -= 0.2 * line_;
    if (!arrows_.empty() || !nodes_.empty())
        arrows_.push_back(arrow({0, y_ + 0.2 * line_}, {0, y_}));
    if (!arrows_.empty())
        arrows_.back().head = false;
    layerFoot_ = y_ - 0.1 * line_;
    frames_.push_back({});
}

void AnatomyColumn::endLayer()
{
    AnatomyFrame& frame = frames_.back();
    const AnatomyNode& last = nodes_.back();
    frame.stack = stack_;
    frame.layer = last.layer;
    frame.folded = folded_;
    const double room = folded_ ? 0.5 : frame_room;
    const double top = y_ - (folded_ ? 0.35 : 0.55) * line_;
    QRectF rect(-width_ / 2 - 0.6 * line_, top, width_ + 1.2 * line_, layerFoot_ - top - (folded_ ? 0.4 * line_ : 0));
    rect.adjust(out() < 0 ? -room * line_ + 0.6 * line_ : 0, 0, out() > 0 ? room * line_ - 0.6 * line_ : 0, 0);
    frame.rect = rect;
    const double label = 3.2 * line_, high = 1.6 * line_;
    const double x = out() < 0 ? rect.left() - label - 0.3 * line_ : rect.right() + 0.3 * line_;
    frame.label = QRectF(x, rect.center().y() - high / 2, label, high);
    arrows_.push_back(arrow({0, y_}, {0, top}));
    arrows_.back().head = false;
    y_ = top;
}

void AnatomyColumn::addEnd(const QString& text)
{
    rise(gap, 1);
    y_ -= 0.9 * line_;
    notes_.push_back({{0, y_ + 0.2 * line_}, text, Qt::AlignHCenter});
    y_ -= 0.5 * line_;
}

QRectF AnatomyColumn::bounds() const
{
    const double room = side_room * line_;
    return QRectF(-width_ / 2 - (out() < 0 ? room : 0), y_, width_ + room, -y_);
}

void joinColumns(AnatomyDiagram& diagram, const AnatomyColumn* encoder, const AnatomyColumn* decoder, double line)
{
    const double margin = line;
    const QRectF left = encoder ? encoder->bounds() : QRectF(), right = decoder ? decoder->bounds() : QRectF();
    const double gapX = encoder && decoder ? between * line : 0;
    const double over = encoder && decoder ? 1.6 * line : 0; // the encoder's output goes over its top
    const double height = std::max(left.height() + over, right.height());
    const QPointF toLeft(margin - left.left(), margin + height),
        toRight(margin + left.width() + gapX - right.left(), margin + height);
    diagram.size = {2 * margin + left.width() + gapX + right.width(), height + 2 * margin};
    if (encoder)
        shift(diagram, *encoder, toLeft);
    const std::size_t first = diagram.nodes.size();
    if (decoder)
        shift(diagram, *decoder, toRight);
    if (!encoder || !decoder || decoder->memory().empty())
        return;
    const double x = margin + left.width() + gapX * 0.5;
    const QPointF top(toLeft.x(), toLeft.y() + encoder->top());
    QPainterPath trunk(top);
    trunk.lineTo(top.x(), top.y() - line);
    trunk.lineTo(x, top.y() - line);
    AnatomyArrow way;
    way.path = trunk;
    way.head = false;
    double highest = top.y() - line, lowest = highest;
    for (const std::size_t index : decoder->memory()) {
        const QRectF& block = diagram.nodes[first + index].rect;
        const bool folded = diagram.nodes[first + index].role == AnatomyNode::Role::layer;
        highest = std::min(highest, block.center().y());
        lowest = std::max(lowest, block.center().y());
        for (const double at : folded ? std::vector<double>{0.5} : std::vector<double>{0.32, 0.68}) {
            AnatomyArrow in;
            const double y = block.top() + at * block.height();
            in.path.moveTo(x, y);
            in.path.lineTo(block.left(), y);
            in.tip = {block.left(), y};
            in.angle = 0;
            diagram.arrows.push_back(in);
            lowest = std::max(lowest, y);
            highest = std::min(highest, y);
        }
    }
    way.path.moveTo(x, highest);
    way.path.lineTo(x, lowest);
    diagram.arrows.push_back(way);
}

} // namespace regard::app
