#include "app/commands/asked_directions.h"
#include "app/commands/beam_options.h"
#include "app/commands/files.h"
#include "app/commands/subcommands.h"
#include "app/commands/switch_options.h"
#include "app/commands/text_run.h"
#include "app/session/models.h"
#include "core/decoding/run.h"
#include "core/formats/pixel_file.h"
#include "core/formats/trace_file.h"

namespace regard::app {

namespace {

RunRequest readRequest(const CommandLine& line)
{
    RunRequest request;
    request.source_ids = line.ids("source-ids");
    request.target_ids = line.ids("target-ids");
    request.token_type_ids = line.ids("token-type-ids");
    if (line.has("pixel-values"))
        request.pixels = read_pixel_values(toPath(line.value("pixel-values")));
    // A decoder-only model reads target ids alone, a model of pictures pixels.
    const bool given = !request.source_ids.empty() || !request.target_ids.empty() || request.pixels;
    if (given && !line.texts().empty() && request.target_ids.empty())
        throw WrongUsage{CommandText::tr("Either a text or --source-ids, not both.")};
    if (!given || !line.texts().empty())
        request.source_text = onlyText(line);
    if (line.has("target") && line.has("target-ids"))
        throw WrongUsage{CommandText::tr("Either --target or --target-ids, not both.")};
    if (line.has("target"))
        request.target_text = line.value("target").toStdString();
    readBeamShown(line, request);
    return request;
}

} // namespace

int traceCommand(const QStringList& arguments)
{
    std::vector<OptionSpec> options = modelOptions();
    options.push_back({{"output", "o"}, "FILE", CommandText::tr("Where to save the trace."), {}});
    options.push_back({{"target"}, "TEXT", CommandText::tr("Read this translation instead of decoding one."), {}});
    options.push_back({{"source-ids"}, "IDS", CommandText::tr("Token ids instead of a text, the end token last."), {}});
    options.push_back(
        {{"target-ids"}, "IDS", CommandText::tr("Ids that the decoder reads, the start token first."), {}});
    options.push_back({{"token-type-ids"},
                       "IDS",
                       CommandText::tr("Type of each source token, for a model that tells sentences of a pair apart."),
                       {}});
    options.push_back({{"pixel-values"},
                       "FILE",
                       CommandText::tr("A safetensors file whose tensor pixel_values is the picture that a model of "
                                       "pictures reads, [channels, height, width]."),
                       {}});
    for (OptionSpec& option : beamOptions())
        options.push_back(std::move(option));
    options.push_back(hypothesisOption());
    options.push_back(switchOption());
    CommandLine line(QStringLiteral("regard trace TEXT -o FILE.safetensors"),
                     CommandText::tr("Runs the model and saves every tensor of the run."), options);
    if (!line.parse(arguments))
        return 0;
    const auto file =
        toPath(line.required("output", CommandText::tr("Where to? Name the file with -o FILE.safetensors.")));
    RunRequest request = readRequest(line);
    const auto model = openAnyModel(line.value("model"));
    const AskedDirections directions(line, *model);
    request.direction = directions.of(request.source_text);
    request.switches = readSwitches(line, *model);
    const auto trace = run(*model, request);
    save_trace(*trace, file);
    if (const QString foreign = directions.foreignNotice(request.source_text); !foreign.isEmpty())
        say(foreign);
    sayNotices(*trace);
    say(CommandText::tr("%1: %2 tensors; %3 → %4")
            .arg(line.value("output"))
            .arg(trace->tensors.size())
            .arg(QString::fromStdString(trace->source_text), QString::fromStdString(trace->target_text)));
    return 0;
}

} // namespace regard::app
