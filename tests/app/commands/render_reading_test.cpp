#include <algorithm>

#include <QDir>
#include <QImage>

#include "tests/app/commands/program.h"

namespace regard {
namespace {

using test::Outcome;
using test::regard_program;
using test::TinyModel;

class RenderReading : public test::CommandTest {
protected:
    Outcome render(const QStringList& arguments)
    {
        return regard_program(QStringList{"render", "--model", model(), "je suis ici ."} + arguments);
    }
    /// The numbers of a table without its first row and column.
    std::vector<std::vector<double>> table(const QStringList& arguments)
    {
        const Outcome outcome = render(arguments + QStringList{"-o", path("a.csv")});
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        std::vector<std::vector<double>> rows;
        QStringList lines = QString::fromUtf8(read("a.csv")).split("\r\n", Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            rows.emplace_back();
            for (const QString& field : line.split(',').mid(1))
                rows.back().push_back(field.isEmpty() ? -1 : field.toDouble());
        }
        return rows;
    }
};

TEST_F(RenderReading, mean_of_a_layer_is_the_mean_of_its_heads)
{
    const QStringList encoder = {"--attention", "encoder", "--layer", "1"};
    const auto first = table(encoder + QStringList{"--head", "0"});
    const auto second = table(encoder + QStringList{"--head", "1"});
    const auto mean = table(encoder + QStringList{"--combine", "mean"});
    const auto most = table({"--attention", "encoder", "--combine", "max", "--heads", "L1H0,l1h1"});
    ASSERT_EQ(mean.size(), first.size());
    for (std::size_t row = 0; row < mean.size(); ++row) {
        for (std::size_t column = 0; column < mean[row].size(); ++column) {
            EXPECT_NEAR(mean[row][column], (first[row][column] + second[row][column]) / 2, 1e-6);
            EXPECT_EQ(most[row][column], std::max(first[row][column], second[row][column]));
        }
    }
}

TEST_F(RenderReading, hidden_specials_are_gone_and_renormalised_rows_sum_to_one)
{
    const QStringList head = {"--attention", "encoder", "--layer", "0", "--head", "1"};
    const auto whole = table(head);
    const auto hidden = table(head + QStringList{"--special", "hidden"});
    const auto renormalised = table(head + QStringList{"--special", "renormalised", "--words"});
    EXPECT_LT(hidden.size(), whole.size());
    for (const auto& row : renormalised) {
        double sum = 0;
        for (const double value : row)
            sum += value;
        EXPECT_NEAR(sum, 1, 1e-5);
    }
}

TEST_F(RenderReading, top_leaves_one_number_in_a_row)
{
    for (const auto& row : table({"--attention", "encoder", "--layer", "0", "--head", "0", "--top", "1"}))
        EXPECT_EQ(std::count_if(row.begin(), row.end(), [](double value) { return value >= 0; }), 1);
}

TEST_F(RenderReading, rollout_and_value_have_numbers_of_their_own)
{
    const auto weights = table({"--attention", "encoder", "--layer", "1", "--head", "0"});
    const auto values = table({"--attention", "encoder", "--layer", "1", "--head", "0", "--measure", "value"});
    const auto rollout = table({"--attention", "encoder", "--layer", "1", "--measure", "rollout"});
    EXPECT_NE(weights, values);
    for (const auto& row : rollout) {
        double sum = 0;
        for (const double value : row)
            sum += value;
        EXPECT_NEAR(sum, 1, 1e-5);
    }
}

TEST_F(RenderReading, a_page_has_its_size_and_is_turned_where_the_figure_needs_it)
{
    const Outcome outcome =
        render({"--layer", "0", "--head", "0", "--page", "254x127", "--dpi", "50", "-o", path("a.png")});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(250, 500));
}

TEST_F(RenderReading, lines_and_shaded_tokens_are_drawn_too)
{
    for (const QStringList& view : {QStringList{"--view", "lines", "--layer", "0"},
                                    QStringList{"--view", "lines", "--layer", "0", "--head", "1", "--token", "0"},
                                    QStringList{"--view", "tokens", "--layer", "0", "--head", "1", "--token", "0,1"},
                                    QStringList{"--view", "tokens", "--layer", "0", "--head", "1", "--token", "1",
                                                "--attended-by", "--attention", "encoder"}}) {
        const Outcome outcome = render(view + QStringList{"-o", path("a.svg")});
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        QFile svg(path("a.svg"));
        ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
        EXPECT_TRUE(svg.readAll().contains("<text")) << view.join(' ').toStdString();
    }
    for (const QStringList& wrong : {QStringList{"--view", "tokens", "--layer", "0", "--head", "1"},
                                     QStringList{"--view", "lines", "--layer", "0", "--token", "0,1"},
                                     QStringList{"--view", "map", "--layer", "0", "--head", "1", "--token", "0"}})
        EXPECT_EQ(render(wrong + QStringList{"-o", path("a.svg")}).status, 2) << wrong.join(' ').toStdString();
    EXPECT_EQ(render({"--view", "tokens", "--layer", "0", "--head", "1", "--token", "900", "-o", path("a.svg")}).status,
              1);
}

TEST_F(RenderReading, heads_that_are_not_there_are_named_and_not_replaced)
{
    const Outcome outcome = render({"--combine", "max", "--heads", "L0H0,L9H0", "-o", path("a.csv")});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("9"), std::string::npos) << outcome.messages;
    EXPECT_FALSE(QFile::exists(path("a.csv")));
    EXPECT_EQ(render({"--combine", "max", "--heads", "L0H99", "-o", path("a.csv")}).status, 1);
}

TEST_F(RenderReading, a_sheet_of_rollouts_has_one_map_a_layer)
{
    const Outcome outcome = render({"--view", "heads", "--measure", "rollout", "-o", path("a.svg")});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
}

TEST_F(RenderReading, says_which_resolution_would_fit)
{
    const Outcome outcome = render({"-o", path("a.png"), "--dpi", "20000"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("160 million"), std::string::npos) << outcome.messages;
    const QString words = QString::fromStdString(outcome.messages);
    const int fits = words.section("as at ", 1).section(' ', 0, 0).toInt();
    ASSERT_GT(fits, 100) << outcome.messages;
    EXPECT_FALSE(QFile::exists(path("a.png")));
}

TEST_F(RenderReading, refuses_what_makes_no_sense_with_2)
{
    const QStringList file = {"-o", path("a.png")};
    for (const QStringList& more :
         {QStringList{"--combine", "mean"}, QStringList{"--combine", "sum", "--layer", "0"},
          QStringList{"--combine", "mean", "--layer", "0", "--head", "0"},
          QStringList{"--combine", "mean", "--heads", "L0"}, QStringList{"--heads", "all"},
          QStringList{"--measure", "rollout"}, QStringList{"--special", "gone"}, QStringList{"--scale", "cubic"},
          QStringList{"--range", "x"}, QStringList{"--threshold", "-1"}, QStringList{"--top", "many"},
          QStringList{"--view", "map"}, QStringList{"--view", "heads", "--layer", "0", "--head", "0"},
          QStringList{"--page", "A9"}, QStringList{"--dpi", "0"}, QStringList{"--view", "film"},
          QStringList{"--sentences", "x"}}) {
        const Outcome outcome = render(file + more);
        EXPECT_EQ(outcome.status, 2) << more.join(' ').toStdString() << outcome.messages;
    }
    const Outcome both = render({"--all", path("d"), "--combine", "mean", "--layer", "0"});
    EXPECT_EQ(both.status, 2) << both.messages;
}

class RenderSentences : public test::CommandTest {
protected:
    Outcome render(const QByteArray& lines, const QStringList& arguments)
    {
        return regard_program(QStringList{"render", "--model", model(), "--sentences", write("lines.txt", lines)} +
                              arguments);
    }
    QStringList files(const QString& folder) const { return QDir(path(folder)).entryList(QDir::Files, QDir::Name); }
};

TEST_F(RenderSentences, each_line_becomes_a_file_with_a_safe_name)
{
    const Outcome outcome = render("\xef\xbb\xbfje suis ici .\r\n\n../où est la gare ?\twhere is it ?\n",
                                   {"--layer", "0", "--head", "0", "-o", path("out"), "--format", "svg"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_EQ(files("out"), (QStringList{"0001-je-suis-ici.svg", QString::fromUtf8("0003-où-est-la-gare.svg")}));
    EXPECT_TRUE(read(QString::fromUtf8("out/0003-où-est-la-gare.svg")).contains("where is it"));
    EXPECT_NE(outcome.messages.find("2 of 2"), std::string::npos);
    EXPECT_NE(outcome.output.find("0001-je-suis-ici.svg\n"), std::string::npos);
}

TEST_F(RenderSentences, a_bad_line_is_named_and_the_others_go_on)
{
    const Outcome outcome = render("je suis ici .\n\xff\xfe\nmerci beaucoup !\n\tonly a target\n",
                                   {"--layer", "0", "--head", "0", "-o", path("out")});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("line 2"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("line 4"), std::string::npos) << outcome.messages;
    EXPECT_EQ(files("out"), (QStringList{"0001-je-suis-ici.png", "0003-merci-beaucoup.png"}));
}

TEST_F(RenderSentences, all_gives_each_a_folder)
{
    const Outcome outcome =
        render("je suis ici .\n", {"--attention", "cross", "--all", path("out"), "--format", "csv"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_EQ(files("out/0001-je-suis-ici").size(), TinyModel::layers * TinyModel::heads + 1);
    EXPECT_TRUE(read("out/0001-je-suis-ici/cross-all.csv").startsWith("array,layer,head,query,query_token,key,"));
}

TEST_F(RenderSentences, an_empty_or_missing_file_is_an_error)
{
    EXPECT_EQ(render("\n \n", {"-o", path("out")}).status, 1);
    const Outcome missing =
        regard_program({"render", "--model", model(), "--sentences", path("none.txt"), "-o", path("out")});
    EXPECT_EQ(missing.status, 1);
    EXPECT_NE(missing.messages.find("none.txt"), std::string::npos) << missing.messages;
}

} // namespace
} // namespace regard
