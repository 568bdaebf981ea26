#include "app/session/foreign_notice.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/joined.h"
#include "app/session/language_names.h"
#include "core/text/language_name.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

std::vector<std::string> sourceLanguages(const std::vector<Direction>& directions)
{
    std::vector<std::string> languages;
    for (const Direction& direction : directions)
        if (std::find(languages.begin(), languages.end(), direction.source_language) == languages.end())
            languages.push_back(direction.source_language);
    return languages;
}

} // namespace

void ForeignNotice::look(const std::vector<Direction>& directions, const std::string& text)
{
    const std::vector<std::string> languages = sourceLanguages(directions);
    if (!finder_ || languages != languages_) {
        languages_ = languages;
        finder_.emplace(languages);
    }
    found_ = finder_->find(text);
}

QString ForeignNotice::sentence(const Direction& direction) const
{
    if (!found_)
        return {};
    QStringList names;
    for (const std::string& language : languages_)
        names << languageName(language);
    const QString read = languageName(direction.source_language);
    if (!found_->script.empty())
        return Text::tr("The text is in %1 script, and the model only reads %2: it is taken for %3.",
                        "a script, a list of languages, a language")
            .arg(QString::fromStdString(script_name(found_->script, interfaceLanguage().toStdString())),
                 joinedItems(names), read);
    return Text::tr("The text seems to be in %1, and the model only reads %2: it is taken for %3.")
        .arg(languageName(found_->language), joinedItems(names), read);
}

} // namespace regard::app
