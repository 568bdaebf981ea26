#include "tests/app/commands/program.h"

#include <algorithm>

namespace regard::test {
namespace {

using testing::Test;

// Exit status 2 and a sentence for whoever typed it wrong; nothing on standard output.
void expect_wrong_usage(const QStringList& arguments, const std::string& says)
{
    const Outcome outcome = regard_program(arguments);
    EXPECT_EQ(outcome.status, 2) << arguments.join(' ').toStdString();
    EXPECT_NE(outcome.messages.find(says), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("--help"), std::string::npos) << outcome.messages;
    EXPECT_EQ(outcome.output, "");
}

TEST(Usage, UnknownCommandsAndOptionsAreNamed)
{
    expect_wrong_usage({"tranlsate", "Bonjour"}, "no command “tranlsate”");
    expect_wrong_usage({"--frobnicate"}, "frobnicate");
    for (const char* command : {"translate", "trace", "score", "info", "train", "render"})
        expect_wrong_usage({command, "--frobnicate"}, "frobnicate");
}

TEST(Usage, MissingAndContradictoryArgumentsAreNamed)
{
    expect_wrong_usage({"translate", "Je", "suis"}, "quotation marks");
    expect_wrong_usage({"trace", "Bonjour"}, "-o FILE");
    expect_wrong_usage({"trace", "-o", "x"}, "A text is needed");
    expect_wrong_usage({"trace", "-o", "x", "--source-ids", "4,b"}, "token ids");
    expect_wrong_usage({"trace", "-o", "x", "--source-ids", "4,3", "Bonjour"}, "not both");
    expect_wrong_usage({"trace", "-o", "x", "Bonjour", "--target", "a", "--target-ids", "2"}, "not both");
    expect_wrong_usage({"score"}, "One file");
    expect_wrong_usage({"score", "x.tsv", "--threads", "0"}, "--threads");
    expect_wrong_usage({"train"}, "one file of sentence pairs");
    expect_wrong_usage({"train", "x.tsv"}, "-o DIR");
    expect_wrong_usage({"train", "x.tsv", "-o", "y", "--dropout", "2"}, "--dropout");
    expect_wrong_usage({"train", "x.tsv", "-o", "y", "--from", "fr", "--to", "fr"},
                       "no languages to translate between");
    expect_wrong_usage({"info", "a", "b"}, "One model");
}

TEST(Usage, EmptyValuesAreNotTakenForNone)
{
    expect_wrong_usage({"translate", "--model", "", "Bonjour"}, "--model is empty: give MODEL, or leave it out");
    expect_wrong_usage({"render", "--trace", "", "-o", "a.png"}, "--trace is empty");
    expect_wrong_usage({"render", "Bonjour", "--target=", "-o", "a.png"}, "--target is empty");
    expect_wrong_usage({"trace", "Bonjour", "-o", ""}, "--output is empty: give FILE");
    expect_wrong_usage({"info", ""}, "is empty");
}

TEST(Usage, HelpAndVersionAreResults)
{
    const Outcome help = regard_program({"--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_EQ(help.messages, "");
    for (const char* command : {"translate", "render", "trace", "score", "info", "train"}) {
        EXPECT_NE(help.output.find(std::string("regard ") + command), std::string::npos) << command;
        const Outcome more = regard_program({command, "--help"});
        EXPECT_EQ(more.status, 0) << command << more.messages;
        EXPECT_NE(more.output.find(std::string("regard ") + command), std::string::npos) << more.output;
    }
    const Outcome version = regard_program({"--version"});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.output, "regard " REGARD_VERSION "\n");
}

TEST(Usage, WhatIsNotUtf8IsNotGuessed)
{
    for (const char* command : {"translate", "info", "--text"}) {
        const Outcome outcome =
            program("sh", {"-c", R"sh(exec "$0" "$1" "$(printf 'caf\351')")sh", REGARD_BINARY "/bin/regard", command});
        EXPECT_EQ(outcome.status, 2) << command;
        EXPECT_NE(outcome.messages.find("“caf\\xE9” is not UTF-8"), std::string::npos) << outcome.messages;
        EXPECT_EQ(outcome.output, "");
    }
}

TEST(Usage, WindowWithoutDisplayEndsWithASentence)
{
    const Outcome outcome = regard_program({}, {.environment = {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM="}});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("needs a display"), std::string::npos) << outcome.messages;
    EXPECT_EQ(std::count(outcome.messages.begin(), outcome.messages.end(), '\n'), 1) << outcome.messages;
}

} // namespace
} // namespace regard::test
