#include "app/plots/word_labels.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace regard::app {

namespace {

QStringList labels(const std::vector<Token>& tokens, const std::vector<TokenRange>& ranges)
{
    QStringList result;
    if (tokens.empty())
        return result; // a trace without tokens is labelled with numbers
    for (const TokenRange& range : ranges)
        result << wordLabel(tokens, range);
    return result;
}

/// The word that holds a token, from its beginning.
TokenRange wordAround(const std::vector<TokenRange>& words, std::size_t token)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [token](const TokenRange& word) { return word.contains(token); });
    return found == words.end() ? TokenRange{token, 1} : *found;
}

QStringList readAndChosen(const Trace& trace, const AttentionReading& reading, bool words)
{
    const auto read = reading_columns(trace, AttentionKind::decoder, {.words = words});
    QStringList result;
    for (const TokenRange& row : reading.rows) {
        const QString chosen = wordLabel(trace.target_output, row);
        const QString before = row.first < trace.target_input.size()
                                   ? wordLabel(trace.target_input, wordAround(read, row.first))
                                   : QString();
        result << (trace.target_output.empty() ? before : pairLabel(before, chosen));
    }
    return result;
}

} // namespace

QString wordLabel(const std::vector<Token>& tokens, const TokenRange& range)
{
    std::string pieces;
    for (std::size_t i = range.first; i < std::min(range.first + range.count, tokens.size()); ++i) {
        const std::string& piece = tokens[i].piece;
        const bool continues = i > range.first && piece.starts_with("##"); // as BERT's vocabularies spell it
        pieces += continues ? piece.substr(2) : piece;
    }
    return QString::fromStdString(token_label(pieces));
}

AxisLabels wordLabels(const Trace& trace, AttentionKind kind, const AttentionReading& reading, bool words)
{
    AxisLabels result = axisTitles(trace, kind);
    result.rows =
        kind == AttentionKind::encoder ? labels(trace.source, reading.rows) : readAndChosen(trace, reading, words);
    result.columns = labels(kind == AttentionKind::decoder ? trace.target_input : trace.source, reading.columns);
    return result;
}

} // namespace regard::app
