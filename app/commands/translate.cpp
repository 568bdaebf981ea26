#include <iostream>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/commands/subcommands.h"
#include "app/commands/text_run.h"
#include "app/session/messages.h"
#include "core/decoding/run.h"

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

std::string json(const Trace& trace)
{
    QJsonArray notices;
    for (const Notice& notice : trace.notices)
        notices.append(sentence(notice));
    const QJsonObject object{{"model", QString::fromStdString(trace.model)},
                             {"from", QString::fromStdString(trace.source_language)},
                             {"to", QString::fromStdString(trace.target_language)},
                             {"source", QString::fromStdString(trace.source_text)},
                             {"target", QString::fromStdString(trace.target_text)},
                             {"source_tokens", tokens(trace.source)},
                             {"steps", steps(trace)},
                             {"notices", notices},
                             {"milliseconds", trace.timings.total_ms}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

void translateOne(const TranslationModel& model, const std::string& text, bool as_json)
{
    RunRequest request;
    request.source_text = text;
    request.capture = false;
    const auto trace = run(model, request);
    print((as_json ? json(*trace) : trace->target_text) + "\n");
    sayNotices(*trace);
}

// Line for line, so that an empty line in is an empty line out.
void translateLines(const TranslationModel& model, bool as_json)
{
    std::string text;
    while (std::getline(std::cin, text)) {
        if (isBlank(text))
            print(std::string(as_json ? "{}\n" : "\n"));
        else
            translateOne(model, text, as_json);
        finishPrinting();
    }
}

} // namespace

int translateCommand(const QStringList& arguments)
{
    std::vector<OptionSpec> options = modelOptions();
    options.push_back(
        {{"json"}, {}, CommandText::tr("Tokens, probabilities and times too, as one JSON object a line."), {}});
    CommandLine line(QStringLiteral("regard translate [TEXT]"),
                     CommandText::tr("Translates the text, or each line of standard input where none is given."),
                     options);
    if (!line.parse(arguments))
        return 0;
    const bool as_json = line.has("json");
    if (line.texts().empty()) {
        translateLines(*openModel(line), as_json);
    } else {
        const std::string text = onlyText(line);
        translateOne(*openModel(line), text, as_json);
    }
    return 0;
}

} // namespace regard::app
