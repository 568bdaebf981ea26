#include "core/formats/beam_metadata.h"

namespace regard {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_beams = std::size_t(1) << 24;

int read_id(const MetadataValue& value, std::size_t vocabulary)
{
    return static_cast<int>(value.integer(0, static_cast<std::int64_t>(vocabulary) - 1));
}

BeamEntry read_entry(const MetadataValue& item, const std::vector<BeamEntry>* before, std::size_t vocabulary)
{
    BeamEntry entry;
    entry.parent = item["parent"].size(before ? before->size() - 1 : 0);
    if (before && (*before)[entry.parent].finished)
        item["parent"].fail("an entry that had not ended");
    entry.id = read_id(item["id"], vocabulary);
    entry.piece = item["piece"].text();
    entry.log_probability = item["log_probability"].number();
    entry.total = item["total"].number();
    entry.score = item["score"].number();
    entry.finished = item["finished"].truth();
    return entry;
}

Hypothesis read_hypothesis(const MetadataValue& item, const BeamSearch& beam)
{
    Hypothesis hypothesis;
    const std::vector<MetadataValue> ids = item["ids"].items();
    if (ids.empty() || ids.size() > beam.steps.size())
        item["ids"].fail("1 to " + std::to_string(beam.steps.size()) + " ids");
    hypothesis.entry = item["entry"].size(beam.steps[ids.size() - 1].size() - 1);
    std::size_t entry = hypothesis.entry;
    hypothesis.ids.resize(ids.size());
    for (std::size_t step = ids.size(); step-- > 0; entry = beam.steps[step][entry].parent) {
        hypothesis.ids[step] = beam.steps[step][entry].id;
        ids[step].integer(hypothesis.ids[step], hypothesis.ids[step]);
    }
    hypothesis.text = item["text"].text();
    hypothesis.log_probability = item["log_probability"].number();
    hypothesis.score = item["score"].number();
    hypothesis.finished = item["finished"].truth();
    if (hypothesis.finished != beam.steps[ids.size() - 1][hypothesis.entry].finished)
        item["finished"].fail("the same as in the last step");
    return hypothesis;
}

} // namespace

Json beam_json(const BeamSearch& beam)
{
    Json steps = Json::array(), hypotheses = Json::array();
    for (const auto& entries : beam.steps) {
        Json step = Json::array();
        for (const BeamEntry& entry : entries)
            step.push_back({{"parent", entry.parent},
                            {"id", entry.id},
                            {"piece", entry.piece},
                            {"log_probability", metadata_number(entry.log_probability)},
                            {"total", metadata_number(entry.total)},
                            {"score", metadata_number(entry.score)},
                            {"finished", entry.finished}});
        steps.push_back(std::move(step));
    }
    for (const Hypothesis& hypothesis : beam.hypotheses)
        hypotheses.push_back({{"ids", hypothesis.ids},
                              {"text", hypothesis.text},
                              {"log_probability", metadata_number(hypothesis.log_probability)},
                              {"score", metadata_number(hypothesis.score)},
                              {"finished", hypothesis.finished},
                              {"entry", hypothesis.entry}});
    return {{"beam_size", beam.beam_size},
            {"length_penalty", metadata_number(double(beam.length_penalty))},
            {"steps", steps},
            {"hypotheses", hypotheses},
            {"chosen", beam.chosen}};
}

BeamSearch read_beam(const MetadataValue& value, std::size_t vocabulary)
{
    BeamSearch beam;
    beam.beam_size = value["beam_size"].size(most_beams);
    beam.length_penalty = static_cast<float>(value["length_penalty"].number());
    for (const MetadataValue& item : value["steps"].items()) {
        std::vector<BeamEntry> entries;
        for (const MetadataValue& entry : item.items())
            entries.push_back(read_entry(entry, beam.steps.empty() ? nullptr : &beam.steps.back(), vocabulary));
        if (entries.empty())
            item.fail("at least one entry");
        beam.steps.push_back(std::move(entries));
    }
    const std::vector<MetadataValue> hypotheses = value["hypotheses"].items();
    if (beam.steps.empty() || hypotheses.empty())
        value["hypotheses"].fail("steps and hypotheses");
    for (const MetadataValue& item : hypotheses)
        beam.hypotheses.push_back(read_hypothesis(item, beam));
    beam.chosen = value["chosen"].size(beam.hypotheses.size() - 1);
    return beam;
}

} // namespace regard
