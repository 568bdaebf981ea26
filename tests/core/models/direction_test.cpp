#include "core/models/direction.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/models/source_ids.h"
#include "tests/support/multilingual_model.h"

namespace regard {

namespace {

std::string message_of(const std::vector<std::string>& names)
{
    try {
        parse_directions(names, "here");
    } catch (const Error& error) {
        return error.what();
    }
    return "fine";
}

TEST(Direction, NamesAreTwoLanguages)
{
    const auto direction = parse_direction("fr-en");
    ASSERT_TRUE(direction);
    EXPECT_EQ(*direction, (Direction{"fr", "en", Direction::no_token}));
    EXPECT_EQ(direction->name(), "fr-en");
    EXPECT_EQ(direction->piece(), "<fr-en>");
    EXPECT_TRUE(parse_direction("zh_Hant-en"));
    for (const char* name : {"", "-", "fr", "fr-", "-en", "fr-en-de", "fr en", "fr->en", "fr-e n", "fr-en,",
                             "français-en", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-en"})
        EXPECT_FALSE(parse_direction(name)) << name;
}

TEST(Direction, BadListsAreNamed)
{
    EXPECT_EQ(message_of({"fr-en", "en-fr"}), "fine");
    EXPECT_EQ(message_of({}), "here: no direction of translation is named: expected fr-en, for example");
    EXPECT_EQ(message_of({"fr-en", "fr"}),
              "here: is not the name of a direction of translation: expected two languages like fr-en, found fr");
    EXPECT_EQ(message_of({"fr-en", "en-fr", "fr-en"}), "here: a direction of translation is named twice: found fr-en");
}

TEST(Direction, TokensAreControlSymbolsOfTheVocabulary)
{
    const auto tokenizer = SentencePieceTokenizer::parse(test::multilingual_vocabulary(), "v");
    auto directions = parse_directions(test::multilingual_directions(), "d");
    look_up_direction_tokens(directions, *tokenizer, "v");
    for (const Direction& direction : directions) {
        EXPECT_EQ(tokenizer->token(direction.token_id).piece, direction.piece());
        EXPECT_TRUE(tokenizer->token(direction.token_id).special);
    }
    directions.push_back({"de", "en"});
    try {
        look_up_direction_tokens(directions, *tokenizer, "v");
        FAIL() << "found a token that is not there";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "v: has no token for a direction: expected a control symbol <de-en>");
    }
}

TEST(Direction, OneDirectionNeedsNoToken)
{
    const auto tokenizer = SentencePieceTokenizer::parse(test::tiny_vocabulary(), "v");
    std::vector<Direction> one = {{"fr", "en"}};
    look_up_direction_tokens(one, *tokenizer, "v");
    EXPECT_EQ(one.front().token_id, Direction::no_token);
    std::vector<Direction> two = {{"fr", "en"}, {"en", "fr"}};
    EXPECT_THROW(look_up_direction_tokens(two, *tokenizer, "v"), Error);
}

TEST(Direction, IsFoundByEitherLanguage)
{
    const auto directions = parse_directions(test::multilingual_directions(), "d");
    EXPECT_EQ(find_direction(directions, "zh", "en"), 2U);
    EXPECT_EQ(find_direction(directions, "en", ""), 1U);
    EXPECT_EQ(find_direction(directions, "", "en"), 0U);
    EXPECT_EQ(find_direction(directions, "", ""), 0U);
    EXPECT_FALSE(find_direction(directions, "fr", "zh"));
    EXPECT_FALSE(find_direction(directions, "de", ""));
}

TEST(SourceIds, DirectionThenPiecesThenEnd)
{
    const Direction plain{"fr", "en"};
    const Direction told{"fr", "en", 4};
    const std::vector<int> pieces = {9, 8};
    EXPECT_EQ(frame_source(plain, pieces, 3), (std::vector<int>{9, 8, 3}));
    EXPECT_EQ(frame_source(told, pieces, 3), (std::vector<int>{4, 9, 8, 3}));
    EXPECT_EQ(frame_source(told, {}, 3), (std::vector<int>{4, 3}));
    EXPECT_EQ(source_room(plain, 10), 9U);
    EXPECT_EQ(source_room(told, 10), 8U);
    EXPECT_EQ(source_room(told, 1), 0U);
    EXPECT_EQ(source_room(plain, 0), 0U);
}

TEST(SourceIds, TextIsCutToWhatTheModelReads)
{
    const auto model = test::multilingual_model();
    const Direction& direction = model->directions.at(2);
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "le chat dort . ";
    const auto ids = source_ids(*model, direction, text);
    EXPECT_EQ(Index(ids.size()), model->network->config().max_length);
    EXPECT_EQ(ids.front(), direction.token_id);
    EXPECT_EQ(ids.back(), model->network->config().end_id);
    EXPECT_EQ(source_ids(*model, direction, ""),
              (std::vector<int>{direction.token_id, model->network->config().end_id}));
}

} // namespace

} // namespace regard
