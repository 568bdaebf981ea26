#include "app/plots/word_labels.h"

#include <algorithm>

namespace regard::app {

namespace {

QStringList labels(const std::vector<Token>& tokens, const std::vector<TokenRange>& ranges, const std::string& text)
{
    QStringList result;
    if (tokens.empty())
        return result; // a trace without tokens is labelled with numbers
    for (const TokenRange& range : ranges)
        result << wordLabel(tokens, range, text);
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
        const QString chosen = wordLabel(trace.target_output, row, trace.target_text);
        const QString before = row.first < trace.target_input.size()
                                   ? wordLabel(trace.target_input, wordAround(read, row.first), trace.target_text)
                                   : QString();
        result << (trace.target_output.empty() ? before : pairLabel(before, chosen));
    }
    return result;
}

} // namespace

AxisLabels wordLabels(const Trace& trace, AttentionKind kind, const AttentionReading& reading, bool words)
{
    AxisLabels result = axisTitles(trace, kind);
    result.rows = kind == AttentionKind::encoder ? labels(trace.source, reading.rows, trace.source_text)
                                                 : readAndChosen(trace, reading, words);
    result.columns = kind == AttentionKind::decoder ? labels(trace.target_input, reading.columns, trace.target_text)
                                                    : labels(trace.source, reading.columns, trace.source_text);
    return result;
}

} // namespace regard::app
