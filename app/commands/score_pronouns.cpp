#include <algorithm>
#include <map>

#include <QJsonDocument>
#include <QJsonObject>

#include "app/commands/files.h"
#include "app/commands/score_heads.h"
#include "app/session/models.h"
#include "core/analysis/pronouns.h"
#include "core/decoding/run.h"
#include "core/error.h"

namespace regard::app {

namespace {

/// One sentence, translated and looked at.
struct Reading {
    const PronounSentence* sentence = nullptr;
    std::string translation;
    PronounReading pronoun;
    HeadCounts antecedent; ///< encoder heads whose "it" finds the antecedent
    HeadCounts other;      ///< and those whose "it" finds the other noun
};

Reading read(const TranslationModel& model, std::size_t direction, const PronounSentence& sentence)
{
    RunRequest request;
    request.source_text = sentence.sentence.text;
    request.direction = direction;
    request.filter = [](std::string_view path) {
        return path.starts_with("encoder.") && path.ends_with("self_attention.weights");
    };
    const auto trace = run(model, request);
    const auto finds = [&](const PronounCandidate& noun) {
        const std::vector<TextRange>& words = sentence.sentence.words;
        const WordLink link{noun.word, sentence.it};
        return count_right_heads(*trace, AttentionKind::encoder, words, words, {&link, 1});
    };
    return {&sentence, trace->target_text, read_pronoun(trace->target_text, sentence), finds(sentence.antecedent),
            finds(sentence.other)};
}

/// What comes of all sentences.
struct Summary {
    std::size_t agree = 0;
    std::size_t readable = 0;
    std::size_t without_pronoun = 0;
    std::size_t without_antecedent = 0;
    std::size_t pairs_agree = 0;    ///< minimal pairs in which both agree
    std::size_t pairs_readable = 0; ///< minimal pairs in which both can be judged
    std::size_t pairs = 0;
    HeadCounts antecedent, other;
    HeadCounts both;                 ///< heads that find the antecedent in both sentences of a pair
    std::size_t some_antecedent = 0; ///< sentences in which at least one head does
    std::size_t some_other = 0;
};

void addSentence(Summary& sum, const Reading& reading)
{
    sum.agree += reading.pronoun.agrees() ? 1 : 0;
    sum.readable += reading.pronoun.readable() ? 1 : 0;
    sum.without_pronoun += reading.pronoun.pronoun ? 0 : 1;
    sum.without_antecedent += reading.pronoun.pronoun && !reading.pronoun.antecedent ? 1 : 0;
    sum.antecedent += reading.antecedent;
    sum.other += reading.other;
    sum.some_antecedent += reading.antecedent.any() ? 1 : 0;
    sum.some_other += reading.other.any() ? 1 : 0;
}

void addPair(Summary& sum, const std::vector<const Reading*>& pair)
{
    const auto all = [&](bool (PronounReading::*holds)() const) {
        return std::all_of(pair.begin(), pair.end(), [&](const Reading* one) { return (one->pronoun.*holds)(); });
    };
    ++sum.pairs;
    sum.pairs_agree += all(&PronounReading::agrees) ? 1 : 0;
    sum.pairs_readable += all(&PronounReading::readable) ? 1 : 0;
    HeadCounts both = pair.front()->antecedent;
    for (const Reading* reading : pair)
        for (std::size_t i = 0; i < both.right.size(); ++i)
            both.right[i] = std::min(both.right[i], reading->antecedent.right[i]);
    sum.both += both;
}

Summary summarise(const std::vector<Reading>& readings)
{
    Summary sum;
    std::map<std::size_t, std::vector<const Reading*>> pairs;
    for (const Reading& reading : readings) {
        addSentence(sum, reading);
        pairs[reading.sentence->pair].push_back(&reading);
    }
    for (const auto& [number, pair] : pairs)
        addPair(sum, pair);
    return sum;
}

QString row(const QString& first, const QStringList& cells)
{
    QString text = first.leftJustified(40);
    for (const QString& cell : cells)
        text += cell.rightJustified(14);
    return text + u'\n';
}

QString ofAll(std::size_t part, std::size_t whole)
{
    return CommandText::tr("%1 of %2, %3").arg(part).arg(whole).arg(percent(part, whole));
}

QString headRow(const QString& first, HeadCounts::Head head, const Summary& sum)
{
    return row(first.arg(headName(head)),
               {percent(sum.antecedent.at(head), sum.antecedent.total), percent(sum.other.at(head), sum.other.total),
                percent(sum.both.at(head), sum.both.total)});
}

QString table(const Summary& sum, std::size_t sentences)
{
    QString text =
        CommandText::tr("%1 sentences in %2 minimal pairs\n").arg(sentences).arg(sum.pairs) +
        CommandText::tr("il or elle agrees with its antecedent: %1\n").arg(ofAll(sum.agree, sum.readable)) +
        CommandText::tr("in both sentences of a pair: %1\n").arg(ofAll(sum.pairs_agree, sum.pairs_readable)) +
        CommandText::tr("no il, elle, ils or elles behind the conjunction: %1\n").arg(sum.without_pronoun) +
        CommandText::tr("antecedent translated with a word that is not listed: %1\n\n").arg(sum.without_antecedent);
    text += row(CommandText::tr("Encoder: “it” looks most at"),
                {CommandText::tr("antecedent"), CommandText::tr("other noun"), CommandText::tr("both of a pair")});
    for (std::size_t layer = 0; layer < sum.antecedent.layers; ++layer)
        text += headRow(CommandText::tr("best of its layer: %1"), sum.antecedent.best_of_layer(layer), sum);
    text += headRow(CommandText::tr("best head: %1"), sum.antecedent.best(), sum);
    text += row(CommandText::tr("at least one of all %1 heads").arg(sum.antecedent.right.size()),
                {percent(sum.some_antecedent, sentences), percent(sum.some_other, sentences)});
    return text +
           CommandText::tr("The best head was chosen on these very sentences, so its share flatters it; a head that "
                           "always takes the same noun finds 50 %, and none in both of a pair.\n");
}

QJsonValue gender(std::optional<Gender> gender)
{
    return gender ? QJsonValue(*gender == Gender::masculine ? "m" : "f") : QJsonValue();
}

QString json(const TranslationModel& model, const Summary& sum, const std::vector<Reading>& readings)
{
    QJsonArray sentences;
    for (const Reading& reading : readings)
        sentences.append(
            QJsonObject{{"pair", qint64(reading.sentence->pair)},
                        {"sentence", QString::fromStdString(reading.sentence->sentence.text)},
                        {"translation", QString::fromStdString(reading.translation)},
                        {"antecedent", QString::fromStdString(reading.sentence->antecedent.noun)},
                        {"antecedent_gender", gender(reading.pronoun.antecedent)},
                        {"other_gender", gender(reading.pronoun.other)},
                        {"pronoun_gender", gender(reading.pronoun.pronoun)},
                        {"agrees", reading.pronoun.readable() ? QJsonValue(reading.pronoun.agrees()) : QJsonValue()}});
    const QJsonObject object{{"model", QString::fromStdString(model.name)},
                             {"agree", qint64(sum.agree)},
                             {"readable", qint64(sum.readable)},
                             {"pairs_agree", qint64(sum.pairs_agree)},
                             {"pairs_readable", qint64(sum.pairs_readable)},
                             {"without_pronoun", qint64(sum.without_pronoun)},
                             {"without_antecedent", qint64(sum.without_antecedent)},
                             {"heads_antecedent", countsByLayer(sum.antecedent)},
                             {"heads_other", countsByLayer(sum.other)},
                             {"heads_both", countsByLayer(sum.both)},
                             {"some_head_antecedent", qint64(sum.some_antecedent)},
                             {"some_head_other", qint64(sum.some_other)},
                             {"sentences", sentences}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace

int scorePronouns(const CommandLine& line)
{
    if ((line.has("from") && line.value("from") != QLatin1String("en")) ||
        (line.has("to") && line.value("to") != QLatin1String("fr")))
        throw WrongUsage{CommandText::tr("--pronouns is measured from English to French.")};
    const auto sentences = read_pronoun_sentences(toPath(line.value("pronouns")));
    const auto model = openModel(line.value("model"));
    const auto direction = find_direction(model->directions, "en", "fr");
    if (!direction)
        throw Error({Error::Kind::invalid, "the model does not translate from English to French", model->name, "en-fr",
                     model->directions.front().name()});
    std::vector<Reading> readings;
    for (const PronounSentence& sentence : sentences)
        readings.push_back(read(*model, *direction, sentence));
    const Summary sum = summarise(readings);
    print(line.has("json") ? json(*model, sum, readings) : table(sum, readings.size()));
    return 0;
}

} // namespace regard::app
