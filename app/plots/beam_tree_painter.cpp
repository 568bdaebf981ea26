#include "app/plots/beam_tree_painter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainterPath>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

QString stepTitle()
{
    return QCoreApplication::translate("regard", "step");
}

class TreeDrawing {
public:
    TreeDrawing(QPainter& painter, const BeamTreeData& data, const BeamTreeLayout& layout, const Theme& theme,
                const BeamMarks& marks, const QRectF& clip)
        : painter_(painter), data_(data), layout_(layout), theme_(theme), marks_(marks), clip_(clip),
          pointed_(data.steps.size(), -1)
    {
        if (marks.pointed.step < 0)
            return;
        for (int step = marks.pointed.step, entry = marks.pointed.entry; step >= 0; --step) {
            pointed_[std::size_t(step)] = entry;
            entry = data.steps[std::size_t(step)][std::size_t(entry)].parent;
        }
    }

    void draw()
    {
        painter_.setRenderHint(QPainter::Antialiasing);
        drawSteps();
        // What matters more is drawn later, over the rest.
        for (int rank = 0; rank <= 3; ++rank)
            forAll([this, rank](int step, int entry, const BeamCell& cell) {
                if (rankOf(step, entry, cell) == rank)
                    drawLink(step, entry, cell, rank);
            });
        forAll([this](int step, int entry, const BeamCell& cell) {
            if (layout_.rect(step, entry).adjusted(-2, -2, 2, 2).intersects(clip_))
                drawCell(step, entry, cell);
        });
        if (!data_.steps.empty())
            drawRoot();
    }

private:
    template <typename Visit>
    void forAll(Visit visit) const
    {
        for (std::size_t step = 0; step < data_.steps.size(); ++step)
            for (std::size_t entry = 0; entry < data_.steps[step].size(); ++entry)
                visit(int(step), int(entry), data_.steps[step][entry]);
    }

    bool isPointed(int step, int entry) const { return pointed_[std::size_t(step)] == entry; }

    /// 0 dead end, 1 among the n best, 2 shown, 3 pointed at.
    int rankOf(int step, int entry, const BeamCell& cell) const
    {
        if (isPointed(step, entry))
            return 3;
        return cell.hypothesis < 0 ? 0 : data_.onShownPath(cell) ? 2 : 1;
    }

    void drawSteps() const
    {
        painter_.setFont(beamScoreFont(theme_));
        painter_.setPen(theme_.muted);
        if (!data_.steps.empty())
            drawLine(painter_, {layout_.root.center().x(), layout_.header / 2}, stepTitle(), Qt::AlignHCenter);
        for (std::size_t step = 0; step < data_.steps.size(); ++step) {
            const bool current = int(step) == marks_.step;
            painter_.setPen(current ? theme_.accent : theme_.muted);
            const QRectF first = layout_.rect(int(step), 0);
            drawLine(painter_, {first.center().x(), layout_.header / 2}, QString::number(step), Qt::AlignHCenter);
            if (current)
                painter_.fillRect(QRectF(first.left(), layout_.header - 2, first.width(), 2), theme_.accent);
        }
    }

    void drawLink(int step, int entry, const BeamCell& cell, int rank) const
    {
        const QRectF from = layout_.rect(step - 1, cell.parent), to = layout_.rect(step, entry);
        const QPointF begin(from.right(), from.center().y()), end(to.left(), to.center().y());
        if (!QRectF(begin, end).normalized().adjusted(-3, -3, 3, 3).intersects(clip_))
            return;
        const double middle = (begin.x() + end.x()) / 2;
        QPainterPath path(begin);
        path.cubicTo({middle, begin.y()}, {middle, end.y()}, end);
        const QColor colours[] = {theme_.line, theme_.muted, theme_.accent, theme_.accent};
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(colours[rank], rank >= 2 ? 2 : 1));
        painter_.drawPath(path);
    }

    void drawCell(int step, int entry, const BeamCell& cell) const
    {
        const QRectF rect = layout_.rect(step, entry);
        const bool shown = data_.onShownPath(cell), dead = cell.hypothesis < 0;
        const bool strong = isPointed(step, entry) || (shown && step == marks_.step);
        painter_.setBrush(shown  ? theme_.accent
                          : dead ? theme_.background
                                 : mixed(theme_.text, theme_.background, 0.07));
        painter_.setPen(strong ? QPen(shown ? theme_.text : theme_.accent, 2)
                               : QPen(shown  ? theme_.accent
                                      : dead ? theme_.line
                                             : theme_.muted,
                                      1));
        painter_.drawRoundedRect(rect, 4, 4);
        const QColor ink = shown ? theme_.background : dead ? theme_.muted : theme_.text;
        drawWords(rect, cell, ink, shown ? theme_.background : theme_.muted);
        const double track = rect.width() - 8;
        painter_.fillRect(QRectF(rect.left() + 4, rect.bottom() - 4,
                                 std::max(1.5, track * double(std::clamp(cell.probability, 0.0F, 1.0F))), 2),
                          shown  ? theme_.background
                          : dead ? theme_.muted
                                 : theme_.accent);
    }

    void drawWords(const QRectF& rect, const BeamCell& cell, const QColor& ink, const QColor& quiet) const
    {
        const QFontMetricsF label(theme_.font), score(beamScoreFont(theme_));
        const double padding = label.height() * 0.45;
        painter_.setFont(theme_.font);
        painter_.setPen(ink);
        const double line = rect.top() + label.height() * 0.68;
        drawLine(painter_, {rect.center().x(), line}, elidedLabel(cell.label, label, rect.width() - 2 * padding + 1),
                 Qt::AlignHCenter);
        painter_.setFont(beamScoreFont(theme_));
        painter_.setPen(quiet);
        drawLine(painter_, {rect.center().x(), line + label.height() * 0.5 + score.height() * 0.42}, cell.score,
                 Qt::AlignHCenter);
    }

    void drawRoot() const
    {
        painter_.setBrush(theme_.background);
        painter_.setPen(QPen(theme_.accent, 1));
        painter_.drawRoundedRect(layout_.root, 4, 4);
        painter_.setFont(theme_.font);
        painter_.setPen(theme_.muted);
        drawLine(painter_, layout_.root.center(), data_.root, Qt::AlignHCenter);
    }

    QPainter& painter_;
    const BeamTreeData& data_;
    const BeamTreeLayout& layout_;
    const Theme& theme_;
    const BeamMarks& marks_;
    const QRectF clip_;
    std::vector<int> pointed_; ///< the entry of each step that leads to the one pointed at, or -1
};

} // namespace

void drawBeamTree(QPainter& painter, const BeamTreeData& data, const BeamTreeLayout& layout, const Theme& theme,
                  const BeamMarks& marks, const QRectF& clip)
{
    TreeDrawing(painter, data, layout, theme, marks, clip).draw();
}

} // namespace regard::app
