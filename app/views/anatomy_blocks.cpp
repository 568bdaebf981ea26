#include "app/views/anatomy_blocks.h"

#include <QCoreApplication>
#include <QLocale>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString number(std::size_t value)
{
    return QLocale().toString(qulonglong(value));
}

Block heading(const QString& text)
{
    return {Block::Kind::heading, text, {}, {}, {}, {}};
}

void addStart(std::vector<Block>& blocks, const std::string& stack, const ModelShape& shape)
{
    blocks.push_back({Block::Kind::part,
                      Text::tr("embedding"),
                      Text::tr("d = %1").arg(number(shape.width)),
                      Text::tr("Each token's vector of %1 numbers, times √d").arg(number(shape.width)),
                      stack + ".embedding",
                      {}});
    blocks.push_back({Block::Kind::part,
                      Text::tr("+ positions"),
                      {},
                      Text::tr("Sines and cosines that tell where a token stands"),
                      stack + ".positions",
                      {}});
}

void addAttention(std::vector<Block>& blocks, const std::string& path, bool decoder, const ModelShape& shape,
                  const Attentions& attentions)
{
    const QString heads = Text::tr("%1 h").arg(number(shape.heads));
    const QString tip = shape.head_width > 0
                            ? Text::tr("%1 heads of %2 numbers each").arg(number(shape.heads), number(shape.head_width))
                            : Text::tr("heads: %1").arg(number(shape.heads));
    if (!decoder || attentions.self)
        blocks.push_back({Block::Kind::inside, decoder ? Text::tr("masked self-attention") : Text::tr("self-attention"),
                          heads, tip, path + ".self_attention", path});
    if (decoder && attentions.cross)
        blocks.push_back({Block::Kind::inside, Text::tr("cross-attention"), heads,
                          Text::tr("Queries of the decoder; keys and values of the encoder's output"),
                          path + ".cross_attention", path});
}

void addLayer(std::vector<Block>& blocks, const std::string& stack, std::size_t number_, const ModelShape& shape,
              const Attentions& attentions)
{
    const bool decoder = stack == "decoder", feeds = shape.feed_forward > 0;
    const std::string path = stack + ".layers." + std::to_string(number_);
    const std::size_t first = blocks.size();
    addAttention(blocks, path, decoder, shape, attentions);
    if (feeds)
        blocks.push_back(
            {Block::Kind::inside, Text::tr("feed-forward"), number(shape.feed_forward),
             Text::tr("Two linear maps with a ReLU between them; %1 numbers inside").arg(number(shape.feed_forward)),
             path + ".feed_forward.hidden", path});
    const QString count = blocks.size() - first == 3   ? Text::tr("3 blocks")
                          : blocks.size() - first == 2 ? Text::tr("2 blocks")
                                                       : QString();
    blocks.insert(blocks.begin() + std::ptrdiff_t(first),
                  {Block::Kind::layer, QStringLiteral("L%1").arg(number_), count,
                   Text::tr("Layer %1: its output is the residual stream after it").arg(number_), path + ".output",
                   path});
}

void addStack(std::vector<Block>& blocks, const std::string& stack, std::size_t layers, const ModelShape& shape,
              const Attentions& attentions)
{
    blocks.push_back(heading(stack == "encoder" ? Text::tr("Encoder") : Text::tr("Decoder")));
    if (shape.width > 0)
        addStart(blocks, stack, shape);
    for (std::size_t layer = 0; layer < layers; ++layer)
        addLayer(blocks, stack, layer, shape, attentions);
}

void addOutput(std::vector<Block>& blocks, const ModelShape& shape)
{
    blocks.push_back(heading(Text::tr("Output")));
    blocks.push_back(
        {Block::Kind::part,
         Text::tr("linear"),
         number(shape.vocabulary),
         Text::tr("One logit for each of the %1 tokens; its weights are the embedding's").arg(number(shape.vocabulary)),
         "decoder.logits",
         {}});
    blocks.push_back({Block::Kind::part,
                      Text::tr("soft-max"),
                      {},
                      Text::tr("Logits become probabilities: the underlines of the output tokens"),
                      "decoder.probabilities",
                      {}});
}

} // namespace

Attentions attentionsOf(const Trace& trace)
{
    // What our own models make has both.
    const bool weights_alone = trace.steps.empty();
    return {!weights_alone || trace.find("decoder.layers.0.self_attention.weights"),
            !weights_alone || trace.find("decoder.layers.0.cross_attention.weights")};
}

std::string blockOf(const Moment& moment)
{
    switch (moment.stage) {
    case Stage::tokens:
        return {};
    case Stage::chosen:
        return "decoder.probabilities";
    case Stage::feed_forward:
        return moment.path + ".hidden";
    case Stage::self_attention_norm:
    case Stage::cross_attention_norm:
        return moment.path.substr(0, moment.path.rfind('.'));
    case Stage::feed_forward_norm:
        return moment.path.substr(0, moment.path.rfind('.')) + ".hidden";
    default:
        return moment.path;
    }
}

std::vector<Block> anatomyBlocks(const ModelShape& shape, const Attentions& attentions)
{
    std::vector<Block> blocks;
    if (shape.encoder_layers > 0)
        addStack(blocks, "encoder", shape.encoder_layers, shape, attentions);
    if (shape.decoder_layers > 0)
        addStack(blocks, "decoder", shape.decoder_layers, shape, attentions);
    if (shape.vocabulary > 0)
        addOutput(blocks, shape);
    return blocks;
}

} // namespace regard::app
