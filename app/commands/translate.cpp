#include <iostream>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/commands/asked_directions.h"
#include "app/commands/beam_json.h"
#include "app/commands/beam_options.h"
#include "app/commands/subcommands.h"
#include "app/commands/switch_options.h"
#include "app/commands/text_run.h"
#include "app/session/messages.h"
#include "core/decoding/run.h"
#include "core/text/utf8.h"

namespace regard::app {

namespace {

QJsonArray tokens(const std::vector<Token>& list)
{
    QJsonArray array;
    for (const Token& token : list)
        array.append(QJsonObject{{"id", token.id}, {"piece", QString::fromStdString(token.piece)}});
    return array;
}

QJsonArray steps(const Trace& trace)
{
    QJsonArray array;
    for (std::size_t i = 0; i < trace.steps.size(); ++i) {
        QJsonArray candidates;
        for (const Candidate& candidate : trace.steps[i].top)
            candidates.append(QJsonObject{{"id", candidate.id},
                                          {"piece", QString::fromStdString(candidate.piece)},
                                          {"probability", double(candidate.probability)}});
        array.append(QJsonObject{{"id", trace.steps[i].chosen},
                                 {"piece", QString::fromStdString(trace.target_output[i].piece)},
                                 {"probability", double(trace.steps[i].probability)},
                                 {"candidates", candidates}});
    }
    return array;
}

std::string json(const Trace& trace, const QString& foreign)
{
    QJsonArray notices;
    if (!foreign.isEmpty())
        notices.append(foreign);
    for (const Notice& notice : trace.notices)
        notices.append(sentence(notice));
    QJsonObject object{{"model", QString::fromStdString(trace.model)},
                       {"from", QString::fromStdString(trace.source_language)},
                       {"to", QString::fromStdString(trace.target_language)},
                       {"source", QString::fromStdString(trace.source_text)},
                       {"target", QString::fromStdString(trace.target_text)},
                       {"source_tokens", tokens(trace.source)},
                       {"steps", steps(trace)},
                       {"beam", beamJson(trace.beam)},
                       {"notices", notices},
                       {"milliseconds", trace.timings.total_ms}};
    if (!trace.switches.empty())
        object.insert("off", QString::fromStdString(trace.switches.text()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// The n best, one a line after its score.
QString bestLines(const BeamSearch& beam)
{
    QString lines;
    for (const Hypothesis& hypothesis : beam.hypotheses)
        lines +=
            QStringLiteral("%1\t%2\n").arg(hypothesis.score, 0, 'f', 4).arg(QString::fromStdString(hypothesis.text));
    return lines;
}

/// What is asked of every text.
struct Task {
    std::shared_ptr<const TranslationModel> model;
    AskedDirections directions;
    RunRequest request;
    bool as_json = false;
};

void translateOne(const Task& task, const std::string& text)
{
    RunRequest request = task.request;
    request.source_text = text;
    request.direction = task.directions.of(text);
    request.capture = false;
    const auto trace = run(*task.model, request);
    const QString foreign = task.directions.foreignNotice(text);
    if (task.as_json)
        print(json(*trace, foreign) + "\n");
    else if (request.top_beams > 1)
        print(bestLines(trace->beam));
    else
        print(trace->target_text + "\n");
    if (!foreign.isEmpty())
        say(foreign);
    sayNotices(*trace);
}

// Line for line, so that an empty line in is an empty line out.
void translateLines(const Task& task)
{
    std::string text;
    for (std::size_t number = 1; std::getline(std::cin, text); ++number) {
        if (!is_utf8(text))
            say(CommandText::tr("Line %1 is not UTF-8: “�” stands for the bytes that are none.").arg(number));
        if (isBlank(text))
            print(std::string(task.as_json ? "{}\n" : "\n"));
        else
            translateOne(task, text);
        finishPrinting();
    }
}

RunRequest readRequest(const CommandLine& line)
{
    RunRequest request;
    request.beam_size = beamSize(line);
    request.length_penalty = lengthPenalty(line);
    request.top_beams = std::size_t(line.integer("top", 1, 1'000'000));
    if (request.top_beams > request.beam_size)
        throw WrongUsage{CommandText::tr("--top %1 needs a --beam of %1 or more.").arg(request.top_beams)};
    return request;
}

} // namespace

int translateCommand(const QStringList& arguments)
{
    std::vector<OptionSpec> options = modelOptions();
    for (OptionSpec& option : beamOptions())
        options.push_back(std::move(option));
    options.push_back({{"top"}, "N", CommandText::tr("Print the N best, one a line after its score."), "1"});
    options.push_back(
        {{"json"}, {}, CommandText::tr("Tokens, probabilities and times too, as one JSON object a line."), {}});
    options.push_back(switchOption());
    CommandLine line(QStringLiteral("regard translate [TEXT]"),
                     CommandText::tr("Translates the text, or each line of standard input where none is given."),
                     options);
    if (!line.parse(arguments))
        return 0;
    RunRequest request = readRequest(line);
    const std::string text = line.texts().empty() ? std::string() : onlyText(line);
    const auto model = openModel(line);
    request.switches = readSwitches(line, *model);
    const Task task{model, AskedDirections(line, *model), request, line.has("json")};
    if (line.texts().empty())
        translateLines(task);
    else
        translateOne(task, text);
    return 0;
}

} // namespace regard::app
