#include "app/commands/render_options.h"

#include <filesystem>
#include <system_error>

#include "app/commands/beam_options.h"
#include "app/commands/files.h"
#include "app/commands/reading_options.h"
#include "app/commands/switch_options.h"
#include "app/commands/text_run.h"
#include "app/commands/view_options.h"
#include "app/export/page.h"

namespace regard::app {

namespace {

constexpr int most_layers = 100'000; // the trace says how many there really are
constexpr int most_dpi = 100'000;    // the picture's size says how many may be

constexpr std::pair<const char*, AttentionKind> kinds[] = {
    {"encoder", AttentionKind::encoder}, {"decoder", AttentionKind::decoder}, {"cross", AttentionKind::cross}};

std::vector<AttentionKind> readKinds(const CommandLine& line)
{
    // Without a kind: all three into a folder, the one between the languages into a file.
    if (!line.has("attention"))
        return line.has("all") ? std::vector{AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}
                               : std::vector{AttentionKind::cross};
    for (const auto& [name, kind] : kinds) {
        if (line.value("attention") == QLatin1String(name))
            return {kind};
    }
    throw WrongUsage{
        CommandText::tr("--attention is encoder, decoder or cross, not “%1”.").arg(line.value("attention"))};
}

/// Whether the reading makes one map of several heads, so that no head is named.
bool combines(const Reading& reading)
{
    return reading.combination != HeadCombination::one || reading.measure == AttentionMeasure::rollout;
}

bool needsLayer(const Reading& reading)
{
    return reading.measure == AttentionMeasure::rollout || reading.scope == HeadScope::layer;
}

void checkSource(const CommandLine& line)
{
    if (line.has("sentences") && (!line.texts().empty() || line.has("trace") || line.has("target")))
        throw WrongUsage{CommandText::tr("--sentences brings its own texts: no text, --trace or --target beside it.")};
    if (!line.has("trace"))
        return;
    if (!line.texts().empty())
        throw WrongUsage{CommandText::tr("Either a text or --trace, not both.")};
    for (const char* option : {"target", "model", "from", "to", "beam", "length-penalty", "hypothesis", "off"})
        if (line.has(option))
            throw WrongUsage{
                CommandText::tr("--trace draws a finished run, so --%1 has no meaning beside it.").arg(option)};
}

/// What is read is not written over.
void checkTarget(const CommandLine& line)
{
    for (const char* option : {"trace", "compare-with", "sentences"}) {
        std::error_code none; // a file that is not there yet is no other
        if (line.has("output") && line.has(option) &&
            std::filesystem::equivalent(toPath(line.value("output")), toPath(line.value(option)), none))
            throw WrongUsage{
                CommandText::tr("-o would write over “%1”, which is read: name another file.").arg(line.value(option))};
    }
}

void checkCombinations(const CommandLine& line, const Reading& reading, DrawnView view)
{
    if (line.has("output") == line.has("all"))
        throw WrongUsage{CommandText::tr("Where to? Either -o FILE for one picture or --all FOLDER for all of them.")};
    if (line.has("all") && (line.has("layer") || view != DrawnView::heads || line.has("view") || line.has("sort")))
        throw WrongUsage{CommandText::tr("Either --all or one view, layer and head, not both.")};
    if (combines(reading)) {
        if (line.has("all"))
            throw WrongUsage{CommandText::tr("--all draws head by head; a combination is one picture: -o FILE.")};
        if (line.has("head"))
            throw WrongUsage{CommandText::tr("A combination has no head of its own: leave --head out.")};
        if (needsLayer(reading) && !line.has("layer") && view != DrawnView::heads)
            throw WrongUsage{CommandText::tr("Of which layer? Name it with --layer.")};
    } else if (line.has("layer") != line.has("head") &&
               !(line.has("layer") && (view == DrawnView::lines || view == DrawnView::flow))) {
        throw WrongUsage{CommandText::tr("--layer and --head go together; without both, all heads are drawn.")};
    }
}

void checkView(const CommandLine& line, const Reading& reading, DrawnView view)
{
    const bool one = line.has("layer") || combines(reading);
    const bool sheetOfRollouts = combines(reading) && reading.combination == HeadCombination::one;
    if (view == DrawnView::heads && one && !sheetOfRollouts)
        throw WrongUsage{CommandText::tr("--view heads draws all heads: leave --combine out.")};
    const bool ofOne =
        view == DrawnView::map || view == DrawnView::lines || view == DrawnView::tokens || view == DrawnView::compare;
    if (ofOne && !one)
        throw WrongUsage{CommandText::tr("Of which head? Name it with --layer and --head.")};
}

QString readFormat(const CommandLine& line)
{
    const QString format = line.value("format");
    const QStringList known = exportExtensions();
    if (!known.contains(format))
        throw WrongUsage{
            CommandText::tr("--format is one of %1, not “%2”.").arg(known.join(QStringLiteral(", ")), format)};
    return format;
}

std::optional<QSizeF> readPage(const CommandLine& line)
{
    if (!line.has("page"))
        return std::nullopt;
    const auto page = pageSize(line.value("page"));
    if (!page)
        throw WrongUsage{CommandText::tr("--page is A3, A4, A5, letter or a size in millimetres such as 180x120, "
                                         "20 to 5000 a side; not “%1”.")
                             .arg(line.value("page"))};
    return page;
}

} // namespace

bool isTraceFile(const QString& text)
{
    return text.endsWith(QStringLiteral(".safetensors"), Qt::CaseInsensitive);
}

CommandLine renderCommandLine()
{
    std::vector<OptionSpec> options = modelOptions();
    const auto add = [&options](std::vector<OptionSpec> more) {
        for (OptionSpec& option : more)
            options.push_back(std::move(option));
    };
    add({{{"attention", "a"}, "KIND", CommandText::tr("encoder, decoder or cross."), {}},
         {{"layer"}, "L", CommandText::tr("Layer, counted from 0; without it all heads as a sheet."), {}},
         {{"head"}, "H", CommandText::tr("Head, counted from 0."), {}},
         {{"output", "o"},
          "FILE",
          CommandText::tr("Picture: .png, .svg or .pdf; numbers: .npz, .csv or .safetensors."),
          {}},
         {{"all"}, "FOLDER", CommandText::tr("A file for every head, and the sheet, into this folder."), {}},
         {{"sentences"},
          "FILE",
          CommandText::tr("A text a line, after a tab a translation to read; each into the folder of -o or --all."),
          {}},
         {{"format"}, "FORMAT", CommandText::tr("Of files in folders: an extension that -o takes."), "png"},
         {{"dpi"}, "N", CommandText::tr("Resolution of PNG; at most 160 million pixels."), "192"},
         {{"page"}, "SIZE", CommandText::tr("On a page: A3, A4, A5, letter, or millimetres such as 180x120."), {}},
         {{"palette"}, "NAME", CommandText::tr("Colours of the weights."), "viridis"},
         {{"target"}, "TEXT", CommandText::tr("Read this translation instead of decoding one."), {}}});
    add(viewOptions());
    add(readingOptions());
    add(beamOptions());
    options.push_back(hypothesisOption());
    options.push_back(switchOption());
    options.push_back({{"trace"}, "FILE", CommandText::tr("Draw this saved run instead of a text."), {}});
    return {QStringLiteral("regard render TEXT --attention cross --layer 2 --head 3 -o FILE"),
            CommandText::tr("Draws attention into a file, or writes its numbers."), options};
}

Drawing readDrawing(const CommandLine& line)
{
    Drawing drawing;
    drawing.reading = readReading(line);
    checkSource(line);
    checkTarget(line);
    drawing.view = namedView(line, line.has("layer") || (combines(drawing.reading) && !line.has("all")));
    checkCombinations(line, drawing.reading, drawing.view);
    checkView(line, drawing.reading, drawing.view);
    drawing.kinds = readKinds(line);
    drawing.palette = readPalette(line, QStringLiteral("palette"));
    drawing.options.dpi = int(line.integer("dpi", 1, most_dpi));
    drawing.options.page = readPage(line);
    drawing.focus.kind = drawing.kinds.front();
    if (line.has("layer"))
        drawing.focus.layer = int(line.integer("layer", 0, most_layers));
    if (line.has("head"))
        drawing.focus.head = int(line.integer("head", 0, most_layers));
    readViewOptions(line, drawing);
    drawing.format = readFormat(line);
    drawing.folder = line.value("all");
    drawing.file = line.value("output");
    drawing.sentences = line.value("sentences");
    if (line.has("output") && !line.has("sentences"))
        checkExport(drawing.file);
    return drawing;
}

} // namespace regard::app
