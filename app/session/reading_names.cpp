#include "app/session/reading_names.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/session/joined.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

template <typename Member>
void note(QList<ReadingChange>& changes, const Reading& reading, Member Reading::*member, const QString& name)
{
    Reading without = reading;
    without.*member = Reading().*member;
    if (!(without == reading))
        changes.append({name, without});
}

template <typename Member>
void note(QList<ReadingChange>& changes, const Reading& reading, Member ReadingOptions::*member, const QString& name)
{
    Reading without = reading;
    without.options.*member = ReadingOptions().*member;
    if (!(without == reading))
        changes.append({name, without});
}

} // namespace

QString scaleName(ValueScale scale)
{
    switch (scale) {
    case ValueScale::linear:
        return Text::tr("linear");
    case ValueScale::square_root:
        return Text::tr("square root");
    case ValueScale::logarithmic:
        return Text::tr("logarithmic");
    }
    return {};
}

QString rangeName(ValueRange range)
{
    switch (range) {
    case ValueRange::unit:
        return Text::tr("0 … 1");
    case ValueRange::all_heads:
        return Text::tr("all heads");
    case ValueRange::layer:
        return Text::tr("this layer");
    case ValueRange::map:
        return Text::tr("this map");
    case ValueRange::row:
        return Text::tr("each row");
    }
    return {};
}

QString specialName(SpecialTokens special)
{
    switch (special) {
    case SpecialTokens::shown:
        return Text::tr("shown");
    case SpecialTokens::hidden:
        return Text::tr("hidden");
    case SpecialTokens::renormalised:
        return Text::tr("hidden, rows renormalised");
    }
    return {};
}

QString headsName(const Reading& reading)
{
    if (reading.measure == AttentionMeasure::rollout)
        return Text::tr("rollout");
    if (reading.combination == HeadCombination::one)
        return Text::tr("one head");
    const bool mean = reading.combination == HeadCombination::mean;
    switch (reading.scope) {
    case HeadScope::layer:
        return mean ? Text::tr("mean of the layer") : Text::tr("maximum of the layer");
    case HeadScope::all:
        return mean ? Text::tr("mean of all heads") : Text::tr("maximum of all heads");
    case HeadScope::chosen:
        return mean ? Text::tr("mean of chosen heads") : Text::tr("maximum of chosen heads");
    }
    return {};
}

QList<ReadingChange> changesOf(const Reading& reading)
{
    QList<ReadingChange> changes;
    const bool weighted = reading.measure == AttentionMeasure::weighted_value;
    note(changes, reading, &Reading::measure, weighted ? Text::tr("weight × ‖value‖") : Text::tr("rollout"));
    if (reading.measure != AttentionMeasure::rollout)
        note(changes, reading, &Reading::combination, headsName(reading));
    note(changes, reading, &ReadingOptions::words, Text::tr("words merged"));
    note(changes, reading, &ReadingOptions::special,
         reading.options.special == SpecialTokens::renormalised ? Text::tr("special tokens hidden, rows renormalised")
                                                                : Text::tr("special tokens hidden"));
    note(changes, reading, &ReadingOptions::threshold,
         Text::tr("at least %1").arg(QLocale().toString(double(reading.options.threshold), 'g', 3)));
    note(changes, reading, &ReadingOptions::top, Text::tr("top %1 of a row").arg(reading.options.top));
    note(changes, reading, &Reading::scale, Text::tr("%1 scale").arg(scaleName(reading.scale)));
    note(changes, reading, &Reading::range, Text::tr("range of %1").arg(rangeName(reading.range)));
    return changes;
}

QString numberChanges(Reading reading)
{
    reading.scale = {};
    reading.range = {};
    QStringList names;
    for (const ReadingChange& change : changesOf(reading))
        names << change.name;
    return joinedItems(names);
}

} // namespace regard::app
