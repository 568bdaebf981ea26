#pragma once

#include <QStringList>

#include "core/analysis/attention_reading.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Readable labels of the rows and columns of an attention map; one place, so that screen, export and files agree.
/// Decoder and cross rows read "because → it" (token read → token chosen); keys are the token read.
struct AxisLabels {
    QStringList rows;
    QStringList columns;
    QString rowTitle;
    QString columnTitle;
};
AxisLabels axisLabels(const Trace& trace, AttentionKind kind);
/// The titles alone.
AxisLabels axisTitles(const Trace& trace, AttentionKind kind);

/// A token as all views and files name it. `text` is what it came from (the trace's source or target text): a word that
/// the vocabulary does not have reads as it was written there, marked ‹so›, and <unk> where the text is not known.
QString tokenLabel(const Token& token, const std::string& text);
/// Of a run that is at hand, give its text too: this one cannot name unknown words.
inline QString tokenLabel(const Token& token)
{
    return tokenLabel(token, std::string());
}
/// Neighbouring tokens read as one word.
QString wordLabel(const std::vector<Token>& tokens, const TokenRange& range, const std::string& text);
/// What was written where the vocabulary has nothing; empty for every other token.
QString unknownWord(const Token& token, const std::string& text);
/// An entry of the vocabulary on its own.
QString pieceLabel(const std::string& piece);
/// The label beside others: its own direction does not turn its neighbours around (Unicode's first-strong isolate).
QString isolatedLabel(const QString& label);
/// "because → it": token read and token chosen.
QString pairLabel(const QString& read, const QString& chosen);

/// "cross-attention", "encoder self-attention", "decoder self-attention"
QString attentionKindTitle(AttentionKind kind);
/// "cross-attention L2 H3", "encoder self-attention L0 H1", "decoder self-attention …"
QString attentionTitle(AttentionKind kind, int layer, int head);

} // namespace regard::app
