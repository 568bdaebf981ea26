#include "core/formats/tokenizer_json_rules.h"
#include "core/text/bert_normalizer.h"

namespace regard {

namespace {

CutBehaviour read_behaviour(const JsonPart& part)
{
    const std::string behaviour = part.text("behavior", "Isolated");
    if (behaviour == "Removed")
        return CutBehaviour::removed;
    if (behaviour == "Isolated")
        return CutBehaviour::isolated;
    if (behaviour == "MergedWithPrevious")
        return CutBehaviour::merged_with_previous;
    if (behaviour == "MergedWithNext")
        return CutBehaviour::merged_with_next;
    if (behaviour == "Contiguous")
        return CutBehaviour::contiguous;
    part.refuse("behavior", "this way to cut is not supported");
}

PreTokenizer read_byte_level(const JsonPart& part)
{
    return cut_at_byte_level({part.flag("add_prefix_space", true), part.flag("use_regex", true)});
}

PreTokenizer read_metaspace(const JsonPart& part)
{
    Metaspace options;
    if (part.has("replacement"))
        options.replacement = read_character(part, "replacement");
    options.prepend = read_prepend_scheme(part);
    options.cut = part.flag("split", true);
    return cut_at_metaspace(options);
}

} // namespace

Metaspace::Prepend read_prepend_scheme(const JsonPart& part)
{
    using Prepend = Metaspace::Prepend;
    if (!part.has("prepend_scheme"))
        return part.flag("add_prefix_space", true) ? Prepend::always : Prepend::never;
    const std::string scheme = part.text("prepend_scheme");
    if (scheme == "always")
        return Prepend::always;
    if (scheme == "first")
        return Prepend::first;
    if (scheme == "never")
        return Prepend::never;
    part.refuse("prepend_scheme", "this scheme is not supported");
}

PreTokenizer read_pre_tokenizer(const JsonPart& part)
{
    const std::string type = part.type();
    if (type == "Sequence")
        return cut_in_sequence(read_sequence(part, "pretokenizers", read_pre_tokenizer));
    if (type == "BertPreTokenizer")
        return cut_for_bert();
    if (type == "ByteLevel")
        return read_byte_level(part);
    if (type == "Metaspace")
        return read_metaspace(part);
    if (type == "Whitespace")
        return cut_into_words();
    if (type == "WhitespaceSplit")
        return cut_at_space();
    if (type == "Punctuation")
        return cut_at_characters(is_punctuation, read_behaviour(part));
    if (type == "Digits")
        return cut_at_digits(part.flag("individual_digits", false));
    if (type == "Split")
        return cut_at(read_pattern(part.object("pattern")), read_behaviour(part), part.flag("invert", false));
    part.refuse("type", "this pre-tokenizer is not supported");
}

} // namespace regard
