#include "core/models/source_ids.h"

#include <algorithm>

namespace regard {

std::size_t source_room(const Direction& direction, std::size_t limit)
{
    const std::size_t frame = direction.token_id == Direction::no_token ? 1 : 2;
    return limit > frame ? limit - frame : 0;
}

std::vector<int> frame_source(const Direction& direction, std::span<const int> pieces, int end_id)
{
    std::vector<int> ids;
    ids.reserve(pieces.size() + 2);
    if (direction.token_id != Direction::no_token)
        ids.push_back(direction.token_id);
    ids.insert(ids.end(), pieces.begin(), pieces.end());
    ids.push_back(end_id);
    return ids;
}

std::vector<int> source_ids(const TranslationModel& model, const Direction& direction, std::string_view text)
{
    const EncoderDecoderConfig& config = model.network->config();
    std::vector<int> pieces;
    for (const Token& token : model.tokenizer->encode(text).tokens)
        pieces.push_back(token.id);
    pieces.resize(std::min(pieces.size(), source_room(direction, std::size_t(config.max_length))));
    return frame_source(direction, pieces, config.end_id);
}

} // namespace regard
