#include "app/session/token_labels.h"

#include <QCoreApplication>

#include "core/text/unicode.h"

namespace regard::app {

namespace {

/// A token's own direction must not turn its neighbours around (Unicode's first-strong isolate).
QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QStringList labels(const std::vector<Token>& tokens)
{
    QStringList result;
    result.reserve(qsizetype(tokens.size()));
    for (const Token& token : tokens)
        result << tokenLabel(token);
    return result;
}

QStringList readAndChosen(const Trace& trace)
{
    QStringList result;
    for (std::size_t i = 0; i < trace.target_input.size(); ++i) {
        QString label = isolated(tokenLabel(trace.target_input[i]));
        if (i < trace.target_output.size())
            label += QStringLiteral(" → ") + isolated(tokenLabel(trace.target_output[i]));
        result << label;
    }
    return result;
}

} // namespace

QString tokenLabel(const Token& token)
{
    return QString::fromStdString(token_label(token.piece));
}

AxisLabels axisLabels(const Trace& trace, AttentionKind kind)
{
    AxisLabels result;
    switch (kind) {
    case AttentionKind::encoder:
        result.rows = labels(trace.source);
        result.columns = result.rows;
        result.rowTitle = QCoreApplication::translate("regard", "query");
        break;
    case AttentionKind::decoder:
        result.rows = readAndChosen(trace);
        result.columns = labels(trace.target_input);
        result.rowTitle = QCoreApplication::translate("regard", "reads → chooses");
        break;
    case AttentionKind::cross:
        result.rows = readAndChosen(trace);
        result.columns = labels(trace.source);
        result.rowTitle = QCoreApplication::translate("regard", "reads → chooses");
        break;
    }
    result.columnTitle = QCoreApplication::translate("regard", "key");
    return result;
}

QString attentionKindTitle(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::encoder:
        return QCoreApplication::translate("regard", "encoder self-attention");
    case AttentionKind::decoder:
        return QCoreApplication::translate("regard", "decoder self-attention");
    case AttentionKind::cross:
        return QCoreApplication::translate("regard", "cross-attention");
    }
    return {};
}

QString attentionTitle(AttentionKind kind, int layer, int head)
{
    return QStringLiteral("%1 L%2 H%3").arg(attentionKindTitle(kind)).arg(layer).arg(head);
}

} // namespace regard::app
