#include "app/export/output_figure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/export/stacked_figure.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double page_width = 460; // points
constexpr double band_gap = 8;

std::vector<std::string> plainLabels(const QStringList& labels)
{
    std::vector<std::string> plain;
    for (const QString& label : labels)
        plain.push_back(plainLabel(label));
    return plain;
}

std::vector<LabelledArray> numbersOf(const TokenBarsData& bars)
{
    LabelledAxis tokens{"token", bars.bars.size()};
    std::vector<float> probabilities, logits, ranks, ids;
    for (const TokenBar& bar : bars.bars) {
        tokens.labels.push_back(plainLabel(bar.label));
        probabilities.push_back(bars.withProbabilities ? bar.probability : std::nanf(""));
        logits.push_back(bar.logit);
        ranks.push_back(float(bar.rank + 1));
        ids.push_back(float(bar.id));
    }
    std::vector<LabelledArray> arrays = {
        {"probability", {tokens}, probabilities}, {"rank", {tokens}, ranks}, {"id", {tokens}, ids}};
    if (bars.withLogits)
        arrays.push_back({"logit", {tokens}, logits});
    return arrays;
}

std::vector<LabelledArray> numbersOf(const LensGridData& grid)
{
    const LabelledAxis steps{"step", std::size_t(grid.columns.size()), plainLabels(grid.columns), "token"};
    const LabelledAxis depths{"depth", std::size_t(grid.rows.size()), plainLabels(grid.rows), "depth"};
    LabelledArray probabilities{"lens_probability", {depths, steps}, {}};
    LabelledArray chosen{"lens_probability_of_chosen", {depths, steps}, {}};
    LabelledArray ranks{"lens_rank_of_chosen", {depths, steps}, {}};
    for (const LensGridCell& cell : grid.cells) {
        const auto known = [](float value) { return value < 0 ? std::nanf("") : value; };
        probabilities.values.push_back(known(cell.probability));
        chosen.values.push_back(known(cell.chosenProbability));
        ranks.values.push_back(known(float(cell.chosenRank)) + 1);
    }
    std::vector<LabelledArray> arrays = {probabilities, chosen, ranks};
    if (grid.withEntropies) {
        arrays.push_back({"entropy_bits", {steps}, grid.entropies});
        arrays.back().values.resize(steps.size, std::nanf("")); // not yet computed
    }
    return arrays;
}

QString valuesOf(const LensGridData& grid)
{
    QString text = QStringLiteral("depth\tstep\tmost_probable\tprobability\tprobability_of_chosen\trank_of_chosen\n");
    const auto number = [](float value) { return value < 0 ? QString() : QString::number(double(value), 'g', 9); };
    for (int row = 0; row < grid.rows.size(); ++row)
        for (int column = 0; column < grid.columns.size(); ++column) {
            const LensGridCell& cell = grid.at(row, column);
            text += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                        .arg(grid.rows[row])
                        .arg(column)
                        .arg(QString(cell.token).replace('\t', ' '), number(cell.probability),
                             number(cell.chosenProbability),
                             cell.chosenRank < 0 ? QString() : QString::number(cell.chosenRank + 1));
        }
    return text;
}

/// Long runs go on in further bands.
std::unique_ptr<Figure> lensFigure(const LensGridData& grid, const Palette& palette)
{
    const LensGridLayout layout = arrangeLensGrid(grid, 0, Theme::print());
    const int across = std::max(1, int((page_width - layout.labels) / layout.column));
    const int bands = (layout.columns + across - 1) / across;
    const QSizeF size(layout.labels + layout.column * std::min(across, layout.columns),
                      (layout.height() + band_gap) * bands);
    const auto draw = [grid, palette, layout, across](QPainter& painter, const Theme& theme) {
        for (int first = 0; first < layout.columns; first += across) {
            drawLensLabels(painter, grid, layout, theme, -1);
            drawLensGrid(painter, grid, layout, first, std::min(first + across, layout.columns), palette, theme,
                         {-1, -1});
            painter.translate(0, layout.height() + band_gap);
        }
    };
    return std::make_unique<DrawnFigure>(Text::tr("Logit lens and entropy of each step"), size, draw, valuesOf(grid),
                                         numbersOf(grid));
}

} // namespace

std::unique_ptr<Figure> outputFigure(const Trace& trace, QStringList texts, const TokenBarsData& bars,
                                     const LensGridData& grid, const Palette& palette)
{
    const Theme theme = Theme::print();
    const double width = std::max(page_width, tokenBarsLeastWidth(bars, theme));
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<DrawnFigure>(
        texts.value(0), QSizeF(width, tokenBarsHeight(bars, theme)),
        [bars, width](QPainter& painter, const Theme& own) { drawTokenBars(painter, bars, width, own); },
        tabSeparated(bars), numbersOf(bars)));
    if (!grid.columns.isEmpty())
        parts.push_back(lensFigure(grid, palette));
    texts.removeFirst();
    texts.prepend(runCaption(trace));
    texts << Text::tr("Of the logit lens: the most probable token after each layer, coloured by its probability (0 to "
                      "1); in bold where it is the run's.");
    texts.removeAll(QString());
    return std::make_unique<StackedFigure>(std::move(parts), texts.join(u'\n'));
}

} // namespace regard::app
