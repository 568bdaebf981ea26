#include <QFontMetricsF>
#include <gtest/gtest.h>

#include "app/plots/labels.h"
#include "app/plots/theme.h"
#include "app/session/token_labels.h"

namespace regard::app {
namespace {

QString cut(const QString& label, double lines)
{
    const QFontMetricsF metrics(Theme::print().font);
    QString text = elidedLabel(label, metrics, metrics.height() * lines);
    EXPECT_LE(metrics.horizontalAdvance(text), metrics.height() * lines + 0.5) << text.toStdString();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

TEST(PairLabel, both_tokens_are_seen_where_there_is_little_room)
{
    const QString text = cut(pairLabel("internationalement", "reconnaissance"), 7);
    EXPECT_TRUE(text.startsWith("in")) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromUtf8("… → re"))) << text.toStdString();
}

TEST(PairLabel, a_short_token_is_left_whole)
{
    EXPECT_TRUE(cut(pairLabel("a", "reconnaissance"), 5).startsWith(QString::fromUtf8("a → reco")));
    EXPECT_TRUE(cut(pairLabel("reconnaissance", "a"), 5).endsWith(QString::fromUtf8("… → a")));
}

TEST(PairLabel, the_token_read_goes_before_the_token_chosen)
{
    const QString text = cut(pairLabel("internationalement", "reconnaissance"), 3);
    EXPECT_TRUE(text.startsWith(QString::fromUtf8("→ r"))) << text.toStdString();
}

} // namespace
} // namespace regard::app
