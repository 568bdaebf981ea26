#include "app/views/weights_data.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "app/session/token_labels.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr Projection projections[] = {Projection::query, Projection::key, Projection::value, Projection::output};
constexpr std::size_t bins = 64;

struct Slice {
    ConstMatrixView values;
    Index firstRow = 0;
    Index firstColumn = 0;
};

ConstMatrixView part(const ConstMatrixView& whole, Index row, Index column, Index rows, Index columns)
{
    return {whole.data() + row * whole.outerStride() + column, rows, columns,
            Eigen::OuterStride<>(whole.outerStride())};
}

/// Of W_Q, W_K, W_V and their biases a head owns columns, of W_O rows.
Slice sliceOf(const EncoderDecoder& network, const WeightsChoice& choice)
{
    const ConstMatrixView whole = parameter_view(network, choice.path);
    const auto projection = projectionPath(choice.path);
    const Index width = network.config().head_width(), first = width * choice.head;
    if (choice.head < 0 || !projection || !projection->hasHeads() || choice.head >= network.config().heads)
        return {whole};
    if (projection->projection == Projection::output)
        return {part(whole, first, 0, width, whole.cols()), first, 0};
    return {part(whole, 0, first, whole.rows(), width), 0, first};
}

QStringList numbersFrom(Index first, Index count)
{
    QStringList labels;
    for (Index i = 0; i < count && first > 0; ++i)
        labels << QString::number(first + i);
    return labels;
}

bool isEmbedding(const std::string& path)
{
    return path.starts_with("embedding");
}

QStringList vocabularyLabels(const TranslationModel& model, Index count)
{
    QStringList labels;
    if (!model.tokenizer || Index(model.tokenizer->size()) != count)
        return labels;
    labels.reserve(count);
    for (int id = 0; id < int(count); ++id)
        labels << tokenLabel(model.tokenizer->token(id));
    return labels;
}

} // namespace

std::string ProjectionPath::path() const
{
    return attention_path(kind, std::size_t(layer)) + '.' + projection_name(projection) + (bias ? ".bias" : ".weight");
}

QString ProjectionPath::symbol() const
{
    static const QString letters = QStringLiteral("QKVO");
    return (bias ? QStringLiteral("b_") : QStringLiteral("W_")) + letters[int(projection)];
}

std::optional<ProjectionPath> projectionPath(const std::string& path)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(encoder|decoder)\\.layers\\.([0-9]{1,4})\\.(self|cross)_attention\\.([a-z]+)\\.(weight|bias)$"));
    const auto match = pattern.match(QString::fromStdString(path));
    if (!match.hasMatch())
        return std::nullopt;
    ProjectionPath found;
    found.kind = match.captured(3) == QStringLiteral("cross")     ? AttentionKind::cross
                 : match.captured(1) == QStringLiteral("encoder") ? AttentionKind::encoder
                                                                  : AttentionKind::decoder;
    found.layer = match.captured(2).toInt();
    found.bias = match.captured(5) == QStringLiteral("bias");
    for (const Projection projection : projections) {
        found.projection = projection;
        if (match.captured(4) == QLatin1String(projection_name(projection)))
            return found;
    }
    return std::nullopt; // the block's layer norm
}

HeatMapData weightsMap(const TranslationModel& model, const WeightsChoice& choice)
{
    const Slice slice = sliceOf(*model.network, choice);
    HeatMapData data;
    data.rows = std::size_t(slice.values.rows());
    data.columns = std::size_t(slice.values.cols());
    data.values.resize(data.rows * data.columns);
    Eigen::Map<Matrix>(data.values.data(), slice.values.rows(), slice.values.cols()) = slice.values;
    const bool embedding = isEmbedding(choice.path);
    data.rowLabels =
        embedding ? vocabularyLabels(model, slice.values.rows()) : numbersFrom(slice.firstRow, slice.values.rows());
    data.columnLabels = numbersFrom(slice.firstColumn, slice.values.cols());
    data.rowTitle = embedding ? Text::tr("token") : data.rows == 1 ? QString() : Text::tr("input feature");
    data.columnTitle = embedding || data.rows == 1 ? Text::tr("feature") : Text::tr("output feature");
    data.title = weightsTitle(choice);
    data.valueName = Text::tr("value");
    data.maximum = double(std::max(1e-6F, largest_magnitude(data.values)));
    data.minimum = -data.maximum;
    return data;
}

NumberPlace parameterPlace(const TranslationModel& model, const WeightsChoice& choice, int row, int column)
{
    const Slice slice = sliceOf(*model.network, choice);
    NumberPlace place{choice.path, 0, int(slice.firstRow) + row, int(slice.firstColumn) + column};
    place.kind = NumberPlace::Kind::parameter;
    return place;
}

HistogramData weightsHistogram(const TranslationModel& model, const WeightsChoice& choice, Histogram& found)
{
    found = histogram(sliceOf(*model.network, choice).values, bins);
    HistogramData data;
    data.counts = found.bins;
    data.minimum = double(found.minimum);
    data.maximum = double(found.maximum);
    data.mean = found.mean;
    data.deviation = found.deviation;
    data.title = Text::tr("How often each value occurs");
    data.valueName = Text::tr("value");
    return data;
}

QString weightsTitle(const WeightsChoice& choice)
{
    const auto projection = projectionPath(choice.path);
    if (!projection)
        return QString::fromStdString(choice.path);
    const QString block = attentionKindTitle(projection->kind) + QStringLiteral(" L%1").arg(projection->layer);
    return choice.head < 0 || !projection->hasHeads()
               ? Text::tr("%1 of %2, all heads", "W_Q of cross-attention L1").arg(projection->symbol(), block)
               : Text::tr("%1 of %2 H%3", "W_Q of cross-attention L1 H3")
                     .arg(projection->symbol(), block)
                     .arg(choice.head);
}

QString histogramText(const Histogram& histogram, const QLocale& locale)
{
    QString text =
        Text::tr("%1 numbers: mean %2, standard deviation %3, from %4 to %5")
            .arg(locale.toString(qulonglong(histogram.count)), locale.toString(histogram.mean, 'g', 4),
                 locale.toString(histogram.deviation, 'g', 4), locale.toString(double(histogram.minimum), 'g', 4),
                 locale.toString(double(histogram.maximum), 'g', 4));
    if (histogram.not_finite > 0)
        text +=
            Text::tr("; %1 are NaN or infinite and left out").arg(locale.toString(qulonglong(histogram.not_finite)));
    return text;
}

std::string blockOfParameter(const std::string& path)
{
    if (isEmbedding(path))
        return "encoder.embedding";
    const std::size_t attention = path.find("_attention.");
    if (attention != std::string::npos)
        return path.substr(0, attention + std::string("_attention").size());
    const std::size_t feeds = path.find(".feed_forward.");
    return feeds == std::string::npos ? path : path.substr(0, feeds) + ".feed_forward.hidden";
}

} // namespace regard::app
