#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "app/commands/files.h"
#include "app/commands/score_heads.h"
#include "app/session/models.h"
#include "core/analysis/aligned_pairs.h"
#include "core/decoding/run.h"
#include "core/error.h"

namespace regard::app {

namespace {

/// The pairs of one direction, counted.
struct DirectionCounts {
    QString name;
    std::size_t pairs = 0;
    HeadCounts counts;
};

HeadCounts countPair(const TranslationModel& model, std::size_t direction, const AlignedPair& pair)
{
    RunRequest request;
    request.source_text = pair.source.text;
    request.target_text = pair.target.text;
    request.direction = direction;
    request.filter = [](std::string_view path) { return path.ends_with("cross_attention.weights"); };
    const auto trace = run(model, request);
    for (const Notice& notice : trace->notices)
        if (notice.kind == Notice::Kind::source_cut || notice.kind == Notice::Kind::target_cut)
            throw Error({Error::Kind::invalid, "the model cannot read so long a sentence", pair.source.text, {}, {}});
    return count_right_heads(*trace, AttentionKind::cross, pair.target.words, pair.source.words, pair.links);
}

bool isAskedFor(const CommandLine& line, const Direction& direction)
{
    return (!line.has("from") || line.value("from").toStdString() == direction.source_language) &&
           (!line.has("to") || line.value("to").toStdString() == direction.target_language);
}

/// In the file's order; directions that the model does not know are left out, and said so.
std::vector<DirectionCounts> countAll(const CommandLine& line, const TranslationModel& model,
                                      const std::vector<AlignedPair>& pairs)
{
    std::vector<DirectionCounts> all;
    QStringList left_out;
    for (const AlignedPair& pair : pairs) {
        const QString name = QString::fromStdString(pair.direction);
        const Direction direction = parse_direction(pair.direction).value();
        if (!isAskedFor(line, direction))
            continue;
        const auto index = find_direction(model.directions, direction.source_language, direction.target_language);
        if (!index) {
            if (!left_out.contains(name))
                left_out << name;
            continue;
        }
        auto entry = std::find_if(all.begin(), all.end(), [&](const auto& counted) { return counted.name == name; });
        if (entry == all.end())
            entry = all.insert(all.end(), {name, 0, {}});
        ++entry->pairs;
        entry->counts += countPair(model, *index, pair);
    }
    if (!left_out.empty())
        say(CommandText::tr("Left out, because the model does not translate so: %1")
                .arg(left_out.join(QStringLiteral(", "))));
    if (all.empty())
        throw Error({Error::Kind::invalid,
                     "no pair in a direction that was asked for and that the model knows",
                     line.value("alignments").toStdString(),
                     {},
                     {}});
    return all;
}

QString row(const QString& first, const QStringList& cells)
{
    QString text = first.leftJustified(24);
    for (const QString& cell : cells)
        text += cell.rightJustified(9);
    return text + u'\n';
}

QString headRow(const QString& first, HeadCounts::Head head, const HeadCounts& sum,
                const std::vector<DirectionCounts>& all)
{
    QStringList cells = {percent(sum.at(head), sum.total)};
    for (const DirectionCounts& direction : all)
        cells << percent(direction.counts.at(head), direction.counts.total);
    return row(first.arg(headName(head)), cells);
}

QString table(const HeadCounts& sum, const std::vector<DirectionCounts>& all)
{
    QStringList names = {CommandText::tr("all")}, pairs = {{}}, words = {QString::number(sum.total)};
    QStringList own = {headName(sum.best())}, share = {percent(sum.at(sum.best()), sum.total)};
    std::size_t count = 0;
    for (const auto& [name, number, counts] : all) {
        names << name;
        pairs << QString::number(number);
        count += number;
        words << QString::number(counts.total);
        own << headName(counts.best());
        share << percent(counts.at(counts.best()), counts.total);
    }
    pairs.front() = QString::number(count);
    QString text = row({}, names) + row(CommandText::tr("sentence pairs"), pairs) +
                   row(CommandText::tr("target words linked"), words);
    for (std::size_t layer = 0; layer < sum.layers; ++layer)
        text += headRow(CommandText::tr("best of its layer: %1"), sum.best_of_layer(layer), sum, all);
    return text + headRow(CommandText::tr("best head: %1"), sum.best(), sum, all) +
           row(CommandText::tr("a direction's own best"), own) + row({}, share);
}

QString json(const TranslationModel& model, const HeadCounts& sum, const std::vector<DirectionCounts>& all)
{
    QJsonArray directions;
    for (const auto& [name, pairs, counts] : all)
        directions.append(QJsonObject{{"direction", name},
                                      {"pairs", qint64(pairs)},
                                      {"linked_words", qint64(counts.total)},
                                      {"right", countsByLayer(counts)}});
    const HeadCounts::Head best = sum.best();
    const QJsonObject object{{"model", QString::fromStdString(model.name)},
                             {"directions", directions},
                             {"linked_words", qint64(sum.total)},
                             {"best", QJsonObject{{"layer", qint64(best.layer)},
                                                  {"head", qint64(best.head)},
                                                  {"right", qint64(sum.at(best))},
                                                  {"share", sum.share(best)}}}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace

int scoreAlignments(const CommandLine& line)
{
    const auto pairs = read_aligned_pairs(toPath(line.value("alignments")));
    const auto model = openModel(line.value("model"));
    const auto all = countAll(line, *model, pairs);
    HeadCounts sum;
    for (const DirectionCounts& direction : all)
        sum += direction.counts;
    print(line.has("json") ? json(*model, sum, all) : table(sum, all));
    return 0;
}

} // namespace regard::app
