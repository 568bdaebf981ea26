#include "app/export/steps_figure.h"

#include <set>

#include "app/export/numbers.h"
#include "app/export/stacked_figure.h"
#include "app/plots/step_table_painter.h"

namespace regard::app {

namespace {

constexpr double width = 820; // points

LabelledAxis keyAxis(const StepTableData& data)
{
    LabelledAxis axis{.name = "key", .size = data.keys.size(), .label_name = "token"};
    for (const StepTableData::Key& key : data.keys)
        axis.labels.push_back(plainLabel(key.label));
    return axis;
}

LabelledArray perKey(const StepTableData& data, const char* name, float StepTableData::Key::*member)
{
    LabelledArray array{.name = name, .axes = {keyAxis(data)}};
    for (const StepTableData::Key& key : data.keys)
        array.values.push_back(key.*member);
    return array;
}

LabelledArray vectors(const StepTableData& data, const char* name, std::vector<float> StepTableData::Key::*member)
{
    LabelledArray array{.name = name, .axes = {keyAxis(data), {.name = "feature", .size = data.width()}}};
    for (const StepTableData::Key& key : data.keys)
        array.values.insert(array.values.end(), (key.*member).begin(), (key.*member).end());
    return array;
}

LabelledArray vector(const char* name, const std::vector<float>& values)
{
    return {.name = name, .axes = {{.name = "feature", .size = values.size()}}, .values = values};
}

std::vector<LabelledArray> numbersOf(const StepTableData& data)
{
    using Key = StepTableData::Key;
    std::vector<LabelledArray> all = {vector("query", data.query),
                                      vectors(data, "key_vector", &Key::key),
                                      perKey(data, "dot", &Key::dot),
                                      perKey(data, "score", &Key::score),
                                      perKey(data, "exponential", &Key::exponential),
                                      perKey(data, "weight", &Key::weight),
                                      vectors(data, "value_vector", &Key::value),
                                      vectors(data, "weighted_value", &Key::weighted),
                                      vector("context", data.context),
                                      vector("concatenated", data.concatenated)};
    for (std::size_t i = 0; i < data.keys.size(); ++i) {
        for (const std::size_t array : {3u, 4u}) {
            all[array].blank.resize(data.keys.size());
            all[array].blank[i] = data.keys[i].masked;
        }
    }
    if (!data.output.empty())
        all.push_back(vector("output", data.output));
    return all;
}

} // namespace

std::unique_ptr<Figure> stepsFigure(const StepTableData& data, const Palette& palette, const QString& title,
                                    const QString& caption)
{
    const StepTableLayout layout = arrangeStepTable(data, width, Theme::print());
    const auto draw = [data, layout, palette](QPainter& painter, const Theme& theme) {
        drawStepHead(painter, data, layout, palette, theme);
        drawStepBody(painter, data, layout, palette, theme, 0, layout.height);
    };
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<DrawnFigure>(title, QSizeF(layout.width, layout.height), draw, tabSeparated(data),
                                                  numbersOf(data)));
    return std::make_unique<StackedFigure>(std::move(parts), caption);
}

std::unique_ptr<Figure> equationsFigure(const EquationData& data, const EquationPalettes& palettes,
                                        const QString& caption)
{
    EquationData untitled = data;
    untitled.title.clear();
    const EquationLayout layout = arrangeEquations(untitled, width, Theme::print());
    std::vector<LabelledArray> numbers;
    std::set<std::string> taken;
    QString values;
    for (const auto& line : data.lines) {
        for (const EquationTerm& term : line) {
            const std::string name = term.path.substr(term.path.rfind('.') + 1) + (term.headWidth > 0 ? "_all" : "");
            if (!term.sign.isEmpty() || term.turned || !taken.insert(name).second)
                continue;
            numbers.push_back(arrayOf(term.matrix, {name, term.queries ? "query" : "key",
                                                    name == "scores" || name == "weights" ? "key" : "feature"}));
            values += term.name + u'\n' + tabSeparated(term.matrix) + u'\n';
        }
    }
    const auto draw = [untitled, layout, palettes](QPainter& painter, const Theme& theme) {
        drawEquations(painter, untitled, layout, palettes, theme);
    };
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<DrawnFigure>(data.title, QSizeF(layout.width, layout.height), draw, values,
                                                  std::move(numbers)));
    return std::make_unique<StackedFigure>(std::move(parts), caption);
}

} // namespace regard::app
