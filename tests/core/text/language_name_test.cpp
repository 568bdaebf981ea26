#include "core/text/language_name.h"

#include <gtest/gtest.h>

namespace regard {

TEST(LanguageName, IsInTheAskedLanguage)
{
    EXPECT_EQ(language_name("fr", "en"), "French");
    EXPECT_EQ(language_name("zh", "en"), "Chinese");
    EXPECT_EQ(language_name("zh", "fr"), "Chinois");
    EXPECT_EQ(language_name("en", "fr"), "Anglais");
    EXPECT_EQ(language_name("en", "fr_CA"), "Anglais");
    EXPECT_EQ(language_name("xx", "en"), "xx");
    EXPECT_EQ(language_name("", "en"), "");
    EXPECT_EQ(language_name("fr", "no such language").empty(), false);
}

TEST(ScriptName, IsInTheAskedLanguage)
{
    EXPECT_EQ(script_name("Arab", "en"), "Arabic");
    EXPECT_EQ(script_name("Arab", "fr"), "arabe");
    EXPECT_EQ(script_name("Arab", "zh_CN"), "阿拉伯文");
    EXPECT_EQ(script_name("", "en"), "");
}

} // namespace regard
