#pragma once

#include <QStringList>

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

QString tokenLabel(const Token& token);
/// The label beside others: its own direction does not turn its neighbours around (Unicode's first-strong isolate).
QString isolatedLabel(const QString& label);
/// "because → it": token read and token chosen.
QString pairLabel(const QString& read, const QString& chosen);

/// "cross-attention", "encoder self-attention", "decoder self-attention"
QString attentionKindTitle(AttentionKind kind);
/// "cross-attention L2 H3", "encoder self-attention L0 H1", "decoder self-attention …"
QString attentionTitle(AttentionKind kind, int layer, int head);

} // namespace regard::app
