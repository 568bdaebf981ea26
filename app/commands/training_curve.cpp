#include "app/commands/training_curve.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "app/commands/command_line.h"

namespace regard::app {

namespace {

constexpr int labelWidth = 7;
constexpr int leastColumns = 40;
constexpr char16_t braille = 0x2800;

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool empty() const { return low > high; }
    /// 0 at the low end, 1 at the high one; in the middle where they are the same.
    double place(double value) const { return high > low ? (value - low) / (high - low) : 0.5; }
};

/// Characters of the plot, each of 2 × 4 dots or a mark.
class Canvas {
public:
    Canvas(int columns, int rows) : columns_(columns), rows_(rows), cells_(std::size_t(columns * rows)) {}

    int dotColumns() const { return 2 * columns_; }
    int dotRows() const { return 4 * rows_; }

    void dot(int x, int y)
    {
        static constexpr int bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
        cell(x / 2, y / 4).dots |= bits[y % 4][x % 2];
    }
    void line(int fromX, int fromY, int toX, int toY)
    {
        const int length = std::max({std::abs(toX - fromX), std::abs(toY - fromY), 1});
        for (int i = 0; i <= length; ++i)
            dot(fromX + int(std::lround(double(toX - fromX) * i / length)),
                fromY + int(std::lround(double(toY - fromY) * i / length)));
    }
    void mark(double x, double y, char16_t letter)
    {
        cell(std::clamp(int(x * columns_), 0, columns_ - 1), std::clamp(int((1 - y) * rows_), 0, rows_ - 1)).mark =
            letter;
    }

    QString text(int row, bool colours) const
    {
        QString text;
        for (int column = 0; column < columns_; ++column) {
            const Cell& here = cells_[std::size_t(row * columns_ + column)];
            if (here.mark == 0)
                text += here.dots == 0 ? QChar(u' ') : QChar(char16_t(braille + here.dots));
            else if (colours)
                text += (here.mark == u'o' ? QStringLiteral("\x1b[33mo\x1b[0m") : QStringLiteral("\x1b[32mx\x1b[0m"));
            else
                text += QChar(here.mark);
        }
        return text;
    }

private:
    struct Cell {
        int dots = 0;
        char16_t mark = 0;
    };
    Cell& cell(int column, int row) { return cells_[std::size_t(row * columns_ + column)]; }

    int columns_;
    int rows_;
    std::vector<Cell> cells_;
};

/// All points of a column of dots are one stroke from their least to their greatest; strokes are joined by their
/// middles.
void drawLine(Canvas& canvas, const std::vector<CurvePoint>& points, const Range& steps, const Range& values)
{
    std::vector<Range> columns(std::size_t(canvas.dotColumns()));
    for (const CurvePoint& point : points)
        columns[std::size_t(std::lround(steps.place(point.step) * (canvas.dotColumns() - 1)))].add(
            values.place(point.value));
    const auto row = [&](double place) { return int(std::lround((1 - place) * (canvas.dotRows() - 1))); };
    int lastX = -1, lastY = 0;
    for (int x = 0; x < canvas.dotColumns(); ++x) {
        const Range& column = columns[std::size_t(x)];
        if (column.empty())
            continue;
        const int top = row(column.high), bottom = row(column.low), middle = (top + bottom) / 2;
        canvas.line(x, top, x, bottom);
        if (lastX >= 0)
            canvas.line(lastX, lastY, x, middle);
        lastX = x;
        lastY = middle;
    }
}

QString decimal(double value)
{
    return QString::number(value, 'f', value < 9.995 ? 2 : 1);
}

/// Steps as people write them: 950, 12.5k, 1.2M.
QString stepText(double step)
{
    if (step < 10'000)
        return QString::number(step, 'f', 0);
    return step < 1e6 ? QString::number(step / 1e3, 'g', 4) + u'k' : QString::number(step / 1e6, 'g', 4) + u'M';
}

/// What stands beside row `row` of `rows`: the ends and the middle of the range.
QString axisLabel(const Range& range, int row, int rows)
{
    if (range.empty())
        return {};
    if (row == 0)
        return decimal(range.high);
    if (row == rows - 1)
        return decimal(range.low);
    return row == rows / 2 ? decimal(range.high + (range.low - range.high) * row / (rows - 1)) : QString();
}

QString stepAxis(double first, double last, int columns)
{
    QString marks(columns, u'─');
    QString numbers(columns, u' ');
    constexpr int parts = 4;
    for (int i = 0; i <= parts; ++i) {
        const int at = (columns - 1) * i / parts;
        marks[at] = u'┴';
        const QString text = stepText(std::round(first + (last - first) * i / parts));
        const int begin = std::clamp(at - int(text.size()) / 2, 0, columns - int(text.size()));
        numbers.replace(begin, text.size(), text);
    }
    const QString margin(labelWidth, u' ');
    return margin + u'└' + marks + u'┘' + u'\n' + margin + u' ' + numbers;
}

double mean(const std::vector<ValidationScore>& scores, double ValidationScore::*member)
{
    double sum = 0;
    for (const ValidationScore& score : scores)
        sum += score.*member / double(scores.size());
    return sum;
}

} // namespace

void TrainingCurve::add(const HistoryRow& row)
{
    if (row.validation.empty()) {
        loss_.push_back({double(row.step), row.loss});
        return;
    }
    validation_.push_back({double(row.step), mean(row.validation, &ValidationScore::loss)});
    bleu_.push_back({double(row.step), mean(row.validation, &ValidationScore::bleu)});
}

QStringList TrainingCurve::lines(int columns, int rows, bool colours) const
{
    const int width = columns - 2 * labelWidth - 2;
    if (loss_.size() < 2 || columns < leastColumns || rows < 3)
        return {};
    Range steps, losses, scores;
    for (const auto* points : {&loss_, &validation_})
        for (const CurvePoint& point : *points) {
            steps.add(point.step);
            losses.add(point.value);
        }
    for (const CurvePoint& point : bleu_)
        scores.add(point.value);

    Canvas canvas(width, rows);
    drawLine(canvas, loss_, steps, losses);
    for (const CurvePoint& point : validation_)
        canvas.mark(steps.place(point.step), losses.place(point.value), u'o');
    for (const CurvePoint& point : bleu_)
        canvas.mark(steps.place(point.step), scores.place(point.value), u'x');

    const QString legend = validation_.empty() ? CommandText::tr("loss in training")
                                               : CommandText::tr("loss: ⣀ in training, o validation; x BLEU (right)");
    QStringList text{legend.left(columns)};
    for (int row = 0; row < rows; ++row) {
        const QString left = axisLabel(losses, row, rows);
        const QString right = axisLabel(scores, row, rows);
        text << left.rightJustified(labelWidth - 1) + u' ' + (left.isEmpty() ? u'│' : u'┤') +
                    canvas.text(row, colours) + (right.isEmpty() ? u'│' : u'├') +
                    (u' ' + right).leftJustified(labelWidth);
    }
    return text + stepAxis(steps.low, steps.high, width).split(u'\n');
}

} // namespace regard::app
