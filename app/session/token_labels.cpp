#include "app/session/token_labels.h"

#include <QCoreApplication>

#include "core/text/unicode.h"

namespace regard::app {

namespace {

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
        const QString read = tokenLabel(trace.target_input[i]);
        result << (i < trace.target_output.size() ? pairLabel(read, tokenLabel(trace.target_output[i])) : read);
    }
    return result;
}

} // namespace

QString tokenLabel(const Token& token)
{
    return QString::fromStdString(token_label(token.piece));
}

QString isolatedLabel(const QString& label)
{
    return QChar(0x2068) + label + QChar(0x2069);
}

AxisLabels axisTitles(const Trace& trace, AttentionKind kind)
{
    AxisLabels result;
    result.rowTitle = kind == AttentionKind::encoder || trace.target_output.empty()
                          ? QCoreApplication::translate("regard", "query")
                          : QCoreApplication::translate("regard", "reads → chooses");
    result.columnTitle = QCoreApplication::translate("regard", "key");
    return result;
}

AxisLabels axisLabels(const Trace& trace, AttentionKind kind)
{
    AxisLabels result = axisTitles(trace, kind);
    result.rows = kind == AttentionKind::encoder ? labels(trace.source) : readAndChosen(trace);
    result.columns = labels(kind == AttentionKind::decoder ? trace.target_input : trace.source);
    return result;
}

QString pairLabel(const QString& read, const QString& chosen)
{
    return isolatedLabel(read) + QStringLiteral(" → ") + isolatedLabel(chosen);
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
