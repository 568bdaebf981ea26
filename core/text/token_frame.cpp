#include "core/text/token_frame.h"

#include <algorithm>

#include "core/text/tokenizer.h"

namespace regard {

namespace {

bool is_added(const TokenFrame::Item& item)
{
    using Kind = TokenFrame::Item::Kind;
    return item.kind == Kind::special || item.kind == Kind::language;
}

void append(FramedTokens& framed, std::vector<Token> tokens, int type, int text)
{
    framed.types.insert(framed.types.end(), tokens.size(), type);
    framed.texts.insert(framed.texts.end(), tokens.size(), text);
    std::move(tokens.begin(), tokens.end(), std::back_inserter(framed.tokens));
}

FramedTokens fill(const std::vector<TokenFrame::Item>& items, const Tokenizer& tokenizer, std::vector<Token> first,
                  std::vector<Token> second)
{
    FramedTokens framed;
    for (const TokenFrame::Item& item : items) {
        if (is_added(item))
            append(framed, {tokenizer.token(item.id)}, item.type, -1);
        else if (item.kind == TokenFrame::Item::Kind::first_text)
            append(framed, first, item.type, 0);
        else
            append(framed, second, item.type, 1);
    }
    return framed;
}

} // namespace

TokenFrame::TokenFrame(std::vector<Item> single, std::vector<Item> pair)
    : single_(std::move(single)), pair_(std::move(pair))
{
}

TokenFrame TokenFrame::around(std::span<const int> before, std::span<const int> after)
{
    std::vector<Item> items;
    for (const int id : before)
        items.push_back({Item::Kind::special, id, 0});
    items.push_back({Item::Kind::first_text, 0, 0});
    std::vector<Item> pair = items;
    pair.push_back({Item::Kind::second_text, 0, 0});
    for (const int id : after) {
        items.push_back({Item::Kind::special, id, 0});
        pair.push_back({Item::Kind::special, id, 0});
    }
    return {std::move(items), std::move(pair)};
}

std::size_t TokenFrame::added(bool is_pair) const
{
    const std::vector<Item>& items = is_pair ? pair_ : single_;
    return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), is_added));
}

TokenFrame TokenFrame::with_language(int id) const
{
    TokenFrame changed = *this;
    for (std::vector<Item>* items : {&changed.single_, &changed.pair_})
        for (Item& item : *items)
            if (item.kind == Item::Kind::language)
                item.id = id;
    return changed;
}

FramedTokens TokenFrame::apply(const Tokenizer& tokenizer, std::vector<Token> first) const
{
    return fill(single_, tokenizer, std::move(first), {});
}

FramedTokens TokenFrame::apply(const Tokenizer& tokenizer, std::vector<Token> first, std::vector<Token> second) const
{
    return fill(pair_, tokenizer, std::move(first), std::move(second));
}

} // namespace regard
