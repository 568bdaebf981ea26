#include "app/views/number_terms.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QLocale>

#include "app/plots/number_text.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

constexpr std::size_t mostTerms = 64; // of a soft-max one by one

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString labelAt(const std::vector<Token>& tokens, std::size_t index, const std::string& text)
{
    const QString label = index < tokens.size() ? tokenLabel(tokens[index], text) : QString::number(index);
    return QStringLiteral("“%1”").arg(isolatedLabel(label));
}

QString queryName(const Trace& trace, AttentionKind kind, std::size_t query)
{
    return kind == AttentionKind::encoder ? labelAt(trace.source, query, trace.source_text)
                                          : labelAt(trace.target_input, query, trace.target_text);
}

QString keyName(const Trace& trace, AttentionKind kind, std::size_t key)
{
    return kind == AttentionKind::decoder ? labelAt(trace.target_input, key, trace.target_text)
                                          : labelAt(trace.source, key, trace.source_text);
}

QString termLine(const Trace& trace, AttentionKind kind, const ReadingArithmetic& cell,
                 const ReadingArithmetic::Pair& pair, const ReadingArithmetic::Term& term)
{
    const QString product = cell.measure == AttentionMeasure::weight
                                ? exactNumber(double(term.weight))
                                : QStringLiteral("%1 × %2 = %3")
                                      .arg(exactNumber(double(term.weight)), exactNumber(double(term.factor)),
                                           exactNumber(double(term.value)));
    if (cell.measure != AttentionMeasure::rollout)
        return QStringLiteral("L%1 H%2  %3 → %4  %5")
            .arg(term.head.layer)
            .arg(term.head.head)
            .arg(queryName(trace, kind, pair.query), keyName(trace, kind, pair.key), product);
    const AttentionKind below = kind == AttentionKind::cross ? AttentionKind::encoder : kind;
    return QStringLiteral("L%1  %2 → %3 → %4  %5")
        .arg(term.head.layer)
        .arg(queryName(trace, kind, pair.query), keyName(trace, kind, term.between), keyName(trace, below, pair.key),
             product);
}

} // namespace

QString productLines(const CellArithmetic& cell)
{
    QString lines;
    for (std::size_t i = 0; i < cell.left.size() && i < cell.right.size(); ++i)
        lines += QStringLiteral("%1  %2 × %3 = %4\n")
                     .arg(i, 4)
                     .arg(exactNumber(double(cell.left[i])), exactNumber(double(cell.right[i])),
                          exactNumber(double(cell.left[i]) * double(cell.right[i])));
    return lines;
}

QString softMaxLines(const CellArithmetic& cell, const std::function<QString(std::size_t)>& name)
{
    std::vector<std::size_t> order(std::min(cell.left.size(), cell.right.size()));
    std::iota(order.begin(), order.end(), std::size_t(0));
    const std::size_t shown = std::min(order.size(), mostTerms);
    if (shown < order.size())
        std::partial_sort(
            order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(), [&](std::size_t a, std::size_t b) {
                const bool own = (a == cell.column) != (b == cell.column);
                return own ? a == cell.column : std::pair(-cell.right[a], a) < std::pair(-cell.right[b], b);
            });
    QString lines;
    double rest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t term = order[i];
        if (i >= shown) {
            rest += double(cell.right[term]);
            continue;
        }
        const bool hidden = cell.right[term] == 0 && cell.left[term] - cell.maximum > -80;
        lines += hidden ? QStringLiteral("%1  exp(−∞) = 0\n").arg(name(term))
                        : QStringLiteral("%1  exp(%2 − %3) = %4\n")
                              .arg(name(term), exactNumber(double(cell.left[term])), exactNumber(double(cell.maximum)),
                                   exactNumber(double(cell.right[term])));
    }
    if (shown < order.size())
        lines += Text::tr("the other %1 together: %2", "terms of a sum")
                     .arg(QLocale().toString(qulonglong(order.size() - shown)), exactNumber(rest)) +
                 u'\n';
    return lines;
}

QString readingLines(const Trace& trace, AttentionKind kind, const ReadingArithmetic& cell)
{
    QString lines;
    for (const auto& pair : cell.pairs) {
        for (const auto& term : pair.terms)
            lines += termLine(trace, kind, cell, pair, term) + u'\n';
        if (pair.terms.empty())
            lines +=
                QStringLiteral("%1 → %2  0\n").arg(queryName(trace, kind, pair.query), keyName(trace, kind, pair.key));
        else if (cell.pairs.size() > 1 && pair.terms.size() > 1)
            lines += QStringLiteral("    = %1\n").arg(exactNumber(double(pair.value)));
    }
    return lines;
}

} // namespace regard::app
