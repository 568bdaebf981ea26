#include "core/text/tokenizer.h"

namespace regard {

Tokenizer::~Tokenizer() = default;

PieceSpelling Tokenizer::spelling() const
{
    return PieceSpelling::text;
}

const TokenFrame& Tokenizer::frame() const
{
    static const TokenFrame nothing;
    return nothing;
}

const SpecialIds& Tokenizer::special_ids() const
{
    static const SpecialIds none;
    return none;
}

} // namespace regard
