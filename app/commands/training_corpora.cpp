#include "app/commands/training_corpora.h"

#include "app/commands/files.h"

namespace regard::app {

namespace {

struct Columns {
    qsizetype source = 0;
    qsizetype target = 1;
};

Columns findColumns(const QString& from, const QString& to, const QStringList& columns)
{
    for (const QString& list : columns) {
        const QStringList languages = list.split(u',');
        const Columns found{languages.indexOf(from), languages.indexOf(to)};
        if (found.source >= 0 && found.target >= 0)
            return found;
    }
    return to == QStringLiteral("en") ? Columns{1, 0} : Columns{0, 1};
}

double readWeight(const QString& option, const QString& text)
{
    bool valid = false;
    const double weight = text.toDouble(&valid);
    if (!valid || !(weight >= 0.001 && weight <= 1000))
        throw WrongUsage{
            CommandText::tr("The weight in --%1 is a number from 0.001 to 1000, not “%2”.").arg(option, text)};
    return weight;
}

} // namespace

TrainingCorpus makeCorpus(const QString& file, const QString& from, const QString& to, const QStringList& columns)
{
    TrainingCorpus corpus;
    const auto direction = parse_direction((from + u'-' + to).toStdString());
    if (!direction || from == to)
        throw WrongUsage{
            CommandText::tr("“%1” and “%2” are no languages to translate between, like fr and en.").arg(from, to)};
    const Columns found = findColumns(from, to, columns);
    corpus.file = toPath(file);
    corpus.direction = *direction;
    corpus.source_column = std::size_t(found.source);
    corpus.target_column = std::size_t(found.target);
    return corpus;
}

TrainingCorpus readCorpusOption(const QString& option, const QString& value, const QStringList& columns)
{
    const QString head = value.section(u'=', 0, 0);
    const QString file = value.section(u'=', 1);
    const QString name = head.section(u':', 0, 0);
    if (file.isEmpty() || name.count(u'-') != 1)
        throw WrongUsage{
            CommandText::tr("--%1 takes a direction and a file, as in fr-en=pairs.tsv, not “%2”.").arg(option, value)};
    TrainingCorpus corpus = makeCorpus(file, name.section(u'-', 0, 0), name.section(u'-', 1), columns);
    if (head.contains(u':'))
        corpus.weight = readWeight(option, head.section(u':', 1));
    return corpus;
}

} // namespace regard::app
