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

void addLayer(std::vector<Block>& blocks, const std::string& stack, std::size_t number_, const ModelShape& shape)
{
    const bool decoder = stack == "decoder";
    const std::string path = stack + ".layers." + std::to_string(number_);
    const QString heads = Text::tr("%1 h").arg(number(shape.heads));
    blocks.push_back(
        {Block::Kind::layer, QStringLiteral("L%1").arg(number_), decoder ? Text::tr("3 blocks") : Text::tr("2 blocks"),
         Text::tr("Layer %1: its output is the residual stream after it").arg(number_), path + ".output", path});
    blocks.push_back({Block::Kind::inside, decoder ? Text::tr("masked self-attention") : Text::tr("self-attention"),
                      heads, Text::tr("%1 heads of %2 numbers each").arg(number(shape.heads), number(shape.head_width)),
                      path + ".self_attention", path});
    if (decoder)
        blocks.push_back({Block::Kind::inside, Text::tr("cross-attention"), heads,
                          Text::tr("Queries of the decoder; keys and values of the encoder's output"),
                          path + ".cross_attention", path});
    blocks.push_back(
        {Block::Kind::inside, Text::tr("feed-forward"), number(shape.feed_forward),
         Text::tr("Two linear maps with a ReLU between them; %1 numbers inside").arg(number(shape.feed_forward)),
         path + ".feed_forward.hidden", path});
}

} // namespace

std::vector<Block> anatomyBlocks(const ModelShape& shape)
{
    std::vector<Block> blocks;
    blocks.push_back(heading(Text::tr("Encoder")));
    addStart(blocks, "encoder", shape);
    for (std::size_t layer = 0; layer < shape.encoder_layers; ++layer)
        addLayer(blocks, "encoder", layer, shape);
    blocks.push_back(heading(Text::tr("Decoder")));
    addStart(blocks, "decoder", shape);
    for (std::size_t layer = 0; layer < shape.decoder_layers; ++layer)
        addLayer(blocks, "decoder", layer, shape);
    blocks.push_back(heading(Text::tr("Output")));
    blocks.push_back(
        {Block::Kind::part,
         Text::tr("linear"),
         number(shape.vocabulary),
         Text::tr("One logit for each of the %1 tokens; its weights are the embedding's").arg(number(shape.vocabulary)),
         {},
         {}});
    blocks.push_back({Block::Kind::part,
                      Text::tr("soft-max"),
                      {},
                      Text::tr("Logits become probabilities: the underlines of the output tokens"),
                      {},
                      {}});
    return blocks;
}

} // namespace regard::app
