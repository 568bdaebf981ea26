#include "app/commands/asked_directions.h"

#include "core/error.h"

namespace regard::app {

namespace {

// A model that does not say its languages takes any.
bool fits(const std::string& asked, const std::string& known)
{
    return asked.empty() || known.empty() || asked == known;
}

std::string asked(const std::string& from, const std::string& to)
{
    std::string options;
    if (!from.empty())
        options += "--from " + from;
    if (!to.empty())
        options += (options.empty() ? "--to " : " --to ") + to;
    return options;
}

std::vector<std::size_t> matching(const CommandLine& line, const std::vector<Direction>& directions)
{
    const std::string from = line.value("from").toStdString();
    const std::string to = line.value("to").toStdString();
    std::vector<std::size_t> indices;
    std::string known;
    for (std::size_t i = 0; i < directions.size(); ++i) {
        known += (i > 0 ? ", " : "") + directions[i].name();
        if (fits(from, directions[i].source_language) && fits(to, directions[i].target_language))
            indices.push_back(i);
    }
    if (indices.empty())
        throw Error({Error::Kind::invalid,
                     "the model does not translate in this direction",
                     asked(from, to),
                     directions.size() > 1 ? "one of " + known : known,
                     {}});
    return indices;
}

std::vector<Direction> chosen(const std::vector<Direction>& directions, const std::vector<std::size_t>& indices)
{
    std::vector<Direction> some;
    for (const std::size_t index : indices)
        some.push_back(directions[index]);
    return some;
}

} // namespace

AskedDirections::AskedDirections(const CommandLine& line, const TranslationModel& model)
    : asked_(line.has("from")), all_(model.directions), indices_(matching(line, model.directions)),
      guesser_(chosen(model.directions, indices_))
{
}

QString AskedDirections::foreignNotice(const std::string& text) const
{
    if (asked_)
        return {};
    foreign_.look(all_, text);
    if (!foreign_.foreign())
        return {};
    return foreign_.sentence(all_[of(text)]) + u' ' +
           CommandText::tr("Say its language with --from, or take a model that reads it with --model.");
}

} // namespace regard::app
