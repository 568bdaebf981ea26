#include "app/commands/view_options.h"

#include <algorithm>

#include "app/commands/named_value.h"

namespace regard::app {

namespace {

using enum DrawnView;

const Names<DrawnView> views = {{"map", map},   {"heads", heads},     {"lines", lines},           {"tokens", tokens},
                                {"flow", flow}, {"compare", compare}, {"importance", importance}, {"beam", beam}};

const Names<HeadOrder> orders = {{"place", HeadOrder::place},       {"entropy", HeadOrder::entropy},
                                 {"distance", HeadOrder::distance}, {"diagonal", HeadOrder::diagonal},
                                 {"previous", HeadOrder::previous}, {"first", HeadOrder::first},
                                 {"end", HeadOrder::last},          {"type", HeadOrder::type}};

const std::vector<DrawnView> maps = {map, heads, lines, tokens, compare};
const std::vector<DrawnView> attention = {map, heads, lines, tokens, compare, flow};

/// Options that only some views take.
const std::vector<std::pair<const char*, std::vector<DrawnView>>> meanings = {
    {"token", {lines, tokens, flow}},
    {"attended-by", {lines, tokens}},
    {"sort", {heads}},
    {"largest-first", {heads}},
    {"compare-with", {compare}},
    {"match", {compare}},
    {"signed-palette", {compare}},
    {"off-as", {importance}},
    {"attention", attention},
    {"layer", {map, lines, tokens, compare, flow}},
    {"head", {map, lines, tokens, compare}},
    {"measure", maps},
    {"combine", maps},
    {"heads", maps},
    {"words", maps},
    {"special", maps},
    {"threshold", maps},
    {"top", maps},
    {"scale", attention},
    {"range", attention},
    {"palette", attention},
    {"trace", {map, heads, lines, tokens, compare, flow, beam}},
};

QString nameOf(DrawnView view)
{
    return QLatin1String(std::ranges::find(views, view, &std::pair<const char*, DrawnView>::second)->first);
}

void checkMeaning(const CommandLine& line, DrawnView view)
{
    for (const auto& [option, takers] : meanings) {
        if (!line.has(option) || std::ranges::find(takers, view) != takers.end())
            continue;
        QStringList names;
        for (const DrawnView taker : takers)
            names << nameOf(taker);
        throw WrongUsage{CommandText::tr("--%1 has no meaning for --view %2; it is for %3.")
                             .arg(QLatin1String(option), nameOf(view), names.join(QStringLiteral(", ")))};
    }
}

void checkFlow(const CommandLine& line, const Drawing& drawing)
{
    if (!line.has("layer"))
        throw WrongUsage{CommandText::tr("Up to which layer? Name it with --layer.")};
    if (drawing.tokens.size() != 1)
        throw WrongUsage{CommandText::tr("Attention flow goes from one query: name it with --token, counted from 0.")};
}

/// The tokens asked for; lines show the fan of one.
void readTokens(const CommandLine& line, Drawing& drawing)
{
    drawing.tokens = line.ids("token");
    drawing.attendedBy = line.has("attended-by");
    if (drawing.view == flow) {
        checkFlow(line, drawing);
        drawing.focus.query = drawing.tokens.front();
    }
    if (drawing.view == tokens && drawing.tokens.empty())
        throw WrongUsage{CommandText::tr("Attention of which tokens? Name them with --token, counted from 0.")};
    if (drawing.view != lines)
        return;
    if (drawing.tokens.size() > 1)
        throw WrongUsage{CommandText::tr("--view lines draws the lines of all tokens, or of one --token.")};
    if (!drawing.tokens.empty())
        (drawing.attendedBy ? drawing.focus.key : drawing.focus.query) = drawing.tokens.front();
    drawing.allHeads = !line.has("head");
}

void readOrder(const CommandLine& line, Drawing& drawing)
{
    drawing.ascending = !line.has("largest-first");
    if (line.has("sort"))
        drawing.order = chosen(line, "sort", orders);
    else if (!drawing.ascending)
        throw WrongUsage{CommandText::tr("--largest-first says how --sort sorts: give it too.")};
    if (drawing.order && drawing.reading.measure == AttentionMeasure::rollout)
        throw WrongUsage{CommandText::tr("--sort measures single heads, and a rollout has none: leave one out.")};
}

void readComparison(const CommandLine& line, Drawing& drawing)
{
    drawing.compareWith = line.value("compare-with");
    if (drawing.view == compare && drawing.compareWith.trimmed().isEmpty())
        throw WrongUsage{
            CommandText::tr("Compare with what? Give --compare-with another text, or a saved run (.safetensors).")};
    if (line.has("trace") && !drawing.compareWith.isEmpty() && !isTraceFile(drawing.compareWith))
        throw WrongUsage{CommandText::tr("Beside --trace, --compare-with takes a saved run too: a .safetensors file.")};
    drawing.matching =
        chosen<Matching>(line, "match", {{"anywhere", Matching::anywhere}, {"order", Matching::in_order}});
    drawing.signedPalette = readPalette(line, "signed-palette");
    if (!isDiverging(drawing.signedPalette.name()))
        throw WrongUsage{CommandText::tr("--signed-palette needs a palette with a neutral middle, and “%1” has none.")
                             .arg(line.value("signed-palette"))};
}

} // namespace

std::vector<OptionSpec> viewOptions()
{
    return {
        {{"view"},
         "NAME",
         CommandText::tr("map or tokens (of a head or a combination), lines (of a head or layer), heads, flow (of a "
                         "query up to a layer), compare, importance (of every head) or beam (its tree)."),
         {}},
        {{"token"},
         "N,N",
         CommandText::tr("Whose attention --view tokens sums; the one that --view lines or --view flow draws."),
         {}},
        {{"attended-by"}, {}, CommandText::tr("The tokens are keys: what attends to them."), {}},
        {{"sort"},
         "METRIC",
         CommandText::tr("All heads with a measure above each, by place, entropy, distance, diagonal, previous, first, "
                         "end or type; smallest first."),
         {}},
        {{"largest-first"}, {}, CommandText::tr("The other way about."), {}},
        {{"compare-with"},
         "RUN",
         CommandText::tr("Beside this run A another, B, and B − A: a text, or a saved run (.safetensors)."),
         {}},
        {{"match"}, "HOW", CommandText::tr("Tokens of A and B: anywhere, or in order (order) only."), "anywhere"},
        {{"signed-palette"}, "NAME", CommandText::tr("Colours of B − A: red_blue, purple_orange, …"), "red_blue"},
        {{"off-as"},
         "HOW",
         CommandText::tr("What --view importance makes of the weights of each head in turn: zero or uniform."),
         "zero"},
    };
}

DrawnView namedView(const CommandLine& line, bool one)
{
    const DrawnView view = line.has("view")           ? chosen(line, "view", views)
                           : line.has("compare-with") ? compare
                           : one                      ? map
                                                      : heads;
    checkMeaning(line, view);
    return view;
}

void readViewOptions(const CommandLine& line, Drawing& drawing)
{
    readTokens(line, drawing);
    readOrder(line, drawing);
    readComparison(line, drawing);
    drawing.switchedTo =
        chosen<HeadSwitch>(line, "off-as", {{"zero", HeadSwitch::zero}, {"uniform", HeadSwitch::uniform}});
    if (drawing.view == beam && !line.has("trace") && line.integer("beam", 1, 256) < 2)
        throw WrongUsage{CommandText::tr("The tree of which search? Give --beam a size above 1.")};
}

Palette readPalette(const CommandLine& line, const QString& option)
{
    if (const auto name = paletteOfId(line.value(option)))
        return Palette(*name);
    QStringList names;
    for (const PaletteName name : allPalettes())
        names << paletteId(name);
    throw WrongUsage{CommandText::tr("--%1 is one of %2, not “%3”.")
                         .arg(option, names.join(QStringLiteral(", ")), line.value(option))};
}

} // namespace regard::app
