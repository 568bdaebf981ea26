#include "app/session/token_names.h"

#include "app/session/token_labels.h"

namespace regard::app {

namespace {

QString labelOf(int id, const std::string& piece)
{
    return tokenLabel({id, piece, 0, 0, -1, false});
}

} // namespace

TokenNames::TokenNames(const Trace& trace, std::shared_ptr<const Tokenizer> vocabulary)
{
    for (const auto* tokens : {&trace.source, &trace.target_input, &trace.target_output})
        for (const Token& token : *tokens)
            pieces_[token.id] = token.piece;
    for (const DecodingStep& step : trace.steps)
        for (const Candidate& candidate : step.top)
            pieces_[candidate.id] = candidate.piece;
    if (!vocabulary || vocabulary->size() != trace.shape.vocabulary)
        return;
    for (const auto& [id, piece] : pieces_)
        if (id < 0 || std::size_t(id) >= vocabulary->size() || vocabulary->token(id).piece != piece)
            return;
    vocabulary_ = std::move(vocabulary);
}

QString TokenNames::of(int id) const
{
    if (vocabulary_ && id >= 0 && std::size_t(id) < vocabulary_->size())
        return labelOf(id, vocabulary_->token(id).piece);
    const auto known = pieces_.find(id);
    return known == pieces_.end() ? u'#' + QString::number(id) : labelOf(id, known->second);
}

} // namespace regard::app
