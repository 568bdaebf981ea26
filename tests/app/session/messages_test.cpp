#include "app/session/messages.h"

#include <QStringList>
#include <gtest/gtest.h>

#include "app/session/models.h"

namespace regard::app {
namespace {

QString of(Error::Kind kind)
{
    return sentence(Error({kind, "the defect", "the place", {}, {}}));
}

TEST(Messages, every_kind_of_error_names_defect_and_place_and_says_what_to_do)
{
    QStringList seen;
    for (const auto kind : {Error::Kind::not_ours, Error::Kind::broken, Error::Kind::missing, Error::Kind::unsupported,
                            Error::Kind::invalid, Error::Kind::io}) {
        const QString text = of(kind);
        EXPECT_TRUE(text.contains("the defect") && text.contains("“the place”")) << text.toStdString();
        EXPECT_GE(text.count('.'), 2) << text.toStdString();
        EXPECT_FALSE(seen.contains(text));
        seen << text;
    }
}

TEST(Messages, percent_signs_and_controls_of_hostile_names_do_no_harm)
{
    const QString text = sentence(Error({Error::Kind::broken, "%1 %2 \x1b[31m", "a\u202Eb\nc%1", "%2", "%3"}));
    EXPECT_FALSE(text.contains(QChar(0x1b)));
    EXPECT_FALSE(text.contains(QChar(0x202E)));
    EXPECT_FALSE(text.contains('\n'));
    EXPECT_TRUE(text.contains("%1 %2"));
    EXPECT_TRUE(text.contains("expected %2, found %3"));
}

TEST(Messages, the_systems_reason_is_no_find)
{
    const QString text =
        sentence(Error({Error::Kind::io, "cannot be written", "a.png", {}, "No space left on device"}));
    EXPECT_TRUE(text.contains("cannot be written: No space left on device.")) << text.toStdString();
}

TEST(Messages, an_error_behind_the_base_class_says_the_same)
{
    const Error error({Error::Kind::broken, "x", "y", {}, {}});
    EXPECT_EQ(sentence(static_cast<const std::exception&>(error)), sentence(error));
}

TEST(Messages, notices_hold_their_numbers)
{
    using Kind = Notice::Kind;
    for (const Kind kind : {Kind::source_cut, Kind::text_cut, Kind::target_cut}) {
        const QString text = sentence(Notice{kind, 777, 512});
        EXPECT_TRUE(text.contains("777") && text.contains("512")) << text.toStdString();
    }
    EXPECT_TRUE(sentence(Notice{Kind::unfinished, 0, 64}).contains("64"));
    EXPECT_TRUE(sentence(Notice{Kind::unknown_tokens, 3, 0}).contains("3"));
    EXPECT_FALSE(sentence(Notice{Kind::repetition, 0, 0}).isEmpty());
}

TEST(Models, a_missing_model_is_named)
{
    try {
        openModel("/nowhere/at/all");
        FAIL() << "opened a folder that is not there";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::missing);
        EXPECT_TRUE(sentence(error).contains("/nowhere/at/all"));
    }
}

} // namespace
} // namespace regard::app
