#include "core/analysis/attention_flow.h"
#include "core/formats/trace_file.h"
#include "tests/app/commands/program.h"

namespace regard {
namespace {

using test::Outcome;
using test::regard_program;
using test::TinyModel;

class RenderViews : public test::CommandTest {
protected:
    Outcome render(const QStringList& arguments)
    {
        return regard_program(QStringList{"render", "--model", model(), "je suis ici ."} + arguments);
    }
    void saveTrace(const QString& name, const QString& text)
    {
        const Outcome outcome = regard_program({"trace", "--model", model(), text, "-o", path(name)});
        ASSERT_EQ(outcome.status, 0) << outcome.messages;
    }
    QString drawn(const QString& file, const QStringList& arguments)
    {
        const Outcome outcome = render(arguments + QStringList{"-o", path(file)});
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return QString::fromUtf8(read(file));
    }
    QStringList lines(const QString& csv) const { return csv.split("\r\n", Qt::SkipEmptyParts); }
};

TEST_F(RenderViews, what_is_read_is_not_written_over)
{
    saveTrace("run.safetensors", "je suis ici .");
    const QByteArray before = read("run.safetensors");
    ASSERT_FALSE(before.isEmpty());
    const QStringList map = {"--layer", "0", "--head", "0", "-o", path("run.safetensors")};
    const Outcome over = regard_program(QStringList{"render", "--trace", path("run.safetensors")} + map);
    EXPECT_EQ(over.status, 2);
    EXPECT_NE(over.messages.find("run.safetensors"), std::string::npos) << over.messages;
    EXPECT_EQ(render(map + QStringList{"--view", "compare", "--compare-with", path("run.safetensors")}).status, 2);
    EXPECT_EQ(read("run.safetensors"), before);
}

TEST_F(RenderViews, flow_is_that_of_the_named_query)
{
    saveTrace("run.safetensors", "je suis ici .");
    const auto trace = load_trace(path("run.safetensors").toStdString());
    const std::vector<float> expected = attention_flow(*trace, AttentionKind::encoder, 1, 2);
    const QStringList flow = {"--view", "flow", "--attention", "encoder", "--layer", "1", "--token", "2"};
    const QStringList table = lines(drawn("a.csv", flow));
    ASSERT_EQ(table.size(), qsizetype(expected.size()) + 1);
    for (std::size_t key = 0; key < expected.size(); ++key)
        EXPECT_FLOAT_EQ(table[qsizetype(key) + 1].section(',', -1).toFloat(), expected[key]) << key;
    const QString svg = drawn("a.svg", flow + QStringList{"--range", "map", "--scale", "sqrt"});
    EXPECT_TRUE(svg.contains("attention flow"));
    EXPECT_FALSE(svg.contains("H0")) << "no single head has a flow";
    EXPECT_TRUE(drawn("a.pdf", flow).startsWith("%PDF"));
    EXPECT_EQ(render({"--view", "flow", "--layer", "0", "--token", "900", "-o", path("a.svg")}).status, 1);
}

TEST_F(RenderViews, compared_with_itself_nothing_differs)
{
    saveTrace("run.safetensors", "je suis ici .");
    const QString csv = drawn("a.csv", {"--layer", "1", "--head", "0", "--compare-with", path("run.safetensors")});
    int differences = 0;
    for (const QString& line : lines(csv)) {
        if (line.startsWith("difference,")) {
            ++differences;
            EXPECT_EQ(line.section(',', -1).toDouble(), 0) << line.toStdString();
        }
        if (line.startsWith("cosine,")) {
            EXPECT_NEAR(line.section(',', -1).toDouble(), 1, 1e-6) << line.toStdString();
        }
    }
    EXPECT_GT(differences, 0);
    EXPECT_TRUE(csv.contains("\r\ncosine,"));
}

TEST_F(RenderViews, compared_with_another_sentence_the_difference_is_b_less_a)
{
    const QStringList head = {"--attention", "encoder", "--layer", "0", "--head", "1"};
    const QString csv = drawn("a.csv", head + QStringList{"--compare-with", "je suis là .", "--match", "order"});
    std::map<QString, double> a, b;
    int checked = 0;
    for (const QString& line : lines(csv)) {
        const QStringList fields = line.split(','); // array, query, query_token, key, key_token, …
        const QString cell = fields.mid(1, 4).join(',');
        const double value = fields.last().toDouble();
        if (fields[0] == "a")
            a[cell] = value;
        else if (fields[0] == "b")
            b[cell] = value;
        else if (fields[0] == "difference" && !fields.last().isEmpty() && b.count(cell) && a.count(cell)) {
            EXPECT_NEAR(value, b[cell] - a[cell], 1e-6) << cell.toStdString();
            ++checked;
        }
    }
    EXPECT_GT(checked, 3);
    const QString svg = drawn("a.svg", head + QStringList{"--view", "compare", "--compare-with", "je suis là ."});
    for (const char* text : {"A · ", "B · ", "B − A", "je suis l"})
        EXPECT_TRUE(svg.contains(QString::fromUtf8(text))) << text;
}

TEST_F(RenderViews, importance_has_a_number_for_every_head)
{
    const QString csv = drawn("a.csv", {"--view", "importance"});
    EXPECT_EQ(csv.count("importance.encoder,"), TinyModel::layers * TinyModel::heads);
    EXPECT_EQ(csv.count("importance.cross,"), TinyModel::layers * TinyModel::heads);
    EXPECT_EQ(csv.count("changed.decoder,"), TinyModel::layers * TinyModel::heads);
    EXPECT_NE(csv, drawn("b.csv", {"--view", "importance", "--off-as", "uniform"}));
    const QString svg = drawn("a.svg", {"--view", "importance", "--off", "cross L1 H0"});
    EXPECT_TRUE(svg.contains("cross-entropy"));
    EXPECT_TRUE(svg.contains("without"));
}

TEST_F(RenderViews, a_sorted_sheet_says_what_it_is_sorted_by)
{
    const QString svg = drawn("a.svg", {"--attention", "encoder", "--sort", "entropy", "--largest-first"});
    EXPECT_TRUE(svg.contains(" bit"));
    EXPECT_TRUE(svg.contains("largest first"));
    EXPECT_TRUE(drawn("a.svg", {"--attention", "encoder", "--sort", "first"}).contains("smallest first"));
}

TEST_F(RenderViews, the_beam_is_a_tree_and_a_table)
{
    const QStringList beam = {"--view", "beam", "--beam", "3"};
    const QStringList table = lines(drawn("a.csv", beam));
    EXPECT_EQ(table[0], "hypothesis,step,entry,parent,id,log_probability,total,score,finished");
    ASSERT_GT(table.size(), 3);
    EXPECT_EQ(table[1].split(',').mid(1, 3), (QStringList{"0", "0", "0"}));
    EXPECT_EQ(table[3].split(',').mid(1, 2), (QStringList{"0", "2"})) << "three are kept";
    EXPECT_TRUE(drawn("a.svg", beam).contains("Beam search"));
    const Outcome saved =
        regard_program({"trace", "--model", model(), "je suis ici .", "--beam", "2", "-o", path("run.safetensors")});
    ASSERT_EQ(saved.status, 0) << saved.messages;
    const Outcome outcome =
        regard_program({"render", "--trace", path("run.safetensors"), "--view", "beam", "-o", path("b.svg")});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
}

TEST_F(RenderViews, refuses_what_makes_no_sense_with_2_and_a_sentence)
{
    const QStringList file = {"-o", path("a.png")};
    const QStringList head = {"--layer", "0", "--head", "0"};
    for (const QStringList& more : {QStringList{"--view", "flow", "--layer", "0"},
                                    QStringList{"--view", "flow", "--token", "1"},
                                    QStringList{"--view", "flow", "--layer", "0", "--token", "0,1"},
                                    QStringList{"--view", "flow", "--layer", "0", "--token", "0", "--words"},
                                    QStringList{"--view", "flow", "--layer", "0", "--head", "1", "--token", "0"},
                                    QStringList{"--view", "compare"} + head,
                                    QStringList{"--compare-with", "non"},
                                    QStringList{"--compare-with", "non", "--signed-palette", "viridis"} + head,
                                    QStringList{"--compare-with", "non", "--match", "never"} + head,
                                    QStringList{"--match", "order"} + head,
                                    QStringList{"--view", "map", "--compare-with", "non"} + head,
                                    QStringList{"--view", "importance", "--layer", "0"},
                                    QStringList{"--view", "importance", "--off-as", "on"},
                                    QStringList{"--view", "importance", "--words"},
                                    QStringList{"--view", "beam"},
                                    QStringList{"--view", "beam", "--beam", "1"},
                                    QStringList{"--view", "beam", "--beam", "2", "--scale", "log"},
                                    QStringList{"--sort", "colour"},
                                    QStringList{"--largest-first"},
                                    QStringList{"--sort", "entropy"} + head,
                                    QStringList{"--sort", "entropy", "--view", "heads", "--measure", "rollout"}}) {
        const Outcome outcome = render(file + more);
        EXPECT_EQ(outcome.status, 2) << more.join(' ').toStdString() << outcome.messages;
        EXPECT_GT(outcome.messages.size(), 20U);
    }
    saveTrace("run.safetensors", "je suis ici .");
    for (const QStringList& more : {QStringList{"--view", "importance"}, QStringList{"--compare-with", "non"} + head}) {
        const Outcome outcome = regard_program(QStringList{"render", "--trace", path("run.safetensors")} + file + more);
        EXPECT_EQ(outcome.status, 2) << more.join(' ').toStdString() << outcome.messages;
    }
}

TEST_F(RenderViews, a_missing_run_to_compare_with_is_named)
{
    const Outcome outcome =
        render({"--layer", "0", "--head", "0", "--compare-with", path("none.safetensors"), "-o", path("a.png")});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("none.safetensors"), std::string::npos) << outcome.messages;
}

} // namespace
} // namespace regard
