#include "core/analysis/position_table.h"

#include <algorithm>

#include "core/models/encoder_decoder_network.h"

namespace regard {

Tensor position_table(const EncoderDecoder& network, std::size_t count)
{
    const Matrix& table = network.network().positions().table();
    count = std::min(count, std::size_t(table.rows()));
    Tensor tensor;
    tensor.path = "positions";
    tensor.axes = {"position", "dimension"};
    tensor.shape = {count, std::size_t(table.cols())};
    tensor.values.assign(table.data(), table.data() + count * std::size_t(table.cols()));
    return tensor;
}

} // namespace regard
