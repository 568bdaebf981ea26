#include "app/commands/render.h"

#include <optional>
#include <vector>

#include <QDir>
#include <QFileInfo>

#include "app/commands/asked_directions.h"
#include "app/commands/beam_options.h"
#include "app/commands/command_line.h"
#include "app/commands/files.h"
#include "app/commands/text_run.h"
#include "app/export/attention_figure.h"
#include "app/export/exporter.h"
#include "app/plots/attention_map.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "core/formats/trace_file.h"

namespace regard::app {

namespace {

constexpr int most_layers = 100'000; // the trace says how many there really are

struct KindName {
    const char* name;
    AttentionKind kind;
};
constexpr KindName kinds[] = {
    {"encoder", AttentionKind::encoder}, {"decoder", AttentionKind::decoder}, {"cross", AttentionKind::cross}};

QString nameOf(AttentionKind kind)
{
    for (const KindName& known : kinds) {
        if (known.kind == kind)
            return QLatin1String(known.name);
    }
    return {};
}

/// What the command line asks for, checked before a model is read.
struct Drawing {
    std::vector<AttentionKind> kinds;
    std::optional<int> layer;
    std::optional<int> head;
    QString file;
    QString folder;
    QString format;
    Palette palette;
    ExportOptions options;
};

CommandLine commandLine()
{
    std::vector<OptionSpec> options = modelOptions();
    options.push_back({{"attention", "a"}, "KIND", CommandText::tr("encoder, decoder or cross."), {}});
    options.push_back({{"layer"}, "L", CommandText::tr("Layer, counted from 0; without it all heads as a sheet."), {}});
    options.push_back({{"head"}, "H", CommandText::tr("Head, counted from 0."), {}});
    options.push_back({{"output", "o"}, "FILE", CommandText::tr("Picture: .png, .svg or .pdf."), {}});
    options.push_back(
        {{"all"}, "FOLDER", CommandText::tr("A file for every head, and the sheet, into this folder."), {}});
    options.push_back({{"format"}, "FORMAT", CommandText::tr("Of --all: png, svg or pdf."), "png"});
    options.push_back({{"dpi"}, "N", CommandText::tr("Resolution of PNG."), "192"});
    options.push_back({{"palette"}, "NAME", CommandText::tr("Colours of the weights."), "viridis"});
    options.push_back({{"target"}, "TEXT", CommandText::tr("Read this translation instead of decoding one."), {}});
    for (OptionSpec& option : beamOptions())
        options.push_back(std::move(option));
    options.push_back(hypothesisOption());
    options.push_back({{"trace"}, "FILE", CommandText::tr("Draw this saved run instead of a text."), {}});
    return {QStringLiteral("regard render TEXT --attention cross --layer 2 --head 3 -o FILE"),
            CommandText::tr("Draws attention weights into a file."), options};
}

std::vector<AttentionKind> readKinds(const CommandLine& line)
{
    // Without a kind: all three into a folder, the one between the languages into a file.
    if (!line.has("attention"))
        return line.has("all") ? std::vector{AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}
                               : std::vector{AttentionKind::cross};
    for (const KindName& known : kinds) {
        if (line.value("attention") == QLatin1String(known.name))
            return {known.kind};
    }
    throw WrongUsage{
        CommandText::tr("--attention is encoder, decoder or cross, not “%1”.").arg(line.value("attention"))};
}

Palette readPalette(const CommandLine& line)
{
    if (const auto name = paletteOfId(line.value("palette")))
        return Palette(*name);
    QStringList names;
    for (const PaletteName name : allPalettes())
        names << paletteId(name);
    throw WrongUsage{CommandText::tr("--palette is one of %1, not “%2”.")
                         .arg(names.join(QStringLiteral(", ")), line.value("palette"))};
}

void checkCombinations(const CommandLine& line)
{
    if (line.has("output") == line.has("all"))
        throw WrongUsage{CommandText::tr("Where to? Either -o FILE for one picture or --all FOLDER for all of them.")};
    if (line.has("layer") != line.has("head"))
        throw WrongUsage{CommandText::tr("--layer and --head go together; without both, all heads are drawn.")};
    if (line.has("all") && line.has("layer"))
        throw WrongUsage{CommandText::tr("Either --all or --layer and --head, not both.")};
    if (!line.has("trace"))
        return;
    if (!line.texts().empty())
        throw WrongUsage{CommandText::tr("Either a text or --trace, not both.")};
    for (const char* option : {"target", "model", "from", "to", "beam", "length-penalty", "hypothesis"})
        if (line.has(option))
            throw WrongUsage{
                CommandText::tr("--trace draws a finished run, so --%1 has no meaning beside it.").arg(option)};
}

Drawing readDrawing(const CommandLine& line)
{
    checkCombinations(line);
    Drawing drawing;
    drawing.kinds = readKinds(line);
    drawing.palette = readPalette(line);
    drawing.options.dpi = int(line.integer("dpi", 24, 1200));
    if (line.has("layer")) {
        drawing.layer = int(line.integer("layer", 0, most_layers));
        drawing.head = int(line.integer("head", 0, most_layers));
    }
    drawing.format = line.value("format");
    if (!QStringList{"png", "svg", "pdf"}.contains(drawing.format))
        throw WrongUsage{CommandText::tr("--format is png, svg or pdf, not “%1”.").arg(drawing.format)};
    drawing.folder = line.value("all");
    drawing.file = line.value("output");
    if (line.has("output"))
        checkExport(drawing.file);
    return drawing;
}

std::shared_ptr<const Trace> makeTrace(const CommandLine& line)
{
    if (line.has("trace"))
        return load_trace(toPath(line.value("trace")));
    RunRequest request;
    request.source_text = onlyText(line);
    if (line.has("target"))
        request.target_text = line.value("target").toStdString();
    readBeamShown(line, request);
    request.filter = [](std::string_view path) { return path.ends_with("attention.weights"); };
    const auto model = openModel(line);
    request.direction = AskedDirections(line, *model).of(request.source_text);
    auto trace = run(*model, request);
    sayNotices(*trace);
    return trace;
}

void drawAll(const std::shared_ptr<const Trace>& trace, const Drawing& drawing)
{
    if (!QDir().mkpath(drawing.folder))
        throw Error({.kind = Error::Kind::io,
                     .what = "the folder cannot be made",
                     .where = drawing.folder.toStdString(),
                     .expected = {},
                     .found = {}});
    const QDir folder(drawing.folder);
    const auto write = [&](const Figure& figure, const QString& name) {
        const QString file = folder.filePath(name + u'.' + drawing.format);
        exportFigure(figure, file, drawing.options);
        print(file + u'\n');
    };
    for (const AttentionKind kind : drawing.kinds) {
        if (drawing.kinds.size() > 1 && attentionLayers(*trace, kind) == 0)
            continue; // a run from elsewhere may have one kind alone
        write(*sheetFigure(trace, kind, drawing.palette), nameOf(kind) + QStringLiteral("-all"));
        for (int layer = 0; layer < attentionLayers(*trace, kind); ++layer) {
            for (int head = 0; head < attentionHeads(*trace, kind); ++head)
                write(*headFigure(trace, kind, layer, head, drawing.palette),
                      QStringLiteral("%1-L%2-H%3").arg(nameOf(kind)).arg(layer).arg(head));
        }
    }
}

} // namespace

int renderCommand(const QStringList& arguments)
{
    CommandLine line = commandLine();
    if (!line.parse(arguments))
        return 0;
    const Drawing drawing = readDrawing(line);
    const auto trace = makeTrace(line);
    if (!drawing.folder.isEmpty()) {
        drawAll(trace, drawing);
        return 0;
    }
    const AttentionKind kind = drawing.kinds.front();
    const auto figure = drawing.layer ? headFigure(trace, kind, *drawing.layer, *drawing.head, drawing.palette)
                                      : sheetFigure(trace, kind, drawing.palette);
    exportFigure(*figure, drawing.file, drawing.options);
    print(drawing.file + u'\n');
    return 0;
}

} // namespace regard::app
