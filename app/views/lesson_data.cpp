#include "app/views/lesson_data.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/session/joined.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString nats(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString probability(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QStringList columnsOf(const LessonMoment& moment)
{
    QStringList columns;
    for (const std::string& word : moment.words)
        columns << QString::fromStdString(word);
    return columns << Text::tr("other");
}

int columnOf(const LessonMoment& moment, const Token& token)
{
    const auto found = std::find(moment.words.begin(), moment.words.end(), token.piece);
    return int(found - moment.words.begin()); // "other" stands behind the words
}

DistributionRow rowOf(const LessonMoment& moment, const LessonPosition& position, const Token& next)
{
    DistributionRow row;
    row.label = QStringLiteral("%1 → %2").arg(pieceLabel(position.read.piece), pieceLabel(next.piece));
    row.predicted = position.predicted;
    row.chosen = columnOf(moment, position.chosen);
    return row;
}

} // namespace

DistributionTable forcedTable(const LessonMoment& moment, std::size_t sentence)
{
    DistributionTable table;
    table.columns = columnsOf(moment);
    table.numberColumns = {Text::tr("cross-\nentropy"), Text::tr("KL diver-\ngence")};
    table.rowTitle = Text::tr("reads →\nshould choose");
    for (const LessonPosition& position : moment.sentences[sentence].forced.positions) {
        DistributionRow row = rowOf(moment, position, *position.wanted);
        row.target = position.target;
        row.numbers = {nats(position.cross_entropy), nats(position.divergence)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

DistributionTable freeTable(const LessonMoment& moment, std::size_t sentence)
{
    DistributionTable table;
    table.columns = columnsOf(moment);
    table.numberColumns = {Text::tr("should be")};
    table.rowTitle = Text::tr("reads → chooses");
    for (const LessonPosition& position : moment.sentences[sentence].free.positions) {
        DistributionRow row = rowOf(moment, position, position.chosen);
        const bool right = position.wanted && position.wanted->id == position.chosen.id;
        const QString wanted = position.wanted ? pieceLabel(position.wanted->piece) : QStringLiteral("–");
        row.numbers = {right ? wanted + QStringLiteral(" ✓") : wanted + QStringLiteral(" ✗")};
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString freeOutput(const LessonPass& pass)
{
    QStringList words;
    for (const LessonPosition& position : pass.positions)
        words << pieceLabel(position.chosen.piece);
    const bool ended = !pass.positions.empty() && pass.positions.back().chosen.id == WordVocabulary::end_id;
    const QString output = words.join(u' ') + (ended ? QString() : QStringLiteral(" …"));
    return pass.right ? Text::tr("writes: %1 – right").arg(output) : Text::tr("writes: %1").arg(output);
}

QString lossArithmetic(const LessonPosition& position, std::size_t number, std::size_t vocabulary)
{
    QString text = Text::tr("Position %1 reads “%2” and should choose “%3”. ")
                       .arg(number)
                       .arg(pieceLabel(position.read.piece), pieceLabel(position.wanted->piece));
    const QString p = probability(position.wanted_predicted);
    if (position.entropy == 0)
        return text + Text::tr("Cross-entropy −Σ q ln p = −1 · ln %1 = %2 nats. KL divergence Σ q ln(q/p) = "
                               "cross-entropy − entropy of the target = %2 − 0 = %3 nats: the same, because a one-hot "
                               "target has no entropy.")
                          .arg(p, nats(position.cross_entropy), nats(position.divergence));
    return text + Text::tr("Cross-entropy −Σ q ln p = −%1 · ln %2 + the other %3 tokens = %4 + %5 = %6 nats. KL "
                           "divergence Σ q ln(q/p) = cross-entropy − entropy of the target = %6 − %7 = %8 nats.")
                      .arg(probability(position.wanted_target), p)
                      .arg(vocabulary - 1)
                      .arg(nats(position.wanted_term), nats(position.other_terms), nats(position.cross_entropy),
                           nats(position.entropy), nats(position.divergence));
}

QString shownTokens(const LessonMoment& moment)
{
    QStringList others;
    for (const std::string& piece : moment.others)
        others << QString::fromStdString(piece);
    return Text::tr(
               "The model has one vocabulary of %1 tokens for both languages: the %2 that answers are made of are "
               "shown, “other” adds up the remaining %3 (%4). Loss and divergence count all of them. It learns two "
               "sentences by heart, so its heads need not look where those of a translator would.")
        .arg(moment.words.size() + moment.others.size())
        .arg(moment.words.size())
        .arg(moment.others.size())
        .arg(joinedItems(others));
}

QString blockTitle(const std::string& path)
{
    const QStringList parts = QString::fromStdString(path).split(u'.');
    if (parts.size() < 4)
        return Text::tr("embedding");
    const QString stack = parts[0] == QStringLiteral("encoder") ? Text::tr("encoder") : Text::tr("decoder");
    const QString block = parts[3] == QStringLiteral("self_attention")    ? Text::tr("self-attention")
                          : parts[3] == QStringLiteral("cross_attention") ? Text::tr("cross-attention")
                                                                          : Text::tr("feed-forward");
    return QStringLiteral("%1 L%2 %3").arg(stack, parts[2], block);
}

NormBarsData gradientBars(const LessonMoment& moment)
{
    NormBarsData data;
    const auto add = [&](const QString& label, double norm, const QString& tip) {
        data.labels << label;
        data.values.push_back(norm);
        data.tips << tip;
    };
    std::size_t parameters = 0;
    for (const BlockNorm& block : moment.gradients) {
        parameters += block.parameters;
        add(blockTitle(block.path), block.norm,
            Text::tr("%1: √Σ g² over %2 parameters")
                .arg(QString::fromStdString(block.path), QLocale().toString(qulonglong(block.parameters))));
    }
    add(Text::tr("all parameters"), moment.gradient_norm,
        Text::tr("√Σ g² over all %1 parameters").arg(QLocale().toString(qulonglong(parameters))));
    return data;
}

CurvesData lossCurve(const std::vector<float>& losses)
{
    CurvesData data;
    data.title = Text::tr("Loss");
    data.xTitle = Text::tr("step");
    data.yTitle = Text::tr("nats a token");
    data.legend = false;
    data.series = {{Text::tr("loss"), losses}};
    return data;
}

} // namespace regard::app
