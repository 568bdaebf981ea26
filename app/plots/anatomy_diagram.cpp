#include "app/plots/anatomy_diagram.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include "app/plots/anatomy_column.h"

namespace regard::app {

namespace {

QString count(std::size_t number)
{
    return QLocale().toString(qulonglong(number));
}

/// "9 × 256"
QString sizes(std::size_t rows, std::size_t columns)
{
    return columns == 0 ? QString() : QStringLiteral("%1 × %2").arg(count(rows), count(columns));
}

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

/// One stack, from what it reads upwards.
class StackDrawing {
public:
    StackDrawing(const AnatomyModel& model, const std::set<AnatomyLayer>& folded, Stack stack, AnatomyColumn& column)
        : model_(model), folded_(folded), stack_(stack), column_(column), name_(stack_name(stack)),
          tokens_(stack == Stack::encoder ? model.source : model.target)
    {
    }

    void draw()
    {
        addInput();
        const std::size_t layers = stack_ == Stack::encoder ? model_.shape.encoder_layers : model_.shape.decoder_layers;
        for (std::size_t layer = 0; layer < layers; ++layer)
            addLayer(int(layer));
        if (stack_ == Stack::decoder && model_.shape.vocabulary > 0)
            addOutput();
    }

private:
    AnatomyNode node(AnatomyNode::Role role, const std::string& path, const std::string& tensor, const QString& title,
                     const QString& detail) const
    {
        AnatomyNode made;
        made.role = role;
        made.stack = stack_;
        made.path = path;
        made.tensor = tensor;
        made.title = title;
        made.detail = detail;
        return made;
    }

    qulonglong parameters(const std::string& prefix, const std::string& but = {}) const
    {
        return model_.network ? parametersBelow(*model_.network, prefix, but) : 0;
    }

    void addInput()
    {
        const bool encoder = stack_ == Stack::encoder;
        const QString tokens = encoder ? Text::tr("%n token(s)", nullptr, int(tokens_))
                                       : Text::tr("%n token(s), shifted right", nullptr, int(tokens_));
        column_.addTokens(
            node(AnatomyNode::Role::tokens, {}, {}, encoder ? Text::tr("Inputs") : Text::tr("Outputs"), tokens));
        if (model_.shape.width == 0)
            return;
        AnatomyNode embedding = node(AnatomyNode::Role::embedding, name_ + ".embedding", name_ + ".embedding",
                                     encoder ? Text::tr("Input embedding") : Text::tr("Output embedding"),
                                     sizes(tokens_, model_.shape.width));
        embedding.parameters = parameters("embedding");
        column_.addBlock(std::move(embedding), 1);
        column_.addSum(
            node(AnatomyNode::Role::sum, name_ + ".positions", {}, {}, {}),
            node(AnatomyNode::Role::positions, name_ + ".positions", {}, Text::tr("Positional\nencoding"), {}));
    }

    void addLayer(int layer)
    {
        const std::string path = name_ + ".layers." + std::to_string(layer);
        const bool folded = folded_.contains({stack_, layer});
        column_.beginLayer(stack_, layer, folded);
        if (folded) {
            AnatomyNode whole =
                node(AnatomyNode::Role::layer, path + ".output", path + ".output",
                     stack_ == Stack::encoder ? Text::tr("self-attention · feed-forward")
                                              : Text::tr("self-attention · cross-attention · feed-forward"),
                     sizes(tokens_, model_.shape.width));
            whole.layer = layer;
            whole.parameters = parameters(path + ".");
            column_.addBlock(std::move(whole), 1);
            if (stack_ == Stack::decoder && model_.crossAttention)
                column_.markMemory();
        } else {
            addBlocks(path, layer);
        }
        column_.endLayer();
    }

    void addBlocks(const std::string& path, int layer)
    {
        const bool decoder = stack_ == Stack::decoder;
        if (!decoder || model_.selfAttention)
            addAttention(path + ".self_attention", layer,
                         decoder ? Text::tr("Masked multi-head self-attention") : Text::tr("Multi-head self-attention"),
                         false);
        if (decoder && model_.crossAttention)
            addAttention(path + ".cross_attention", layer, Text::tr("Multi-head cross-attention"), true);
        if (model_.shape.feed_forward == 0)
            return;
        AnatomyNode feed =
            node(AnatomyNode::Role::feed_forward, path + ".feed_forward.hidden", path + ".feed_forward.output",
                 Text::tr("Feed-forward"),
                 QStringLiteral("%1 → %2 → %1").arg(count(model_.shape.width), count(model_.shape.feed_forward)));
        feed.layer = layer;
        feed.parameters = parameters(path + ".feed_forward.", path + ".feed_forward.norm.");
        column_.addBlock(std::move(feed), 1);
        addNorm(path + ".feed_forward", path + ".output", layer);
    }

    void addAttention(const std::string& path, int layer, const QString& title, bool cross)
    {
        const QString detail =
            model_.shape.head_width > 0
                ? Text::tr("%1 heads of %2").arg(count(model_.shape.heads), count(model_.shape.head_width))
                : Text::tr("%n head(s)", nullptr, int(model_.shape.heads));
        AnatomyNode attention = node(AnatomyNode::Role::attention, path, path + ".weights", title, detail);
        attention.layer = layer;
        attention.parameters = parameters(path + ".", path + ".norm.");
        if (cross)
            column_.addCross(std::move(attention));
        else
            column_.addBlock(std::move(attention), 3);
        if (model_.shape.width > 0)
            addNorm(path, path + ".norm", layer);
    }

    void addNorm(const std::string& block, const std::string& tensor, int layer)
    {
        AnatomyNode norm = node(AnatomyNode::Role::norm, tensor, tensor, Text::tr("Add & norm"), {});
        norm.layer = layer;
        norm.parameters = parameters(block + ".norm.");
        column_.addNorm(std::move(norm));
    }

    void addOutput()
    {
        AnatomyNode linear = node(AnatomyNode::Role::linear, "decoder.logits", "decoder.logits", Text::tr("Linear"),
                                  sizes(tokens_, model_.shape.vocabulary));
        linear.parameters = 0; // its weights are the embedding's
        column_.addBlock(std::move(linear), 1);
        column_.addBlock(node(AnatomyNode::Role::soft_max, "decoder.probabilities", "decoder.probabilities",
                              Text::tr("Soft-max"), sizes(tokens_, model_.shape.vocabulary)),
                         1);
        column_.addEnd(Text::tr("Output probabilities"));
    }

    const AnatomyModel& model_;
    const std::set<AnatomyLayer>& folded_;
    Stack stack_;
    AnatomyColumn& column_;
    std::string name_;
    std::size_t tokens_;
};

} // namespace

int AnatomyDiagram::nodeAt(const QPointF& place) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&place](const AnatomyNode& node) { return node.rect.contains(place); });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

int AnatomyDiagram::frameAt(const QPointF& place) const
{
    const auto found = std::find_if(frames.begin(), frames.end(),
                                    [&place](const AnatomyFrame& frame) { return frame.label.contains(place); });
    return found == frames.end() ? -1 : int(found - frames.begin());
}

int AnatomyDiagram::nodeOf(const std::string& path) const
{
    if (path.empty())
        return -1;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].path == path && nodes[i].role != AnatomyNode::Role::sum)
            return int(i);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::string& layer = nodes[i].path;
        if (nodes[i].role == AnatomyNode::Role::layer && path.starts_with(layer.substr(0, layer.rfind('.') + 1)))
            return int(i);
    }
    return -1;
}

qulonglong parametersBelow(const EncoderDecoder& network, const std::string& prefix, const std::string& but)
{
    qulonglong sum = 0;
    for (const ParameterInfo& parameter : network.layout().all())
        if (parameter.path.starts_with(prefix) && (but.empty() || !parameter.path.starts_with(but)))
            sum += qulonglong(parameter.slot.rows) * qulonglong(parameter.slot.columns);
    return sum;
}

AnatomyDiagram anatomyDiagram(const AnatomyModel& model, const std::set<AnatomyLayer>& folded, const Theme& theme)
{
    const double line = QFontMetricsF(theme.font).height();
    AnatomyDiagram diagram;
    const bool encoder = model.shape.encoder_layers > 0, decoder = model.shape.decoder_layers > 0;
    AnatomyColumn left(line, Stack::encoder), right(line, Stack::decoder);
    if (encoder)
        StackDrawing(model, folded, Stack::encoder, left).draw();
    if (decoder)
        StackDrawing(model, folded, Stack::decoder, right).draw();
    joinColumns(diagram, encoder ? &left : nullptr, decoder ? &right : nullptr, line);
    return diagram;
}

} // namespace regard::app
