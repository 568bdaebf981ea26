#include "core/analysis/position_table.h"

#include <algorithm>

#include "core/error.h"
#include "core/models/encoder_decoder_network.h"

namespace regard {

Tensor position_table(const EncoderDecoder& network, std::size_t count)
{
    const EncoderDecoderNetwork& layers = network.network();
    const StackInput* input = layers.encoder_input() ? layers.encoder_input() : layers.decoder_input();
    const auto table = input->position_table(network.parameters().data());
    if (!table)
        throw Error({Error::Kind::unsupported, "the model adds no positions to its embeddings", "positions", {}, {}});
    count = std::min(count, std::size_t(table->rows()));
    Tensor tensor;
    tensor.path = "positions";
    tensor.axes = {"position", "dimension"};
    tensor.shape = {count, std::size_t(table->cols())};
    const Matrix rows = table->topRows(Index(count));
    tensor.values.assign(rows.data(), rows.data() + rows.size());
    return tensor;
}

} // namespace regard
