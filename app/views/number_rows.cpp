#include "app/views/number_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/plots/number_text.h"
#include "app/session/tensor_names.h"
#include "app/session/token_labels.h"
#include "core/formats/model_folder.h"

namespace regard::app {

namespace {

using Kind = NumberPlace::Kind;
using Operation = CellArithmetic::Operation;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString front(const std::vector<float>& side)
{
    return side.empty() ? QStringLiteral("–") : exactNumber(double(side.front()));
}

QString sideName(const std::string& path, std::size_t index, bool isColumn)
{
    const QString text = QString::fromStdString(path);
    if (path.empty())
        return Text::tr("position %1").arg(index);
    return isColumn ? Text::tr("%1, column %2").arg(text).arg(index) : Text::tr("%1, row %2").arg(text).arg(index);
}

QList<ValueTable::Row> productRows(const CellArithmetic& cell)
{
    QList<ValueTable::Row> rows = {{Text::tr("Σ of %n product(s)", nullptr, int(cell.left.size())),
                                    exactNumber(double(cell.sum) - double(cell.has_bias ? cell.bias : 0.0F)),
                                    Text::tr("%1 times %2")
                                        .arg(sideName(cell.left_path, cell.left_index, false),
                                             sideName(cell.right_path, cell.right_index, !cell.right_is_row))}};
    if (cell.has_bias)
        rows.append({Text::tr("+ bias"), exactNumber(double(cell.bias)), {}});
    if (cell.scale != 1)
        rows.append({Text::tr("÷ √dₖ"), exactNumber(double(cell.scale)), {}});
    if (cell.rectified)
        rows.append({Text::tr("max(0, sum)"), exactNumber(double(cell.value)), {}});
    return rows;
}

QList<ValueTable::Row> normalisationRows(const CellArithmetic& cell)
{
    QList<ValueTable::Row> rows = {
        {tensorName(cell.left_path), front(cell.left), Text::tr("What entered the block")},
        {QStringLiteral("+ ") + tensorName(cell.right_path), front(cell.right), Text::tr("What the block adds")},
        {Text::tr("= x, the residual sum"), exactNumber(double(cell.sum)), {}},
        {Text::tr("mean μ"), exactNumber(double(cell.mean)), Text::tr("Over this token's features")},
        {Text::tr("variance σ²"), exactNumber(double(cell.variance)), Text::tr("Over this token's features")},
        {Text::tr("(x − μ) ÷ √(σ² + ε)"), exactNumber(double(cell.normalised)),
         QStringLiteral("ε = %1").arg(double(cell.epsilon))}};
    if (cell.has_bias) {
        rows.append({Text::tr("× gain γ"), exactNumber(double(cell.gain)), {}});
        rows.append({Text::tr("+ bias β"), exactNumber(double(cell.bias)), {}});
    }
    return rows;
}

QList<ValueTable::Row> positionRows(const CellArithmetic& cell)
{
    QList<ValueTable::Row> rows = {{Text::tr("position"), QLocale().toString(cell.position, 'g', 6), {}},
                                   {Text::tr("× frequency"), exactNumber(cell.frequency),
                                    Text::tr("1 / 10000^(2j/d) with j = %1: the wave repeats after %2 positions")
                                        .arg(cell.pair)
                                        .arg(exactNumber(2 * 3.14159265358979 / cell.frequency))},
                                   {Text::tr("= angle"), exactNumber(cell.angle), Text::tr("In radians")},
                                   {cell.sine ? Text::tr("sine of it") : Text::tr("cosine of it"),
                                    exactNumber(cell.sine ? std::sin(cell.angle) : std::cos(cell.angle)),
                                    {}}};
    if (!cell.added)
        rows.append({Text::tr("positions"), Text::tr("off", "positions"), Text::tr("Nothing is added in this run")});
    return rows;
}

QList<ValueTable::Row> softMaxRows(const CellArithmetic& cell, const NumberPlace& place)
{
    const bool weights = place.path.ends_with("weights");
    const QString score = cell.column < cell.left.size() ? exactNumber(double(cell.left[cell.column])) : QString();
    QList<ValueTable::Row> rows;
    if (place.kind == Kind::lens_probability && cell.scale != 1)
        rows.append({Text::tr("temperature"), exactNumber(double(cell.scale)), Text::tr("Logits are divided by it")});
    rows.append({weights ? Text::tr("score s") : Text::tr("logit s"), score, {}});
    if (weights)
        rows.append({Text::tr("mask"), cell.masked ? Text::tr("hidden") : Text::tr("kept"), {}});
    rows.append({Text::tr("max"), exactNumber(double(cell.maximum)),
                 weights ? Text::tr("The largest score of the row") : Text::tr("The largest logit of the step")});
    rows.append({Text::tr("exp(s − max)"), cell.masked ? QStringLiteral("0") : exactNumber(double(cell.sum)), {}});
    rows.append({Text::tr("÷ Σ exp(s − max)"), exactNumber(double(cell.denominator)),
                 Text::tr("The denominator of the soft-max")});
    return rows;
}

} // namespace

QList<ValueTable::Row> operationRows(const CellArithmetic& cell, const NumberPlace& place)
{
    switch (cell.operation) {
    case Operation::product:
        return productRows(cell);
    case Operation::sum:
        return {{tensorName(cell.left_path), front(cell.left), {}},
                {QStringLiteral("+ ") + tensorName(cell.right_path), front(cell.right), {}}};
    case Operation::scaled:
        return {{sideName(cell.left_path, cell.left_index, false), front(cell.left),
                 Text::tr("The token's row of the embedding table")},
                {QStringLiteral("× √d"), front(cell.right), {}}};
    case Operation::position:
        return positionRows(cell);
    case Operation::normalisation:
        return normalisationRows(cell);
    case Operation::soft_max:
        return softMaxRows(cell, place);
    case Operation::copy:
        return {{Text::tr("the same number as"), tensorName(cell.left_path), {}}};
    case Operation::length:
        return {{Text::tr("Σ of %n square(s)", nullptr, int(cell.left.size())), exactNumber(double(cell.sum)), {}},
                {Text::tr("√ of it"), exactNumber(double(cell.value)), {}}};
    case Operation::share:
        return {{Text::tr("‖%1‖").arg(tensorName(cell.left_path)), exactNumber(double(cell.left_length)), {}},
                {Text::tr("÷ ‖%1‖").arg(tensorName(cell.right_path)), exactNumber(double(cell.right_length)), {}}};
    case Operation::cosine:
        return {{QStringLiteral("x · y"), exactNumber(double(cell.sum)), {}},
                {QStringLiteral("÷ ‖x‖"), exactNumber(double(cell.left_length)),
                 sideName(cell.left_path, cell.left_index, false)},
                {QStringLiteral("÷ ‖y‖"), exactNumber(double(cell.right_length)),
                 sideName(cell.right_path, cell.right_index, false)}};
    case Operation::coordinate:
        return {{Text::tr("Σ of %n product(s)", nullptr, int(cell.left.size())), exactNumber(double(cell.sum)),
                 Text::tr("The vector less the mean of all points, times the direction of the component")}};
    case Operation::parameter:
        break;
    }
    return {};
}

QString numberRemark(const CellArithmetic& cell, const NumberPlace& place)
{
    if (place.kind == Kind::coordinate)
        return Text::tr("The direction is the one in which all tokens at all depths differ most (or most after the "
                        "first). Its sign is a convention: its largest entry is positive.");
    if (cell.operation == Operation::soft_max && cell.masked)
        return Text::tr("The mask makes this score −∞ before the soft-max, so its weight is 0.");
    if (place.kind == Kind::tensor && cell.operation == Operation::position && !cell.added)
        return Text::tr("Positions are switched off in this run: 0 is added, and not the sine or cosine.");
    return {};
}

QString parameterRemark(const TranslationModel& model, const std::string& path)
{
    const QString type = QString::fromStdString(stored_type(model, path));
    const QString learned =
        Text::tr("A parameter of the model: it was learned in training, so no run works it out and it has no "
                 "arithmetic.");
    if (type.isEmpty())
        return learned + u' ' + Text::tr("Held as a 32-bit number.");
    return learned + u' ' +
           (type == u"F32"    ? Text::tr("Stored in the model's file as a 32-bit number (F32).")
            : type == u"F16"  ? Text::tr("Stored in the model's file as a 16-bit number (F16), held as a 32-bit one.")
            : type == u"BF16" ? Text::tr("Stored in the model's file as a 16-bit number (BF16), held as a 32-bit one.")
                              : Text::tr("Stored in the model's file as %1, held as a 32-bit number.").arg(type));
}

NumberNames::NumberNames(const Trace& trace, const TranslationModel* model, const NumberPlace& place)
    : trace_(trace), place_(place)
{
    if (ofVocabulary() || place.kind == Kind::parameter)
        vocabulary_ = TokenNames(trace, model ? model->tokenizer : nullptr);
}

bool NumberNames::ofVocabulary() const
{
    return place_.kind == Kind::lens_logit || place_.kind == Kind::lens_probability ||
           place_.path.ends_with("logits") || place_.path.ends_with("probabilities");
}

QString NumberNames::token(const std::string& path, int row) const
{
    const bool keys = path.ends_with("cross_attention.key") || path.ends_with("cross_attention.value");
    const bool source = path.starts_with("encoder.") || keys;
    const auto& tokens = source ? trace_.source : trace_.target_input;
    const QString label = std::size_t(row) < tokens.size()
                              ? tokenLabel(tokens[std::size_t(row)], source ? trace_.source_text : trace_.target_text)
                              : QString::number(row);
    return QStringLiteral("“%1”").arg(isolatedLabel(label));
}

QString NumberNames::key(std::size_t index) const
{
    const bool source = place_.path.starts_with("encoder.") || place_.path.find("cross_attention") != std::string::npos;
    const auto& tokens = source ? trace_.source : trace_.target_input;
    const QString label = index < tokens.size()
                              ? tokenLabel(tokens[index], source ? trace_.source_text : trace_.target_text)
                              : QString::number(index);
    return QStringLiteral("“%1”").arg(isolatedLabel(label));
}

QString NumberNames::term(std::size_t index) const
{
    return ofVocabulary() ? QStringLiteral("“%1”").arg(isolatedLabel(vocabulary_.of(int(index)))) : key(index);
}

QString NumberNames::cell() const
{
    const QString own = token(place_.path, place_.row);
    const auto pair = [](const QString& a, const QString& b) { return QStringLiteral("%1, %2").arg(a, b); };
    switch (place_.kind) {
    case Kind::length:
    case Kind::coordinate:
        return own;
    case Kind::share:
        return own;
    case Kind::cosine:
    case Kind::product:
        return Text::tr("%1 (%2) and %3 (%4)", "token (tensor) and token (tensor)")
            .arg(own, tensorName(place_.path), token(place_.other, place_.otherRow), tensorName(place_.other));
    case Kind::lens_logit:
    case Kind::lens_probability:
        return Text::tr("step %1, having read %2: token %3").arg(place_.row).arg(own, term(std::size_t(place_.column)));
    case Kind::parameter:
        return place_.path.starts_with("embedding")
                   ? Text::tr("token “%1”, feature %2").arg(vocabulary_.of(place_.row)).arg(place_.column)
                   : Text::tr("row %1, column %2").arg(place_.row).arg(place_.column);
    case Kind::encoding:
        return Text::tr("position %1, dimension %2").arg(place_.row).arg(place_.column);
    case Kind::encoding_product:
        return Text::tr("positions %1 and %2").arg(place_.row).arg(place_.column);
    case Kind::tensor:
        break;
    }
    if (ofVocabulary())
        return Text::tr("step %1, having read %2: token %3").arg(place_.row).arg(own, term(std::size_t(place_.column)));
    if (place_.path.ends_with("scores") || place_.path.ends_with("weights"))
        return pair(own, Text::tr("key %1").arg(key(std::size_t(place_.column))));
    return pair(own, Text::tr("number %1").arg(place_.column));
}

} // namespace regard::app
