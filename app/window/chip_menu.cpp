#include "app/window/chip_menu.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>

#include "app/session/token_labels.h"

namespace regard::app {

namespace {

using Open = std::function<void(const QString&)>;

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QMenu* makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// Looks at a cell of another kind of attention in the nearest layer and head that it has, and pins it.
void lookAt(Session& session, AttentionKind kind, int query, int key)
{
    const auto trace = session.trace();
    if (!trace)
        return;
    Selection& selection = session.selection();
    Focus focus = selection.focus();
    const std::size_t layers =
        kind == AttentionKind::encoder ? trace->shape.encoder_layers : trace->shape.decoder_layers;
    focus.kind = kind;
    focus.layer = std::min(focus.layer, std::max(0, int(layers) - 1));
    focus.query = query;
    focus.key = key;
    selection.askNumber(std::nullopt);
    selection.set(focus);
    selection.setPinned(true);
}

QString labelOf(const std::vector<Token>& tokens, int index, const std::string& text)
{
    return std::size_t(index) < tokens.size() ? isolatedLabel(tokenLabel(tokens[std::size_t(index)], text)) : QString();
}

} // namespace

QMenu* sourceTokenMenu(Session& session, int token, const Open& open, QWidget* parent)
{
    auto* menu = makeMenu(parent);
    const auto trace = session.trace();
    if (!trace)
        return menu;
    const QString label = labelOf(trace->source, token, trace->source_text);
    menu->addAction(Text::tr("&Query, key and value vectors of “%1”").arg(label), [&session, token, open] {
        lookAt(session, AttentionKind::encoder, token, token);
        const Focus& focus = session.selection().focus();
        session.selection().askNumber(
            NumberPlace{attention_path(focus.kind, std::size_t(focus.layer), "value"), focus.head, token, 0});
        open(QStringLiteral("steps"));
    });
    menu->addAction(Text::tr("What “%1” &looks at").arg(label), [&session, token, open] {
        lookAt(session, AttentionKind::encoder, token, -1);
        open(QStringLiteral("attention"));
    });
    return menu;
}

QMenu* outputTokenMenu(Session& session, int step, const Open& open, QWidget* parent)
{
    auto* menu = makeMenu(parent);
    const auto trace = session.trace();
    if (!trace)
        return menu;
    const auto& tokens = trace->target_output.empty() ? trace->target_input : trace->target_output;
    const QString label = labelOf(tokens, step, trace->target_text);
    auto* why = menu->addAction(Text::tr("&Why “%1”? The output of this step").arg(label), [&session, step, open] {
        lookAt(session, AttentionKind::cross, step, -1);
        open(QStringLiteral("output"));
    });
    menu->setDefaultAction(why);
    menu->addAction(Text::tr("What was &looked at in the source"), [&session, step, open] {
        lookAt(session, AttentionKind::cross, step, -1);
        open(QStringLiteral("attention"));
    });
    menu->addAction(Text::tr("What the &mask hides from this step"), [&session, step, open] {
        lookAt(session, AttentionKind::decoder, step, -1);
        open(QStringLiteral("masks"));
    });
    menu->addAction(Text::tr("Its &vectors, step by step"), [&session, step, open] {
        lookAt(session, AttentionKind::cross, step, -1);
        open(QStringLiteral("steps"));
    });
    return menu;
}

} // namespace regard::app
