#include "app/session/token_labels.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/text/unicode.h"

namespace regard::app {

namespace {

QStringList labels(const std::vector<Token>& tokens, const std::string& text)
{
    QStringList result;
    result.reserve(qsizetype(tokens.size()));
    for (const Token& token : tokens)
        result << tokenLabel(token, text);
    return result;
}

QStringList readAndChosen(const Trace& trace)
{
    QStringList result;
    for (std::size_t i = 0; i < trace.target_input.size(); ++i) {
        const QString read = tokenLabel(trace.target_input[i], trace.target_text);
        result << (i < trace.target_output.size()
                       ? pairLabel(read, tokenLabel(trace.target_output[i], trace.target_text))
                       : read);
    }
    return result;
}

} // namespace

QString pieceLabel(const std::string& piece)
{
    return QString::fromStdString(token_label(piece));
}

QString unknownWord(const Token& token, const std::string& text)
{
    if (!token.special || token.begin >= token.end || token.end > text.size())
        return {};
    return pieceLabel(text.substr(token.begin, token.end - token.begin));
}

QString tokenLabel(const Token& token, const std::string& text)
{
    return wordLabel({token}, {0, 1}, text);
}

QString wordLabel(const std::vector<Token>& tokens, const TokenRange& range, const std::string& text)
{
    QString label;
    std::string pieces;
    const auto flush = [&] {
        if (!pieces.empty())
            label += pieceLabel(pieces);
        pieces.clear();
    };
    for (std::size_t i = range.first; i < std::min(range.first + range.count, tokens.size()); ++i) {
        if (const QString unknown = unknownWord(tokens[i], text); !unknown.isEmpty()) {
            if (pieces != "▁") // that a word begins here is seen anyway
                flush();
            pieces.clear();
            label += QChar(0x2039) + unknown + QChar(0x203a);
            continue;
        }
        const std::string& piece = tokens[i].piece;
        const bool continues = i > range.first && piece.starts_with("##"); // as BERT's vocabularies spell it
        pieces += continues ? piece.substr(2) : piece;
    }
    flush();
    if (label.isEmpty() && range.count > 0) // an empty piece, of somebody else's vocabulary
        return QStringLiteral("∅");
    return label;
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
    result.rows = kind == AttentionKind::encoder ? labels(trace.source, trace.source_text) : readAndChosen(trace);
    const bool read = kind == AttentionKind::decoder;
    result.columns = read ? labels(trace.target_input, trace.target_text) : labels(trace.source, trace.source_text);
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
