#include "app/commands/training_curve.h"

#include <gtest/gtest.h>

namespace regard::app {
namespace {

HistoryRow loss(std::size_t step, double value)
{
    return {step, 0, value, 0, 0, {}};
}

TEST(TrainingCurve, DrawsNothingWithoutPointsOrRoom)
{
    TrainingCurve curve;
    EXPECT_TRUE(curve.lines(80, 12, false).isEmpty());
    curve.add(loss(20, 5));
    EXPECT_TRUE(curve.lines(80, 12, false).isEmpty());
    curve.add(loss(40, 4));
    EXPECT_FALSE(curve.lines(80, 12, false).isEmpty());
    EXPECT_TRUE(curve.lines(30, 12, false).isEmpty());
    EXPECT_TRUE(curve.lines(80, 2, false).isEmpty());
}

TEST(TrainingCurve, FallsFromTheTopLeftToTheBottomRight)
{
    TrainingCurve curve;
    for (std::size_t step = 0; step <= 100; ++step)
        curve.add(loss(step * 20, 8.0 - 0.06 * double(step)));
    const QStringList lines = curve.lines(60, 8, false);
    ASSERT_EQ(lines.size(), 1 + 8 + 2);
    for (const QString& line : lines)
        EXPECT_LE(line.size(), 60) << line.toStdString();
    EXPECT_TRUE(lines[1].startsWith(u"  8.00 ┤")) << lines[1].toStdString();
    EXPECT_TRUE(lines[8].startsWith(u"  2.00 ┤")) << lines[8].toStdString();
    // A straight line: the middle of the dots of each row moves to the right, row after row, without gaps.
    double before = -1;
    for (int row = 1; row <= 8; ++row) {
        double sum = 0, count = 0;
        for (int i = 8; i < lines[row].size(); ++i)
            if (lines[row][i].unicode() > 0x2800 && lines[row][i].unicode() < 0x2900) {
                sum += i;
                ++count;
            }
        ASSERT_GT(count, 0) << lines[row].toStdString();
        EXPECT_GT(sum / count, before + 3) << lines[row].toStdString();
        before = sum / count;
    }
    EXPECT_TRUE(lines.last().trimmed().startsWith(u'0')) << lines.last().toStdString();
    EXPECT_TRUE(lines.last().endsWith(u"2000 ") || lines.last().endsWith(u"2000")) << lines.last().toStdString();
}

TEST(TrainingCurve, MarksMeasurementsOfAllDirectionsByTheirMean)
{
    TrainingCurve curve;
    curve.add(loss(0, 9));
    curve.add(loss(100, 1));
    curve.add({50, 0, 0, 0, 0, {{"fr-en", 4.0, 10.0}, {"en-fr", 6.0, 20.0}}});
    curve.add({100, 0, 0, 0, 0, {{"fr-en", 2.0, 30.0}, {"en-fr", 2.0, 40.0}}});
    const QStringList lines = curve.lines(61, 9, false);
    ASSERT_EQ(lines.size(), 12);
    const QString all = lines.mid(1, 9).join(QString());
    EXPECT_EQ(all.count(u'o'), 2);
    EXPECT_EQ(all.count(u'x'), 2);
    // Loss 5 of 1 to 9 at the middle step stands in the middle row and column.
    EXPECT_EQ(lines[5].indexOf(u'o'), 8 + 45 / 2) << lines[5].toStdString();
    EXPECT_TRUE(lines[1].trimmed().endsWith(u"├ 35.0")) << lines[1].toStdString();
    EXPECT_TRUE(lines[9].trimmed().endsWith(u"├ 15.0")) << lines[9].toStdString();

    const QString coloured = curve.lines(61, 9, true).join(u'\n');
    EXPECT_TRUE(coloured.contains(u"\x1b[33mo\x1b[0m"));
    QString plain = coloured;
    for (const char* code : {"\x1b[33m", "\x1b[32m", "\x1b[0m"})
        plain.remove(QLatin1String(code));
    EXPECT_EQ(plain, lines.join(u'\n'));
}

TEST(TrainingCurve, AFlatLineAndLongTrainingsAreNoTrouble)
{
    TrainingCurve curve;
    for (std::size_t step = 1; step <= 50'000; ++step)
        curve.add(loss(step * 20, 3.5));
    const QStringList lines = curve.lines(80, 12, false);
    ASSERT_EQ(lines.size(), 15);
    EXPECT_TRUE(lines.last().contains(u"1M")) << lines.last().toStdString();
}

} // namespace
} // namespace regard::app
