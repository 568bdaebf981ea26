#include "app/views/reading_choices.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/reading_names.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

template <HeadCombination combination, HeadScope scope>
ReadingChoice combined(const QString& tip)
{
    ReadingChoice choice{{},
                         tip,
                         [](Reading reading) {
                             if (reading.measure == AttentionMeasure::rollout)
                                 reading.measure = AttentionMeasure::weight;
                             reading.combination = combination;
                             reading.scope = scope;
                             return reading;
                         },
                         [](const Reading& reading) {
                             return reading.measure != AttentionMeasure::rollout &&
                                    reading.combination == combination &&
                                    (combination == HeadCombination::one || reading.scope == scope);
                         }};
    choice.label = headsName(choice.apply({}));
    return choice;
}

template <ValueScale scale>
ReadingChoice scaleChoice(const QString& tip)
{
    return {scaleName(scale), tip,
            [](Reading reading) {
                reading.scale = scale;
                return reading;
            },
            [](const Reading& reading) { return reading.scale == scale; }};
}

template <ValueRange range>
ReadingChoice rangeChoice(const QString& tip)
{
    return {rangeName(range), tip,
            [](Reading reading) {
                reading.range = range;
                return reading;
            },
            [](const Reading& reading) { return reading.range == range; }};
}

template <SpecialTokens special>
ReadingChoice specialChoice(const QString& tip)
{
    return {specialName(special), tip,
            [](Reading reading) {
                reading.options.special = special;
                return reading;
            },
            [](const Reading& reading) { return reading.options.special == special; }};
}

} // namespace

QList<ReadingChoice> headChoices()
{
    using enum HeadCombination;
    return {
        combined<one, HeadScope::layer>(Text::tr("The head that is looked at")),
        combined<mean, HeadScope::layer>(Text::tr("Cell by cell the mean of all heads of the layer")),
        combined<maximum, HeadScope::layer>(Text::tr("Cell by cell the largest weight of the layer's heads")),
        combined<mean, HeadScope::all>(Text::tr("Cell by cell the mean of all heads of all layers")),
        combined<maximum, HeadScope::all>(Text::tr("Cell by cell the largest weight of all heads of all layers")),
        combined<mean, HeadScope::chosen>(
            Text::tr("The mean of heads of your choice: Ctrl+click them in the sheet, or tick them under Reading…")),
        combined<maximum, HeadScope::chosen>(Text::tr("The largest weight of heads of your choice: Ctrl+click them in "
                                                      "the sheet, or tick them under Reading…")),
        {Text::tr("rollout"),
         Text::tr("Attention rollout from the first layer to the one looked at: heads averaged, the residual added, "
                  "layers multiplied (Abnar and Zuidema 2020)"),
         [](Reading reading) {
             reading.measure = AttentionMeasure::rollout;
             reading.combination = one;
             return reading;
         },
         [](const Reading& reading) { return reading.measure == AttentionMeasure::rollout; }},
    };
}

QList<ReadingChoice> measureChoices()
{
    return {
        {Text::tr("weight"), Text::tr("After mask and soft-max: what the model computes"),
         [](Reading reading) {
             reading.measure = AttentionMeasure::weight;
             return reading;
         },
         [](const Reading& reading) { return reading.measure != AttentionMeasure::weighted_value; }},
        {Text::tr("weight × ‖value‖"),
         Text::tr("Each weight times the length of the key's value vector: how much is passed on (Kobayashi et al. "
                  "2020)"),
         [](Reading reading) {
             reading.measure = AttentionMeasure::weighted_value;
             return reading;
         },
         [](const Reading& reading) { return reading.measure == AttentionMeasure::weighted_value; }},
    };
}

QList<ReadingChoice> specialChoices()
{
    return {
        specialChoice<SpecialTokens::shown>(Text::tr("Start, end, padding and direction tokens like all others")),
        specialChoice<SpecialTokens::hidden>(
            Text::tr("Without their rows and columns; what goes to them is no longer seen")),
        specialChoice<SpecialTokens::renormalised>(Text::tr(
            "Without their rows and columns; what stays in a row is scaled up to the sum that the row had with "
            "them: 1 for weights and the rollout, the row's own sum for weight × ‖value‖ and for the largest "
            "of several heads")),
    };
}

QList<ReadingChoice> scaleChoices()
{
    return {
        scaleChoice<ValueScale::linear>(Text::tr("Twice the weight is twice as far along the colours")),
        scaleChoice<ValueScale::square_root>(Text::tr("Small weights are told apart better")),
        scaleChoice<ValueScale::logarithmic>(
            Text::tr("Four powers of ten below the end of the range: shows even the smallest weights")),
    };
}

QList<ReadingChoice> rangeChoices()
{
    return {
        rangeChoice<ValueRange::unit>(Text::tr("The last colour is a weight of 1: all pictures compare")),
        rangeChoice<ValueRange::all_heads>(
            Text::tr("The last colour is the largest value of all heads: all heads of this run compare")),
        rangeChoice<ValueRange::layer>(
            Text::tr("The last colour is the largest value of the layer: its heads compare")),
        rangeChoice<ValueRange::map>(Text::tr("The last colour is the largest value of this map")),
        rangeChoice<ValueRange::row>(
            Text::tr("The last colour is the largest value of each row: rows do not compare, keys of a row do")),
    };
}

int indexOf(const QList<ReadingChoice>& choices, const Reading& reading)
{
    for (int i = 0; i < choices.size(); ++i)
        if (choices[i].matches(reading))
            return i;
    return -1;
}

Reading withHeadToggled(Reading reading, HeadPlace head, HeadPlace focussed)
{
    const bool choosing = reading.combination != HeadCombination::one && reading.scope == HeadScope::chosen &&
                          reading.measure != AttentionMeasure::rollout;
    if (!choosing) {
        if (reading.measure == AttentionMeasure::rollout)
            reading.measure = AttentionMeasure::weight;
        if (reading.combination == HeadCombination::one)
            reading.combination = HeadCombination::mean;
        reading.scope = HeadScope::chosen;
        reading.chosen = {focussed};
        if (head == focussed)
            return reading;
    }
    if (reading.chosen.empty())
        reading.chosen = {focussed}; // it stands for an empty choice
    const auto place = std::ranges::lower_bound(reading.chosen, head);
    if (place != reading.chosen.end() && *place == head)
        reading.chosen.erase(place);
    else
        reading.chosen.insert(place, head);
    return reading;
}

} // namespace regard::app
