#include "app/views/number_arithmetic.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/plots/number_text.h"
#include "app/session/tensor_names.h"
#include "app/views/number_rows.h"
#include "app/views/number_terms.h"
#include "core/analysis/vector_arithmetic.h"
#include "core/error.h"

namespace regard::app {

namespace {

using Kind = NumberPlace::Kind;
using Operation = CellArithmetic::Operation;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

bool hasHeads(const std::string& path)
{
    return path.ends_with("query") || path.ends_with("key") || path.ends_with("value") || path.ends_with("scores") ||
           path.ends_with("weights") || path.ends_with("context");
}

const EncoderDecoder& networkOf(const TranslationModel* model)
{
    if (!model || !model->network)
        throw Error({Error::Kind::missing, "the model is not open", "model", {}, {}});
    return *model->network;
}

QString placeText(const NumberPlace& place)
{
    const QString vector = tensorName(place.path);
    switch (place.kind) {
    case Kind::tensor:
        return hasHeads(place.path) ? vector + QStringLiteral(" · H%1").arg(place.head) : vector;
    case Kind::length:
        return Text::tr("%1: length of a vector").arg(vector);
    case Kind::share:
        return Text::tr("%1: length as a share of what entered").arg(vector);
    case Kind::cosine:
        return Text::tr("Cosine of two vectors");
    case Kind::product:
        return Text::tr("Dot product of two vectors");
    case Kind::lens_logit:
        return Text::tr("Logit lens on %1: logit").arg(vector);
    case Kind::lens_probability:
        return Text::tr("Output layer on %1: probability").arg(vector);
    case Kind::parameter:
        return Text::tr("Parameter %1").arg(QString::fromStdString(place.path));
    case Kind::encoding:
        return Text::tr("Sinusoidal position");
    case Kind::encoding_product:
        return Text::tr("Dot product of two positions");
    case Kind::coordinate:
        return Text::tr("%1: principal component %2").arg(vector).arg(place.column + 1);
    }
    return {};
}

/// The row of a tensor that the number stands in.
std::vector<float> rowAround(const Trace& trace, const NumberPlace& place)
{
    const Tensor* tensor = place.kind == Kind::tensor ? trace.find(place.path) : nullptr;
    if (!tensor || place.path.ends_with("logits") || place.path.ends_with("probabilities"))
        return {};
    const bool heads = tensor->shape.size() == 3;
    const auto row =
        heads ? tensor->row(std::size_t(place.head), std::size_t(place.row)) : tensor->row(std::size_t(place.row));
    return {row.begin(), row.end()};
}

/// What was worked out here, and what the run left where 32-bit sums in another order gave other digits.
void addResult(NumberArithmetic& result, const CellArithmetic& cell)
{
    const QString own = exactNumber(double(cell.value)), recorded = exactNumber(double(cell.recorded));
    const bool off = cell.head_state != HeadSwitch::on && cell.operation == Operation::soft_max;
    if (own == recorded && !off) {
        result.rows.append({Text::tr("result"), recorded, Text::tr("Worked out here; the run has the same"), true});
        return;
    }
    result.rows.append({Text::tr("worked out here"), own, {}});
    const double difference = std::fabs(double(cell.value) - double(cell.recorded));
    const bool rounding = difference <= 1e-4 * std::max(1.0, std::fabs(double(cell.value)));
    result.rows.append({off ? Text::tr("head off") : Text::tr("in the run"), recorded,
                        off        ? Text::tr("This replaces the weight")
                        : rounding ? Text::tr("Sums of 32-bit numbers taken in another order differ in the last digits")
                                   : Text::tr("The run was made by other weights than the model's that is open"),
                        true});
}

void addTerms(NumberArithmetic& result, const CellArithmetic& cell, const NumberNames& names)
{
    switch (cell.operation) {
    case Operation::product:
    case Operation::length:
    case Operation::cosine:
    case Operation::coordinate:
        result.termsTitle = Text::tr("the products, one by one");
        result.terms = productLines(cell);
        result.left = cell.left;
        result.right = cell.right;
        break;
    case Operation::share:
        result.left = cell.left;
        result.right = cell.right;
        break;
    case Operation::soft_max:
        result.termsTitle = names.ofVocabulary() ? Text::tr("the logits of the step, one by one")
                                                 : Text::tr("the row's scores, one by one");
        result.terms = softMaxLines(cell, [&names](std::size_t term) { return names.term(term); });
        break;
    default:
        break;
    }
}

} // namespace

bool needsModel(const NumberPlace& place)
{
    switch (place.kind) {
    case Kind::tensor:
    case Kind::lens_logit:
    case Kind::lens_probability:
    case Kind::parameter:
        return true;
    default:
        return false;
    }
}

CellArithmetic workedOut(const Trace& trace, const TranslationModel* model, const NumberPlace& place)
{
    const auto row = std::size_t(place.row), column = std::size_t(place.column);
    const VectorPlace own{place.path, row}, other{place.other, std::size_t(place.otherRow)};
    const PositionLayout layout = place.interleaved ? PositionLayout::interleaved : PositionLayout::halves;
    switch (place.kind) {
    case Kind::tensor:
        return cell_arithmetic(networkOf(model), trace, place.path, std::size_t(place.head), row, column);
    case Kind::length:
        return length_arithmetic(trace, own);
    case Kind::share:
        return share_arithmetic(trace, own, other);
    case Kind::cosine:
        return cosine_arithmetic(trace, own, other);
    case Kind::product:
        return product_arithmetic(trace, own, other);
    case Kind::lens_logit:
        return lens_logit_arithmetic(networkOf(model), trace, own, column);
    case Kind::lens_probability:
        return lens_probability_arithmetic(networkOf(model), trace, own, column, place.temperature);
    case Kind::parameter:
        return parameter_arithmetic(networkOf(model), place.path, row, column);
    case Kind::encoding:
        return encoding_arithmetic(layout, std::size_t(place.width), double(row), column);
    case Kind::encoding_product:
        return encoding_product_arithmetic(layout, std::size_t(place.width), row, column);
    case Kind::coordinate:
        return coordinate_arithmetic(trace, own, column);
    }
    return {};
}

NumberArithmetic numberArithmetic(const Trace& trace, const TranslationModel* model, const NumberPlace& place)
{
    const CellArithmetic cell = workedOut(trace, model, place);
    const NumberNames names(trace, model, place);
    NumberArithmetic result;
    result.place = placeText(place);
    result.name = names.cell();
    if (place.kind == Kind::parameter) {
        result.value = fullNumber(cell.value);
        result.remark = parameterRemark(*model, place.path);
        return result;
    }
    result.value = exactNumber(double(cell.recorded));
    result.rows = operationRows(cell, place);
    addResult(result, cell);
    addTerms(result, cell, names);
    result.whole = rowAround(trace, place);
    result.remark = numberRemark(cell, place);
    return result;
}

} // namespace regard::app
