#include "app/window/tour_stops.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/session/token_labels.h"
#include "app/views/steps_view.h"
#include "app/window/main_window.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr int step = 1; // the second word: the first has nothing but the start token before it

void pointAt(MainWindow& window, AttentionKind kind, int layer, int query)
{
    Selection& selection = window.session().selection();
    selection.setPinned(false);
    selection.set({kind, layer, 0, query, -1});
}

int lastLayer(MainWindow& window)
{
    const auto trace = window.session().trace();
    return trace ? std::max(0, int(trace->shape.decoder_layers) - 1) : 0;
}

QString chosen(const Trace& trace, std::size_t row)
{
    return row < trace.target_output.size() ? tokenLabel(trace.target_output[row], trace.target_text) : QString();
}

QString percent(float probability)
{
    return QLocale().toString(double(probability) * 100, 'f', 1) + QStringLiteral(" %");
}

std::size_t stepOf(const Trace& trace)
{
    return std::min<std::size_t>(step, trace.target_output.empty() ? 0 : trace.target_output.size() - 1);
}

QString tokenText(const Trace& trace)
{
    return Text::tr(
        "The tokenizer cuts the sentence into %n piece(s) of its vocabulary; rare words fall into several. A "
        "piece's number is all that the model gets to see of it.",
        nullptr, int(trace.source.size()));
}

QString embeddingText(const Trace& trace)
{
    return Text::tr("Each piece's number picks a row of the embedding table: %1 numbers for each of the %2 tokens. The "
                    "same word has the same row wherever it stands.")
        .arg(trace.shape.width)
        .arg(trace.source.size());
}

QString positionText(const Trace&)
{
    return Text::tr("Attention does not know which word came first. So a vector for each place, made of waves of many "
                    "lengths, is added to the embedding.");
}

QString stepsText(const Trace& trace)
{
    return Text::tr(
               "In one head of the first layer, a token's query (what it wants to find) meets the key of each token "
               "(what it offers). Products ÷ √%1, then a soft-max: these are the weights by which the values (what "
               "they give) are added up. Click any number to see how it came about.")
        .arg(trace.shape.head_width);
}

QString mapText(const Trace&)
{
    return Text::tr(
        "All queries of that head at once: one row a query, and each row sums to 1. Point at a cell, and the "
        "inspector shows its arithmetic.");
}

QString headsText(const Trace& trace)
{
    return Text::tr("The model has %1 heads in each of its layers, each with projections of its own. Some look at the "
                    "word before, some at the same word, some at the end of the sentence.")
        .arg(trace.shape.heads);
}

QString normText(const Trace&)
{
    return Text::tr("What the heads bring is added to what came in: the residual stream. Then each token's vector is "
                    "brought to mean 0 and variance 1, feature by feature scaled and moved. A row is a token.");
}

QString feedForwardText(const Trace& trace)
{
    return Text::tr(
               "Each token by itself then goes through a wider layer of %1 units and back to %2. That was one layer; "
               "the encoder has %3.")
        .arg(trace.shape.feed_forward)
        .arg(trace.shape.width)
        .arg(trace.shape.encoder_layers);
}

QString maskText(const Trace&)
{
    return Text::tr("The decoder writes from left to right. What is not yet written must not be looked at: the hatched "
                    "cells above the diagonal are masked, their weight is exactly 0.");
}

QString crossText(const Trace& trace)
{
    const std::size_t row = stepOf(trace);
    return Text::tr(
               "Cross-attention: having read “%1”, the decoder looks at the source before it chooses “%2”. Keys and "
               "values come from the encoder's output; each decoder layer makes its own.")
        .arg(row < trace.target_input.size() ? tokenLabel(trace.target_input[row], trace.target_text) : QString(), chosen(trace, row));
}

QString outputText(const Trace& trace)
{
    const std::size_t row = stepOf(trace);
    if (row >= trace.steps.size())
        return Text::tr(
            "The last layer's vector becomes a logit for each token of the vocabulary, and a soft-max makes "
            "probabilities of them.");
    const DecodingStep& decided = trace.steps[row];
    QString text = Text::tr("The last layer's vector becomes a logit for each of the vocabulary's %1 tokens, and a "
                            "soft-max makes probabilities of them. “%2” got %3.")
                       .arg(trace.shape.vocabulary)
                       .arg(chosen(trace, row), percent(decided.probability));
    const auto other = std::find_if(decided.top.begin(), decided.top.end(),
                                    [&](const Candidate& candidate) { return candidate.id != decided.chosen; });
    if (other != decided.top.end())
        text += u' ' + Text::tr("The next best, “%1”, got %2.")
                           .arg(tokenLabel(Token{.id = other->id, .piece = other->piece}), percent(other->probability));
    return text;
}

QString againText(const Trace& trace)
{
    return Text::tr(
        "The chosen word is read in turn, and the decoder goes through all its layers again: %n time(s) for "
        "this sentence, until it chooses the end token. Now type a sentence of your own.",
        nullptr, int(trace.target_output.size()));
}

} // namespace

std::vector<TourStop> tourStops()
{
    const auto block = [](const char* path) {
        return [path](MainWindow& window) { window.showBlock(QLatin1String(path)); };
    };
    const auto view = [](const char* name, AttentionKind kind, int query) {
        return [name, kind, query](MainWindow& window) {
            pointAt(window, kind, 0, query);
            window.showView(QLatin1String(name));
        };
    };
    const auto last = [](const char* name) {
        return [name](MainWindow& window) {
            pointAt(window, AttentionKind::cross, lastLayer(window), step);
            window.showView(QLatin1String(name));
        };
    };
    return {
        {Text::tr("Tokens"), tokenText, view("tokens", AttentionKind::encoder, -1)},
        {Text::tr("Embedding"), embeddingText, block("encoder.embedding")},
        {Text::tr("Positions"), positionText, block("encoder.positions")},
        {Text::tr("Query, key, value"), stepsText, view("steps", AttentionKind::encoder, step)},
        {Text::tr("Weights"), mapText, view("attention", AttentionKind::encoder, step)},
        {Text::tr("Many heads"), headsText, view("heads", AttentionKind::encoder, -1)},
        {Text::tr("Residual and layer norm"), normText, block("encoder.layers.0.self_attention.norm")},
        {Text::tr("Feed-forward"), feedForwardText, block("encoder.layers.0.feed_forward.hidden")},
        {Text::tr("The mask"), maskText, view("attention", AttentionKind::decoder, -1)},
        {Text::tr("Looking at the source"), crossText, last("attention")},
        {Text::tr("The chosen word"), outputText, last("output")},
        {Text::tr("And again"), againText, last("lines")},
    };
}

} // namespace regard::app
