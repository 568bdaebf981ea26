#include "app/views/block_explanations.h"

#include <QCoreApplication>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

Explanation embedding()
{
    return {Text::tr("Each token's row of the embedding table, times √d: what the model knows of a word before it has "
                     "seen any other."),
            {QStringLiteral("x = \\sqrt{d} \\cdot E[\\text{token}]")},
            paperSection("3.4")};
}

Explanation positions()
{
    return {Text::tr("What tells the first word from the second: a vector for each place, added to the embedding."),
            {QStringLiteral("x = \\sqrt{d} \\cdot E[\\text{token}] + \\text{PE}(p)")},
            paperSection("3.5")};
}

Explanation attentionOutput()
{
    return {Text::tr("The outputs of all heads side by side, times W_O: what this attention block adds to the residual "
                     "stream."),
            {QStringLiteral("\\concat(\\text{head}_1, \\ldots, \\text{head}_h) W^O")},
            paperSection("3.2.2")};
}

Explanation norm()
{
    return {
        Text::tr("The block's output is added to what came in, and each token's vector is brought to mean 0 and "
                 "variance 1, then scaled by a learned gain and moved by a learned bias."),
        {QStringLiteral("y = \\gamma \\odot \\frac{x - \\mu}{\\sqrt{\\sigma^2 + \\epsilon}} + \\beta")},
        Text::tr("%1; Ba et al. 2016").arg(paperSection("3.1")),
        Text::tr("The mean is taken over one token's features, never over a batch: batch norm averages each feature "
                 "over the batch, and a batch of 1 would leave nothing but zeros.")};
}

Explanation feedForward()
{
    return {Text::tr("Two linear maps with a non-linear step between, for each token by itself: the only place where a "
                     "token's vector is changed without looking at others. The hidden layer is wider than the model."),
            {QStringLiteral("\\text{FFN}(x) = \\max(0, x W_1 + b_1) W_2 + b_2")},
            paperSection("3.3")};
}

Explanation hiddenUnits()
{
    return {Text::tr("The wide hidden layer of a feed-forward block: each unit answers to some directions of a token's "
                     "vector, and the ReLU leaves most of them at 0. Which units answer, and how much, is what the "
                     "second linear map adds up."),
            {QStringLiteral("h = \\max(0, x W_1 + b_1)")},
            paperSection("3.3")};
}

Explanation logits()
{
    return {Text::tr("A score for each token of the vocabulary; the soft-max makes probabilities of them."),
            {QStringLiteral("p = \\softmax(x E^\\top)")},
            paperSection("3.4")};
}

Explanation stream()
{
    return {
        Text::tr("The residual stream: one vector a token, to which every block adds its contribution. Read from layer "
                 "to layer, it shows how a word's meaning takes its context in."),
        {QStringLiteral("\\text{LayerNorm}(x + \\text{Sublayer}(x))")},
        paperSection("3.1")};
}

bool endsWith(const std::string& text, const char* end)
{
    return QByteArrayView(text).endsWith(end);
}

} // namespace

QString paperSection(const char* section)
{
    return Text::tr("Vaswani et al. 2017, section %1").arg(QLatin1String(section));
}

Explanation blockExplanation(const std::string& path)
{
    if (endsWith(path, ".embedding"))
        return embedding();
    if (endsWith(path, ".positions") || endsWith(path, ".input"))
        return positions();
    if (endsWith(path, "attention.output") || endsWith(path, ".context"))
        return attentionOutput();
    if (endsWith(path, ".norm"))
        return norm();
    if (endsWith(path, "feed_forward.hidden"))
        return hiddenUnits();
    if (endsWith(path, "feed_forward.output") || endsWith(path, "feed_forward"))
        return feedForward();
    if (endsWith(path, "logits") || endsWith(path, "probabilities"))
        return logits();
    return stream();
}

} // namespace regard::app
