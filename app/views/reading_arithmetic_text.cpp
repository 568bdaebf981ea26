// What a reading makes of attention weights, in words and figures.
#include <QCoreApplication>

#include "app/plots/number_text.h"
#include "app/plots/read_map.h"
#include "app/plots/word_labels.h"
#include "app/views/number_arithmetic.h"
#include "app/views/number_terms.h"
#include "core/analysis/reading_arithmetic.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

/// From the terms, which stand below, to the sum of the pairs.
void addPairs(QList<ValueTable::Row>& rows, const ReadingArithmetic& cell)
{
    std::size_t terms = 0;
    for (const auto& pair : cell.pairs)
        terms += pair.terms.size();
    const bool rollout = cell.measure == AttentionMeasure::rollout;
    const QString sum = exactNumber(cell.sum);
    if (rollout)
        rows.append({Text::tr("Σ of %n product(s)", nullptr, int(terms)), sum,
                     Text::tr("This layer's attention with its residual, ½ mean of the heads + ½ of the token itself, "
                              "times the rollout of the layer below. Products that are 0 are left away.")});
    else if (cell.combination == HeadCombination::one)
        rows.append({cell.pairs.size() == 1 ? Text::tr("weight of this head") : Text::tr("Σ over the tokens"), sum,
                     cell.measure == AttentionMeasure::weighted_value ? Text::tr("Each weight times ‖value‖ of its key")
                                                                      : QString()});
    else if (cell.combination == HeadCombination::mean)
        rows.append({Text::tr("mean over %n head(s)", nullptr, int(cell.pairs.front().terms.size())), sum,
                     Text::tr("The sum of the heads' values, divided by their number")});
    else
        rows.append({Text::tr("largest of %n head(s)", nullptr, int(cell.pairs.front().terms.size())), sum, {}});
}

} // namespace

NumberArithmetic readingArithmetic(const Trace& trace, const Focus& focus, const Reading& reading, Rollouts* rollouts)
{
    AttentionSource source = sourceOf(reading, focus, trace);
    source.rollouts = rollouts;
    const ReadingArithmetic cell = reading_arithmetic(trace, source, reading.options, std::size_t(focus.query),
                                                      std::size_t(std::max(0, focus.key)));
    NumberArithmetic result;
    result.place = readingTitle(trace, focus, reading);
    result.value = cell.masked ? Text::tr("masked") : exactNumber(double(cell.value));
    addPairs(result.rows, cell);
    if (cell.row.count > 1)
        result.rows.append({Text::tr("÷ %n token(s) of the query", nullptr, int(cell.row.count)),
                            exactNumber(double(cell.merged)),
                            Text::tr("Tokens of one word: added over keys, averaged over queries")});
    if (cell.renormalised) {
        result.rows.append({Text::tr("× the whole row"), exactNumber(cell.before), Text::tr("With its special keys")});
        result.rows.append({Text::tr("÷ what is shown of it"), exactNumber(cell.now), Text::tr("Without them")});
    }
    result.rows.append({Text::tr("on the map"), result.value, {}, true});
    result.termsTitle = Text::tr("what it is made of, one by one");
    result.terms = readingLines(trace, source.kind, cell);
    return result;
}

} // namespace regard::app
