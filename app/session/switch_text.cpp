#include "app/session/switch_text.h"

#include <QCoreApplication>
#include <QStringList>

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

QString headsIn(const AttentionSwitches& switches, const ModelShape& shape, HeadSwitch state)
{
    QStringList kinds;
    for (const AttentionKind kind : attention_kinds) {
        const int count = countOf(switches, kind, state);
        if (count == 0)
            continue;
        const std::size_t layers = attention_layers(shape, kind);
        if (std::size_t(count) == layers * shape.heads) {
            kinds << Text::tr("all of %1", "a kind of attention").arg(attentionKindTitle(kind));
            continue;
        }
        QStringList parts;
        for (std::size_t layer = 0; layer < layers; ++layer)
            if (const QString text = layerText(switches, kind, layer, shape.heads, state); !text.isEmpty())
                parts << text;
        kinds << attentionKindTitle(kind) + u' ' + parts.join(QStringLiteral(", "));
    }
    return kinds.join(QStringLiteral("; "));
}

} // namespace

QString switchStateText(HeadSwitch state)
{
    return state == HeadSwitch::uniform ? Text::tr("weights made uniform") : Text::tr("weights zeroed");
}

QString switchedHeadsText(const AttentionSwitches& switches, const ModelShape& shape)
{
    QStringList texts;
    for (const HeadSwitch state : {HeadSwitch::zero, HeadSwitch::uniform})
        if (const QString heads = headsIn(switches, shape, state); !heads.isEmpty())
            texts << QStringLiteral("%1 (%2)").arg(heads, switchStateText(state));
    return texts.join(QStringLiteral("; "));
}

} // namespace regard::app
