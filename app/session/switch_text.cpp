#include "app/session/switch_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/session/joined.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

int countOf(const AttentionSwitches& switches, AttentionKind kind, HeadSwitch state)
{
    int count = 0;
    for (const SwitchedHead& head : switches.off())
        count += head.kind == kind && head.state == state;
    return count;
}

int headCount(const AttentionSwitches& switches, AttentionKind kind, std::size_t layer, std::size_t heads,
              HeadSwitch state)
{
    int count = 0;
    for (std::size_t head = 0; head < heads; ++head)
        count += switches.at(kind, layer, head) == state;
    return count;
}

/// "L2 H1 H3", or "L2" where all of its heads are in that state; empty where none is.
QString layerText(const AttentionSwitches& switches, AttentionKind kind, std::size_t layer, std::size_t heads,
                  HeadSwitch state)
{
    QStringList names;
    for (std::size_t head = 0; head < heads; ++head)
        if (switches.at(kind, layer, head) == state)
            names << QStringLiteral("H%1").arg(head);
    if (names.isEmpty())
        return {};
    const QString name = QStringLiteral("L%1").arg(layer);
    return names.size() == int(heads) ? name : name + u' ' + names.join(u' ');
}

QString headsIn(const AttentionSwitches& switches, const ModelShape& shape, HeadSwitch state, qsizetype longest)
{
    QStringList kinds;
    qsizetype used = 0;
    int unnamed = 0;
    for (const AttentionKind kind : attention_kinds) {
        const int count = countOf(switches, kind, state);
        if (count == 0)
            continue;
        const std::size_t layers = attention_layers(shape, kind);
        if (std::size_t(count) == layers * shape.heads) {
            kinds << Text::tr("all of %1", "a kind of attention").arg(attentionKindTitle(kind));
            used += kinds.last().size();
            continue;
        }
        QStringList parts;
        for (std::size_t layer = 0; layer < layers; ++layer) {
            const QString text = layerText(switches, kind, layer, shape.heads, state);
            const bool first = kinds.isEmpty() && parts.isEmpty();
            if (!text.isEmpty() && !first && used + text.size() > longest) {
                unnamed += headCount(switches, kind, layer, shape.heads, state);
                continue;
            }
            used += text.size();
            if (!text.isEmpty())
                parts << text;
        }
        if (parts.isEmpty())
            continue;
        used += attentionKindTitle(kind).size();
        kinds << attentionKindTitle(kind) + u' ' + joinedItems(parts);
    }
    if (unnamed > 0)
        kinds << Text::tr("and %1 more").arg(unnamed);
    return joinedParts(kinds);
}

} // namespace

QString switchStateText(HeadSwitch state)
{
    return state == HeadSwitch::uniform ? Text::tr("weights made uniform") : Text::tr("weights zeroed");
}

QString switchedHeadsText(const AttentionSwitches& switches, const ModelShape& shape, qsizetype longest)
{
    QStringList texts;
    for (const HeadSwitch state : {HeadSwitch::zero, HeadSwitch::uniform})
        if (const QString heads = headsIn(switches, shape, state, longest); !heads.isEmpty())
            texts << Text::tr("%1 (%2)", "heads (what is done to their weights)").arg(heads, switchStateText(state));
    return joinedParts(texts);
}

} // namespace regard::app
