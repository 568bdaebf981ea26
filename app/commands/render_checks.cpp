#include "app/commands/render_checks.h"

#include "app/export/head_folder.h"
#include "app/plots/attention_map.h"
#include "app/plots/read_map.h"
#include "core/error.h"

namespace regard::app {

namespace {

[[noreturn]] void refuse(const char* what, const char* option, const std::string& expected, const std::string& found)
{
    throw Error({.kind = Error::Kind::invalid, .what = what, .where = option, .expected = expected, .found = found});
}

void checkNumber(const char* what, const char* option, int count, std::size_t found)
{
    if (found >= std::size_t(count))
        refuse(what, option, "0 to " + std::to_string(count - 1), std::to_string(found));
}

QString kindList(const Trace& trace)
{
    QStringList names;
    for (const AttentionKind kind : kindsOf(trace))
        names << kindName(kind);
    return names.join(QStringLiteral(", "));
}

/// Whether another program wrote it and its only attention may have been taken for that of the wrong stack.
bool mayBeMistaken(const Trace& trace)
{
    const std::vector<AttentionKind> kinds = kindsOf(trace);
    return trace.steps.empty() && kinds.size() == 1 && kinds.front() != AttentionKind::cross;
}

bool readsLayer(const Drawing& drawing)
{
    switch (drawing.view) {
    case DrawnView::map:
    case DrawnView::lines:
    case DrawnView::tokens:
    case DrawnView::compare:
    case DrawnView::flow:
        return drawing.reading.combination == HeadCombination::one || drawing.reading.scope == HeadScope::layer;
    default:
        return false;
    }
}

bool readsHead(const Drawing& drawing)
{
    return drawing.view != DrawnView::flow && !drawing.allHeads &&
           drawing.reading.combination == HeadCombination::one && drawing.reading.measure != AttentionMeasure::rollout;
}

/// The window passes over chosen heads that another model has; here each was asked for by name.
void checkChosen(const Trace& trace, const Drawing& drawing)
{
    const Reading& reading = drawing.reading;
    if (reading.combination == HeadCombination::one || reading.scope != HeadScope::chosen)
        return;
    const int layers = attentionLayers(trace, drawing.focus.kind), heads = attentionHeads(trace, drawing.focus.kind);
    for (const HeadPlace place : reading.chosen) {
        checkNumber("no such layer", "--heads", layers, place.layer);
        checkNumber("no such head", "--heads", heads, place.head);
    }
}

void checkTokens(const Trace& trace, const Drawing& drawing)
{
    const bool flow = drawing.view == DrawnView::flow;
    if (drawing.tokens.empty() || (!flow && drawing.view != DrawnView::lines && drawing.view != DrawnView::tokens))
        return;
    const Reading reading = flow ? Reading() : drawing.reading;
    const HeatMapData map = requireMap(trace, drawing.focus, reading);
    const Tensor& weights = trace.at(attention_path(drawing.focus.kind, 0, "weights"));
    const std::size_t count = weights.shape[drawing.attendedBy ? 2 : 1];
    const bool hidden = reading.options.special != SpecialTokens::shown;
    for (const int token : drawing.tokens)
        if ((drawing.attendedBy ? map.columnOfToken(token) : map.rowOfToken(token)) < 0)
            refuse("no such token is shown", "--token",
                   "0 to " + std::to_string(count - 1) + (hidden ? ", special tokens only where they are shown" : ""),
                   std::to_string(token));
}

} // namespace

void checkPlaces(const Trace& trace, const Drawing& drawing)
{
    const bool folder = !drawing.folder.isEmpty();
    if (drawing.view == DrawnView::importance || drawing.view == DrawnView::beam ||
        (folder && drawing.kinds.size() > 1))
        return;
    const int layers = attentionLayers(trace, drawing.focus.kind);
    if (layers == 0 && !kindList(trace).isEmpty())
        refuse("the run has no such attention", "--attention", kindList(trace).toStdString(),
               kindName(drawing.focus.kind).toStdString());
    if (folder)
        return;
    checkChosen(trace, drawing);
    if (!readsLayer(drawing))
        return;
    checkNumber("no such layer", "--layer", layers, std::size_t(drawing.focus.layer));
    if (readsHead(drawing))
        checkNumber("no such head", "--head", attentionHeads(trace, drawing.focus.kind),
                    std::size_t(drawing.focus.head));
    checkTokens(trace, drawing);
}

void checkCompared(const Trace& trace, const Trace& other, const Drawing& drawing)
{
    const AttentionKind kind = drawing.focus.kind;
    if (attentionLayers(other, kind) == 0 && !kindList(other).isEmpty()) {
        std::string expected = kindName(kind).toStdString();
        if (mayBeMistaken(trace) || mayBeMistaken(other))
            expected += "; of a file with attentions alone, \"causal\" in its metadata, \"true\" or \"false\", says "
                        "whether they are a decoder's, and without it they are where no query attends to a later key";
        refuse("the other run has not the attention of the first", "--compare-with", expected,
               kindList(other).toStdString());
    }
    try {
        checkPlaces(other, drawing);
    } catch (const Error& error) {
        Error::Parts parts = error.parts();
        parts.where = "--compare-with, " + parts.where;
        throw Error(parts);
    }
}

void sayEmptyRows(const Trace& trace, const Drawing& drawing)
{
    if (drawing.reading.options.special != SpecialTokens::renormalised || drawing.view == DrawnView::flow ||
        drawing.view == DrawnView::importance || drawing.view == DrawnView::beam)
        return;
    const bool all = drawing.view == DrawnView::heads || drawing.allHeads || !drawing.folder.isEmpty();
    std::size_t empty = 0, rows = 0;
    const auto count = [&](const Focus& focus) {
        const HeatMapData map = requireMap(trace, focus, drawing.reading);
        empty += map.emptyRows;
        rows += map.rows;
    };
    if (!all)
        count(drawing.focus);
    for (const AttentionKind kind : all ? drawing.kinds : std::vector<AttentionKind>())
        for (int layer = 0; layer < attentionLayers(trace, kind); ++layer)
            for (int head = 0; head < attentionHeads(trace, kind); ++head)
                if (!drawing.allHeads || layer == drawing.focus.layer)
                    count({kind, layer, head, -1, -1});
    if (empty > 0)
        say(noteText({emptyRowsNote(empty, rows)}));
}

} // namespace regard::app
