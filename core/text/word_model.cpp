#include "core/text/word_model.h"

#include <algorithm>
#include <cmath>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/error.h"

namespace regard {

namespace {

constexpr char32_t word_edge = U'\0';
constexpr char32_t apostrophe = U'\'';
constexpr double unlisted = 0.4;      // share of a text's words that are on no list
constexpr double without_marks = 0.2; // how often a word with accents is typed without them
constexpr double smoothing = 2;
constexpr double alphabet = 60;

std::u32string to_code_points(const icu::UnicodeString& text)
{
    std::u32string result;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        result += char32_t(text.char32At(i));
    return result;
}

std::u32string to_code_points(std::string_view utf8)
{
    return to_code_points(icu::UnicodeString::fromUTF8({utf8.data(), std::int32_t(utf8.size())}));
}

std::u32string remove_marks(const std::u32string& word)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status))
        return word;
    const auto text = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(word.data()), int(word.size()));
    std::u32string plain = to_code_points(decompose->normalize(text, status));
    std::erase_if(plain, [](char32_t letter) { return (U_GET_GC_MASK(UChar32(letter)) & U_GC_M_MASK) != 0; });
    return U_FAILURE(status) ? word : plain;
}

} // namespace

WordModel::WordModel(std::string_view words)
{
    double rank = 3;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::u32string word = to_code_points(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
        if (!frequencies_.contains(word))
            count_letters(word);
        add_word(word, 1 / rank++);
        if (const std::u32string plain = remove_marks(word); plain != word)
            add_word(plain, without_marks / rank);
    }
    double sum = 0;
    for (const auto& [word, frequency] : frequencies_)
        sum += frequency;
    for (auto& [word, frequency] : frequencies_)
        frequency /= sum;
}

void WordModel::add_word(const std::u32string& word, double frequency)
{
    frequencies_[word] += frequency;
}

void WordModel::count_letters(const std::u32string& word)
{
    const std::u32string text = std::u32string(2, word_edge) + word + word_edge;
    for (std::size_t i = 2; i < text.size(); ++i)
        for (std::size_t length = 1; length <= seen_.size(); ++length) {
            seen_[length - 1][text.substr(i + 1 - length, length)] += 1;
            // What precedes the letter is counted under the same length with the letter left out.
            seen_[length - 1][text.substr(i + 1 - length, length - 1)] += 1;
        }
}

// Of a letter after the (at most two) letters before it: each length is smoothed by the one below.
double WordModel::letter_probability(std::u32string_view before, char32_t letter) const
{
    double probability = 1 / alphabet;
    for (std::size_t length = 1; length <= seen_.size(); ++length) {
        const std::u32string context(before.substr(before.size() + 1 - length));
        const auto count = [&](const std::u32string& letters) {
            const auto found = seen_[length - 1].find(letters);
            return found == seen_[length - 1].end() ? 0.0 : found->second;
        };
        const double seen_context = count(context);
        const double strength = length == 1 ? 40 : smoothing;
        probability = (count(context + letter) + strength * probability) / (seen_context + strength);
    }
    return probability;
}

double WordModel::spelling(std::u32string_view word, bool whole) const
{
    std::u32string text = std::u32string(2, word_edge) + std::u32string(word);
    if (whole)
        text += word_edge;
    double probability = 1;
    for (std::size_t i = 2; i < text.size(); ++i)
        probability *= letter_probability(std::u32string_view(text).substr(i - 2, 2), text[i]);
    return probability;
}

double WordModel::listed(std::u32string_view word) const
{
    const auto found = frequencies_.find(word);
    return found == frequencies_.end() ? 0.0 : found->second;
}

double WordModel::beginning_of_listed(std::u32string_view word) const
{
    double sum = 0;
    for (auto found = frequencies_.lower_bound(word); found != frequencies_.end() && found->first.starts_with(word);
         ++found)
        sum += found->second;
    return sum;
}

double WordModel::log_probability(std::u32string_view word) const
{
    double best = (1 - unlisted) * listed(word) + unlisted * spelling(word, true);
    const std::size_t first = word.find(apostrophe);
    if (first != std::u32string_view::npos && first > 0 && first + 1 < word.size()) {
        const double elided = listed(word.substr(0, first + 1));
        if (elided > 0)
            best = std::max(best, elided * std::exp(log_probability(word.substr(first + 1))));
        const double shortened = listed(word.substr(first));
        if (shortened > 0)
            best = std::max(best, shortened * std::exp(log_probability(word.substr(0, first))));
    }
    return std::log(best);
}

double WordModel::log_probability_of_beginning(std::u32string_view word) const
{
    double best = (1 - unlisted) * beginning_of_listed(word) + unlisted * spelling(word, false);
    const std::size_t first = word.find(apostrophe);
    if (first != std::u32string_view::npos && first > 0 && first + 1 < word.size())
        if (const double elided = listed(word.substr(0, first + 1)); elided > 0)
            best = std::max(best, elided * std::exp(log_probability_of_beginning(word.substr(first + 1))));
    return std::log(best);
}

} // namespace regard
