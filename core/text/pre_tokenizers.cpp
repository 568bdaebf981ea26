#include "core/text/pre_tokenizers.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "core/text/bert_normalizer.h"
#include "core/text/normalizers.h"

namespace regard {

namespace {

constexpr char gpt2_pattern[] = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool cuts = false;
};

// The whole text, matches and what is between them; an inverted pattern cuts where it does not match.
std::vector<Part> cover(const std::vector<TextPattern::Match>& matches, std::size_t size, bool inverted)
{
    std::vector<Part> parts;
    std::size_t done = 0;
    const auto add = [&](std::size_t begin, std::size_t end, bool cuts) {
        if (begin < end)
            parts.push_back({begin, end, cuts != inverted});
    };
    for (const auto& match : matches) {
        add(done, match.begin, false);
        add(match.begin, match.end, true);
        done = match.end;
    }
    add(done, size, false);
    return parts;
}

std::vector<Part> merge_with_previous(const std::vector<Part>& parts)
{
    std::vector<Part> merged;
    bool open = false; // whether the last part may take what cuts
    for (const Part& part : parts) {
        if (part.cuts && open)
            merged.back().end = part.end;
        else
            merged.push_back(part);
        open = !part.cuts;
    }
    return merged;
}

std::vector<Part> merge_with_next(const std::vector<Part>& parts)
{
    std::vector<Part> merged;
    bool open = false;
    for (const Part& part : parts) {
        if (!part.cuts && open)
            merged.back().end = part.end;
        else
            merged.push_back(part);
        open = part.cuts;
    }
    return merged;
}

std::vector<Part> merge_contiguous(const std::vector<Part>& parts)
{
    std::vector<Part> merged;
    for (const Part& part : parts)
        if (!merged.empty() && merged.back().cuts == part.cuts)
            merged.back().end = part.end;
        else
            merged.push_back(part);
    return merged;
}

std::vector<Part> behave(std::vector<Part> parts, CutBehaviour behaviour)
{
    switch (behaviour) {
    case CutBehaviour::removed:
        std::erase_if(parts, [](const Part& part) { return part.cuts; });
        return parts;
    case CutBehaviour::isolated:
        return parts;
    case CutBehaviour::merged_with_previous:
        return merge_with_previous(parts);
    case CutBehaviour::merged_with_next:
        return merge_with_next(parts);
    case CutBehaviour::contiguous:
        return merge_contiguous(parts);
    }
    return parts;
}

using Find = std::function<std::vector<TextPattern::Match>(const AlignedText&, const WorkLimit&)>;

PreTokenizer cut_where(Find find, CutBehaviour behaviour, bool inverted)
{
    return [find = std::move(find), behaviour, inverted](std::vector<AlignedText>& texts, const WorkLimit& limit) {
        std::vector<AlignedText> result;
        for (const AlignedText& text : texts)
            for (const Part& part : behave(cover(find(text, limit), text.size(), inverted), behaviour))
                result.emplace_back(text.begin() + std::ptrdiff_t(part.begin), text.begin() + std::ptrdiff_t(part.end));
        texts = std::move(result);
    };
}

PreTokenizer normalize_each(Normalizer rule)
{
    return [rule = std::move(rule)](std::vector<AlignedText>& texts, const WorkLimit& limit) {
        for (AlignedText& text : texts)
            rule(text, limit);
    };
}

std::size_t characters_in(const std::vector<AlignedText>& texts)
{
    std::size_t sum = 0;
    for (const AlignedText& text : texts)
        sum += text.size();
    return sum;
}

} // namespace

PreTokenizer cut_in_sequence(std::vector<PreTokenizer> rules)
{
    return [rules = std::move(rules)](std::vector<AlignedText>& texts, const WorkLimit& limit) {
        for (const PreTokenizer& rule : rules) {
            rule(texts, limit);
            limit.check_length(characters_in(texts));
            limit.check_time();
        }
    };
}

PreTokenizer cut_at(TextPattern pattern, CutBehaviour behaviour, bool inverted)
{
    return cut_where([pattern = std::move(pattern)](const AlignedText& text,
                                                    const WorkLimit& limit) { return pattern.find_all(text, limit); },
                     behaviour, inverted);
}

PreTokenizer cut_at_characters(std::function<bool(char32_t)> cuts, CutBehaviour behaviour)
{
    const auto find = [cuts = std::move(cuts)](const AlignedText& text, const WorkLimit&) {
        std::vector<TextPattern::Match> matches;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (cuts(text[i].code))
                matches.push_back({i, i + 1});
        return matches;
    };
    return cut_where(find, behaviour, false);
}

PreTokenizer cut_at_space()
{
    return cut_at_characters([](char32_t code) { return u_isUWhiteSpace(static_cast<UChar32>(code)) != 0; },
                             CutBehaviour::removed);
}

PreTokenizer cut_for_bert()
{
    return cut_in_sequence({cut_at_space(), cut_at_characters(is_punctuation, CutBehaviour::isolated)});
}

PreTokenizer cut_into_words()
{
    return cut_at(TextPattern::regular_expression(R"(\w+|[^\w\s]+)", "Whitespace"), CutBehaviour::removed, true);
}

PreTokenizer cut_at_digits(bool each)
{
    const auto is_number = [](char32_t code) { return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_N_MASK) != 0; };
    return cut_at_characters(is_number, each ? CutBehaviour::isolated : CutBehaviour::contiguous);
}

PreTokenizer cut_at_byte_level(const ByteLevel& options)
{
    std::vector<PreTokenizer> rules;
    if (options.add_prefix_space)
        rules.push_back([](std::vector<AlignedText>& texts, const WorkLimit&) {
            for (AlignedText& text : texts)
                if (text.front().code != U' ')
                    prepend_text(text, U" ");
        });
    if (options.use_pattern)
        rules.push_back(
            cut_at(TextPattern::regular_expression(gpt2_pattern, "GPT-2's pattern"), CutBehaviour::isolated));
    rules.push_back(normalize_each(spell_as_bytes()));
    return cut_in_sequence(std::move(rules));
}

PreTokenizer cut_at_metaspace(const Metaspace& options)
{
    const auto mark = [options](std::vector<AlignedText>& texts, const WorkLimit&) {
        using Prepend = Metaspace::Prepend;
        for (AlignedText& text : texts) {
            for (AlignedCharacter& character : text)
                if (character.code == U' ')
                    character.code = options.replacement;
            const bool wanted =
                options.prepend == Prepend::always || (options.prepend == Prepend::first && text.front().begin == 0);
            if (wanted && text.front().code != options.replacement)
                prepend_text(text, std::u32string(1, options.replacement));
        }
    };
    if (!options.cut)
        return mark;
    return cut_in_sequence(
        {mark, cut_at_characters([code = options.replacement](char32_t letter) { return letter == code; },
                                 CutBehaviour::merged_with_next)});
}

} // namespace regard
