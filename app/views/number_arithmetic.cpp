#include "app/views/number_arithmetic.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/plots/step_table_data.h"
#include "app/session/tensor_names.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

using Operation = CellArithmetic::Operation;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

bool hasHeads(const std::string& path)
{
    return path.ends_with("query") || path.ends_with("key") || path.ends_with("value") || path.ends_with("scores") ||
           path.ends_with("weights") || path.ends_with("context");
}

bool ofKeys(const std::string& path) // rows are what is looked at, in cross-attention the source
{
    return path.ends_with("cross_attention.key") || path.ends_with("cross_attention.value");
}

QString rowToken(const Trace& trace, const std::string& path, int row)
{
    const bool source = path.starts_with("encoder.") || ofKeys(path);
    const auto& tokens = source ? trace.source : trace.target_input;
    return std::size_t(row) < tokens.size() ? tokenLabel(tokens[std::size_t(row)], source ? trace.source_text : trace.target_text) : QString::number(row);
}

QString columnName(const Trace& trace, const NumberPlace& place)
{
    if (place.path.ends_with("scores") || place.path.ends_with("weights")) {
        const bool source =
            place.path.starts_with("encoder.") || place.path.find("cross_attention") != std::string::npos;
        const auto& tokens = source ? trace.source : trace.target_input;
        return Text::tr("key “%1”")
            .arg(std::size_t(place.column) < tokens.size() ? tokenLabel(tokens[std::size_t(place.column)], source ? trace.source_text : trace.target_text)
                                                           : QString::number(place.column));
    }
    if (place.path.ends_with("logits") || place.path.ends_with("probabilities"))
        return Text::tr("token %1 of the vocabulary").arg(place.column);
    return Text::tr("number %1").arg(place.column);
}

QString termLines(const CellArithmetic& cell)
{
    QString lines;
    for (std::size_t i = 0; i < cell.left.size() && i < cell.right.size(); ++i)
        lines += QStringLiteral("%1  %2 × %3 = %4\n")
                     .arg(i, 4)
                     .arg(stepNumber(double(cell.left[i])), stepNumber(double(cell.right[i])),
                          stepNumber(double(cell.left[i]) * double(cell.right[i])));
    return lines;
}

QString softMaxLines(const CellArithmetic& cell)
{
    QString lines;
    for (std::size_t i = 0; i < cell.left.size() && i < cell.right.size(); ++i)
        lines += QStringLiteral("%1  exp(%2 − %3) = %4\n")
                     .arg(i, 4)
                     .arg(stepNumber(double(cell.left[i])), stepNumber(double(cell.maximum)),
                          stepNumber(double(cell.right[i])));
    return lines;
}

QString sideName(const std::string& path, std::size_t index, bool isColumn)
{
    const QString text = QString::fromStdString(path);
    return isColumn ? Text::tr("%1, column %2").arg(text).arg(index) : Text::tr("%1, row %2").arg(text).arg(index);
}

QList<ValueTable::Row> productRows(const CellArithmetic& cell)
{
    QList<ValueTable::Row> rows = {{Text::tr("Σ of %n product(s)", nullptr, int(cell.left.size())),
                                    stepNumber(double(cell.sum) - double(cell.has_bias ? cell.bias : 0.0F)),
                                    Text::tr("%1 times %2")
                                        .arg(sideName(cell.left_path, cell.left_index, false),
                                             sideName(cell.right_path, cell.right_index, !cell.right_is_row))}};
    if (cell.has_bias)
        rows.append({Text::tr("+ bias"), stepNumber(double(cell.bias)), {}});
    if (cell.scale != 1)
        rows.append({Text::tr("÷ √dₖ"), stepNumber(double(cell.scale)), {}});
    if (cell.rectified)
        rows.append({Text::tr("max(0, sum)"), stepNumber(double(cell.value)), {}});
    return rows;
}

QList<ValueTable::Row> normalisationRows(const CellArithmetic& cell)
{
    return {{Text::tr("x, the residual sum"), stepNumber(double(cell.left.empty() ? 0.0F : cell.left.front())), {}},
            {Text::tr("mean μ"), stepNumber(double(cell.mean)), Text::tr("Over this token's features")},
            {Text::tr("variance σ²"), stepNumber(double(cell.variance)), {}},
            {Text::tr("(x − μ) ÷ √(σ² + ε)"), stepNumber(double(cell.normalised)),
             QStringLiteral("ε = %1").arg(double(cell.epsilon))},
            {Text::tr("× gain γ"), stepNumber(double(cell.gain)), {}},
            {Text::tr("+ bias β"), stepNumber(double(cell.bias)), {}}};
}

QList<ValueTable::Row> operationRows(const CellArithmetic& cell)
{
    const auto value = [](const std::vector<float>& side) {
        return side.empty() ? QStringLiteral("–") : stepNumber(double(side.front()));
    };
    switch (cell.operation) {
    case Operation::product:
        return productRows(cell);
    case Operation::sum:
        return {{tensorName(cell.left_path), value(cell.left), {}},
                {QStringLiteral("+ ") + tensorName(cell.right_path), value(cell.right), {}}};
    case Operation::scaled:
        return {{QString::fromStdString(cell.left_path), value(cell.left), {}},
                {QStringLiteral("× √d"), value(cell.right), {}}};
    case Operation::position:
        return {{Text::tr("position"), QLocale().toString(cell.position, 'g', 6), {}},
                {Text::tr("angle"), stepNumber(cell.angle), Text::tr("The position divided by its wavelength ÷ 2π")},
                {cell.sine ? Text::tr("sine of it") : Text::tr("cosine of it"), stepNumber(double(cell.value)), {}}};
    case Operation::normalisation:
        return normalisationRows(cell);
    case Operation::soft_max:
        return {{Text::tr("mask"), cell.masked ? Text::tr("hidden") : Text::tr("kept"), {}},
                {Text::tr("max"), stepNumber(double(cell.maximum)), Text::tr("The largest score of the row")},
                {Text::tr("Σ exp(s − max)"), stepNumber(double(cell.denominator)), {}}};
    case Operation::copy:
        return {{Text::tr("the same number as"), tensorName(cell.left_path), {}}};
    }
    return {};
}

} // namespace

NumberArithmetic numberArithmetic(const Trace& trace, const EncoderDecoder& model, const NumberPlace& place)
{
    const CellArithmetic cell = cell_arithmetic(model, trace, place.path, std::size_t(place.head),
                                                std::size_t(place.row), std::size_t(place.column));
    NumberArithmetic result;
    result.place = tensorName(place.path);
    if (hasHeads(place.path))
        result.place += QStringLiteral(" · H%1").arg(place.head);
    result.name = QStringLiteral("“%1”, %2").arg(rowToken(trace, place.path, place.row), columnName(trace, place));
    result.value = stepNumber(double(cell.recorded));
    result.rows = operationRows(cell);
    result.rows.append({Text::tr("result"), stepNumber(double(cell.value)),
                        Text::tr("Recomputed here; the run recorded %1").arg(stepNumber(double(cell.recorded))), true});
    if (cell.head_state != HeadSwitch::on && cell.operation == Operation::soft_max)
        result.rows.append({Text::tr("head off"), result.value, Text::tr("This replaces the weight"), true});
    if (cell.operation == Operation::product) {
        result.termsTitle = Text::tr("the products, one by one");
        result.terms = termLines(cell);
        result.left = cell.left;
        result.right = cell.right;
    } else if (cell.operation == Operation::soft_max) {
        result.termsTitle = Text::tr("the row's scores, one by one");
        result.terms = softMaxLines(cell);
    }
    return result;
}

} // namespace regard::app
