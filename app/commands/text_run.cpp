#include "app/commands/text_run.h"

#include "app/session/messages.h"
#include "app/session/models.h"
#include "core/error.h"
#include "core/text/unicode.h"

namespace regard::app {

std::vector<OptionSpec> modelOptions()
{
    return {
        {{"model", "m"}, "MODEL", CommandText::tr("Built-in model or model folder."), {}},
        {{"from"}, "LANGUAGE", CommandText::tr("Language of the text: fr, en, …; guessed without."), {}},
        {{"to"}, "LANGUAGE", CommandText::tr("Language to translate to."), {}},
    };
}

std::shared_ptr<const TranslationModel> openModel(const CommandLine& line)
{
    return openModel(line.value("model"));
}

std::string onlyText(const CommandLine& line)
{
    if (line.texts().empty())
        throw WrongUsage{CommandText::tr("A text is needed.")};
    if (line.texts().size() > 1)
        throw WrongUsage{CommandText::tr("More than one text: put it in quotation marks.")};
    std::string text = line.texts().front().toStdString();
    if (isBlank(text))
        throw Error({Error::Kind::invalid, "it is empty", "text", {}, {}});
    return text;
}

bool isBlank(const std::string& utf8)
{
    return normalise_text(utf8).empty();
}

void sayNotices(const Trace& trace)
{
    for (const Notice& notice : trace.notices)
        say(sentence(notice));
}

} // namespace regard::app
