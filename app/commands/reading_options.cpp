#include "app/commands/reading_options.h"

#include <QRegularExpression>

#include "app/commands/named_value.h"

namespace regard::app {

namespace {

constexpr int most_keys = 1'000'000;

std::vector<HeadPlace> readPlaces(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("^L(\\d{1,5})\\s*H(\\d{1,5})$"),
                                          QRegularExpression::CaseInsensitiveOption);
    std::vector<HeadPlace> places;
    for (const QString& part : text.split(u',')) {
        const auto match = place.match(part.trimmed());
        if (!match.hasMatch())
            throw WrongUsage{
                CommandText::tr("--heads is layer, all or heads as in L0H1,L2H3; “%1” is none.").arg(part)};
        places.push_back({match.captured(1).toULongLong(), match.captured(2).toULongLong()});
    }
    return places;
}

void readHeads(const CommandLine& line, Reading& reading)
{
    if (!line.has("combine")) {
        if (line.has("heads"))
            throw WrongUsage{CommandText::tr("--heads says which heads --combine takes: give it too.")};
        return;
    }
    reading.combination =
        chosen<HeadCombination>(line, "combine", {{"mean", HeadCombination::mean}, {"max", HeadCombination::maximum}});
    const QString heads = line.value("heads");
    reading.scope = heads == QLatin1String("layer") ? HeadScope::layer
                    : heads == QLatin1String("all") ? HeadScope::all
                                                    : HeadScope::chosen;
    if (reading.scope == HeadScope::chosen)
        reading.chosen = readPlaces(heads);
}

} // namespace

std::vector<OptionSpec> readingOptions()
{
    return {
        {{"measure"}, "NAME", CommandText::tr("Of attention: weight, value (weight × ‖value‖) or rollout."), "weight"},
        {{"combine"}, "HOW", CommandText::tr("Several heads as one map: mean or max."), {}},
        {{"heads"}, "HEADS", CommandText::tr("That --combine takes: layer, all, or as in L0H1,L2H3."), "layer"},
        {{"words"}, {}, CommandText::tr("Merge sub-words to words: summed over keys, averaged over queries."), {}},
        {{"special"}, "HOW", CommandText::tr("Special tokens: shown, hidden or renormalised."), "shown"},
        {{"threshold"}, "X", CommandText::tr("Leave out smaller values."), "0"},
        {{"top"}, "N", CommandText::tr("Keep only the N largest values of each row; 0 keeps all."), "0"},
        {{"scale"}, "NAME", CommandText::tr("Of colours: linear, sqrt or log."), "linear"},
        {{"range"},
         "NAME",
         CommandText::tr("The largest colour is that of: unit (1), all, layer, map or row."),
         "unit"},
    };
}

Reading readReading(const CommandLine& line)
{
    Reading reading;
    reading.measure = chosen<AttentionMeasure>(line, "measure",
                                               {{"weight", AttentionMeasure::weight},
                                                {"value", AttentionMeasure::weighted_value},
                                                {"rollout", AttentionMeasure::rollout}});
    readHeads(line, reading);
    reading.options.words = line.has("words");
    reading.options.special = chosen<SpecialTokens>(line, "special",
                                                    {{"shown", SpecialTokens::shown},
                                                     {"hidden", SpecialTokens::hidden},
                                                     {"renormalised", SpecialTokens::renormalised},
                                                     {"renormalized", SpecialTokens::renormalised}});
    reading.options.threshold = float(line.number("threshold", 0, 1e30));
    reading.options.top = std::size_t(line.integer("top", 0, most_keys));
    reading.scale = chosen<ValueScale>(
        line, "scale",
        {{"linear", ValueScale::linear}, {"sqrt", ValueScale::square_root}, {"log", ValueScale::logarithmic}});
    reading.range = chosen<ValueRange>(line, "range",
                                       {{"unit", ValueRange::unit},
                                        {"all", ValueRange::all_heads},
                                        {"layer", ValueRange::layer},
                                        {"map", ValueRange::map},
                                        {"row", ValueRange::row}});
    return reading;
}

} // namespace regard::app
