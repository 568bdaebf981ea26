#include "app/views/layers_normalisation_page.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/read_map.h"
#include "app/plots/spread.h"
#include "app/plots/vector_rows.h"
#include "app/session/messages.h"
#include "app/views/elided_label.h"
#include "app/views/formula_label.h"
#include "app/views/layers_text.h"
#include "app/views/norm_comparison.h"

namespace regard::app {

namespace {

constexpr float usual_epsilon = 1e-5F; ///< where the model is not there to say its own

std::vector<float> rowOf(const Tensor& tensor, std::size_t token)
{
    const auto row = tensor.row(token);
    return {row.begin(), row.end()};
}

/// A number as a formula writes it: five digits, powers of ten as such, negative ones in brackets.
QString term(double value, bool first = false)
{
    QString text = QString::number(value, 'g', 5);
    if (const qsizetype e = text.indexOf('e'); e >= 0)
        text = text.left(e) + QStringLiteral(" \\cdot 10^{%1}").arg(text.mid(e + 1).toInt());
    return value < 0 && !first ? QStringLiteral("\\left( %1 \\right)").arg(text) : text;
}

} // namespace

void LayersNormalisationPage::build()
{
    scroll_ = new QScrollArea(this);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    connect(rows_, &VectorRows::featureChosen, this, &LayersNormalisationPage::setFeature);
    connect(rows_, &VectorRows::cellChosen, this, [this](int row, int feature) {
        if (norm_)
            emit numberWanted(numberOf(rows_->data().rows[std::size_t(row)].arrayName, feature));
    });
}

QWidget* LayersNormalisationPage::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    heading_ = new ElidedLabel(body);
    heading_->setProperty("role", "heading");
    rows_ = new VectorRows(body);
    spread_ = new Spread(body);
    formula_ = new FormulaLabel(QString(), body);
    check_ = new QLabel(body);
    check_->setTextFormat(Qt::PlainText);
    check_->setWordWrap(true);
    check_->setProperty("role", "muted");
    check_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    against_ = new ElidedLabel(body);
    against_->setWholeText(tr("Layer norm against batch norm"));
    against_->setProperty("role", "heading");
    comparison_ = new NormComparison(body);
    for (QWidget* part : {static_cast<QWidget*>(heading_), static_cast<QWidget*>(rows_), static_cast<QWidget*>(spread_),
                          static_cast<QWidget*>(formula_), static_cast<QWidget*>(check_)})
        column->addWidget(part);
    column->addSpacing(10);
    column->addWidget(against_);
    column->addWidget(comparison_);
    column->addStretch(1);
    return body;
}

QList<LayersPage::Choice> LayersNormalisationPage::choices() const
{
    QList<Choice> all;
    for (const std::string& block : normalised_blocks(trace(), place().stack))
        all.append({blockLabel(block), block + ".norm"});
    return all;
}

std::string LayersNormalisationPage::chosen() const
{
    const auto all = choices();
    const std::string wanted = blockOf(place().path) + ".norm";
    const auto is = [&](const Choice& choice) { return choice.path == wanted; };
    if (std::any_of(all.begin(), all.end(), is))
        return wanted;
    for (const Choice& choice : all)
        if (layerOf(choice.path) == place().layer)
            return choice.path;
    return all.isEmpty() ? std::string() : all.front().path;
}

QString LayersNormalisationPage::note() const
{
    if (!norm_)
        return problem_;
    const QString asOf = place().moment ? noteText({momentPlaceNote(*place().moment)}) : QString();
    if (norm_->parameters)
        return asOf;
    return QStringList{tr("Gain, bias and ε are the model's, which is not open."), asOf}.join(u' ').trimmed();
}

std::size_t LayersNormalisationPage::entered() const
{
    return std::min({norm_->input.shape[0], known(norm_->stream), known(norm_->branch)});
}

bool LayersNormalisationPage::hasLeft() const
{
    return isKnown(norm_->block + ".norm", int(token()));
}

std::size_t LayersNormalisationPage::token() const
{
    return std::size_t(std::clamp(place().token, 0, int(norm_->input.shape[0]) - 1));
}

void LayersNormalisationPage::refresh()
{
    norm_.reset();
    problem_ = tr("This run does not hold what enters and leaves its layer norms.");
    const std::string path = chosen();
    try {
        if (!path.empty())
            norm_ = layer_normalisation(trace(), blockOf(path), place().model ? place().model->network.get() : nullptr);
    } catch (const Error& error) {
        problem_ = sentence(error);
    }
    scroll_->widget()->setVisible(norm_.has_value());
    if (!norm_)
        return;
    feature_ = std::min(feature_, int(norm_->input.shape[1]) - 1);
    showBatch();
    refreshToken();
}

/// The batch is of the tokens that are there by now.
void LayersNormalisationPage::showBatch()
{
    Tensor batch = norm_->input;
    batch.shape[0] = entered();
    batch.values.resize(batch.shape[0] * batch.shape[1]);
    against_->setVisible(batch.shape[0] > 0);
    comparison_->setVisible(batch.shape[0] > 0);
    comparison_->setBatch(std::move(batch), stackLabels(trace(), place().stack),
                          norm_->parameters ? norm_->parameters->epsilon : usual_epsilon);
}

void LayersNormalisationPage::refreshToken()
{
    if (!norm_)
        return;
    heading_->setWholeText(tr("Layer norm that closes %1, for %2").arg(blockLabel(norm_->block), tokenName()));
    rows_->setData(vectors());
    SpreadData lines = spread();
    spread_->setVisible(!lines.lines.empty());
    formula_->setVisible(hasLeft());
    spread_->setData(std::move(lines));
    showFeature();
}

VectorRowsData LayersNormalisationPage::vectors() const
{
    VectorRowsData data;
    data.featureName = tr("feature");
    data.title = heading_->wholeText();
    const auto add = [&](const QString& name, bool computed, const Tensor& tensor, const char* array) {
        data.rows.push_back({name, computed ? rowOf(tensor, token()) : std::vector<float>(), array});
    };
    const int row = int(token());
    add(tr("stream: %1").arg(tensorLabel(norm_->stream)), isKnown(norm_->stream, row), trace().at(norm_->stream),
        "stream");
    add(QStringLiteral("+ ") + tensorLabel(norm_->branch), isKnown(norm_->branch, row), trace().at(norm_->branch),
        "output");
    add(tr("= x, what is normalised"), token() < entered(), norm_->input, "input");
    if (norm_->parameters) {
        add(QStringLiteral("(x − μ) / √(σ² + ε)"), hasLeft(), norm_->normalised, "normalised");
        data.rows.push_back({tr("γ gain"), norm_->parameters->gain, "gain"});
        data.rows.push_back({tr("β bias"), norm_->parameters->bias, "bias"});
    }
    add(tr("y, what leaves"), hasLeft(), norm_->output, "norm");
    return data;
}

NumberPlace LayersNormalisationPage::numberOf(const std::string& array, int feature) const
{
    if (array == "gain" || array == "bias") {
        NumberPlace parameter{norm_->block + (array == "gain" ? ".norm.weight" : ".norm.bias"), 0, 0, feature};
        parameter.kind = NumberPlace::Kind::parameter;
        return parameter;
    }
    const std::string path = array == "stream"       ? norm_->stream
                             : array == "output"     ? norm_->branch
                             : array == "input"      ? norm_->block + ".residual"
                             : array == "normalised" ? norm_->block + ".normalised"
                                                     : norm_->block + ".norm";
    return cellOf(path, int(token()), feature);
}

SpreadData LayersNormalisationPage::spread() const
{
    SpreadData data;
    data.marked = feature_;
    if (token() < entered())
        data.lines.push_back({tr("x, its mean and deviation"), rowOf(norm_->input, token()),
                              double(norm_->mean[token()]), double(norm_->variance[token()])});
    if (!hasLeft())
        return data;
    const Standardised out = standardised_rows(norm_->output, token() + 1, 0);
    data.lines.push_back({tr("y, its mean and deviation"), rowOf(norm_->output, token()), double(out.mean.back()),
                          double(out.variance.back())});
    return data;
}

QString LayersNormalisationPage::arithmetic() const
{
    const auto i = std::size_t(feature_);
    const double x = double(norm_->input.at(token(), i)), mean = double(norm_->mean[token()]);
    const double variance = double(norm_->variance[token()]);
    if (!norm_->parameters)
        return QStringLiteral("x = %1, \\mu = %2, \\sigma^2 = %3, y = %4")
            .arg(term(x, true), term(mean, true), term(variance, true),
                 term(double(norm_->output.at(token(), i)), true));
    const NormParameters& own = *norm_->parameters;
    return QStringLiteral("y_{%1} = %2 \\cdot \\frac{%3 - %4}{\\sqrt{%5 + %6}} + %7 = %8")
        .arg(QString::number(feature_), term(double(own.gain[i])), term(x), term(mean), term(variance),
             term(double(own.epsilon)), term(double(own.bias[i])),
             term(double(norm_->recomputed.at(token(), i)), true));
}

QString LayersNormalisationPage::check() const
{
    if (token() >= entered())
        return tr("At this moment nothing has entered this norm for %1.").arg(tokenName());
    const float recorded = norm_->output.at(token(), std::size_t(feature_));
    const auto number = [this](double value) { return locale().toString(value, 'g', 5); };
    const QString moments = tr("Mean %1, variance %2 over the %3 features of %4.")
                                .arg(number(double(norm_->mean[token()])), number(double(norm_->variance[token()])))
                                .arg(norm_->input.shape[1])
                                .arg(tokenName());
    if (!hasLeft())
        return moments + u' ' + tr("What leaves the norm is not yet computed.");
    if (!norm_->parameters)
        return moments + u' ' + tr("To see gain and bias, open the model that made this run.");
    float largest = 0;
    const std::size_t left = std::min(norm_->output.shape[0], known(norm_->block + ".norm")) * norm_->output.shape[1];
    for (std::size_t i = 0; i < left; ++i)
        largest = std::max(largest, std::fabs(norm_->output.values[i] - norm_->recomputed.values[i]));
    const QString said = moments + u' ' + tr("The run recorded %1.").arg(number(double(recorded)));
    return largest > 1e-3F ? said + u' ' +
                                 tr("Elsewhere in this block the two differ by up to %1: the run was made by other "
                                    "weights than the model's that is open.")
                                     .arg(number(double(largest)))
                           : said;
}

void LayersNormalisationPage::setFeature(int feature)
{
    feature_ = std::max(0, feature);
    if (norm_)
        showFeature();
}

void LayersNormalisationPage::showFeature()
{
    rows_->setMarked(feature_);
    spread_->setMarked(feature_);
    formula_->setFormula(arithmetic());
    check_->setText(check());
    comparison_->setMarked(int(token()), feature_);
}

void LayersNormalisationPage::setPalettes(PaletteName, PaletteName signedData)
{
    signed_ = signedData;
    rows_->setDataPalette(Palette(signedData));
    comparison_->setSignedPalette(signedData);
}

std::unique_ptr<Figure> LayersNormalisationPage::figure() const
{
    if (!norm_)
        return nullptr;
    constexpr double width = 480;
    const Theme print = Theme::print();
    std::vector<std::unique_ptr<Figure>> parts;
    const VectorRowsData rows = vectors();
    const SpreadData moments = spread();
    parts.push_back(std::make_unique<DrawnFigure>(
        rows.title, QSizeF(width, vectorRowsHeight(rows, print)),
        [rows, palette = Palette(signed_), feature = feature_](QPainter& painter, const Theme& theme) {
            drawVectorRows(painter, rows, width, palette, theme, feature);
        },
        tabSeparated(rows), std::vector<LabelledArray>{arrayOf(rows, "vectors")}));
    LabelledArray meanAndVariance{
        "moments", {{"moment", 2, {"mean", "variance"}}}, {norm_->mean[token()], norm_->variance[token()]}};
    if (!moments.lines.empty())
        parts.push_back(std::make_unique<DrawnFigure>(
            tr("Mean and standard deviation before and after"), QSizeF(width, spreadHeight(moments, print)),
            [moments](QPainter& painter, const Theme& theme) { drawSpread(painter, moments, width, theme); }, QString(),
            std::vector<LabelledArray>{meanAndVariance}));
    for (auto& part : comparison_->figures())
        parts.push_back(std::move(part));
    return std::make_unique<StackedFigure>(
        std::move(parts),
        caption(tr("Layer norm that closes %1 of the %2, and batch norm of the first %3 tokens, before gain and bias.")
                    .arg(blockLabel(norm_->block), stackLabel(place().stack))
                    .arg(comparison_->batchSize())));
}

} // namespace regard::app
