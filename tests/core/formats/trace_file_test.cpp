#include "core/formats/trace_file.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/decoding/run.h"
#include "core/error.h"
#include "core/formats/safetensors.h"
#include "core/formats/trace_tensors.h"
#include "tests/core/formats/small_model.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"

namespace regard {

namespace {

using test::error_of;

std::shared_ptr<const Trace> small_run(const std::string& text, std::optional<std::string> target = {},
                                       std::size_t beam_size = 1)
{
    const test::TemporaryFolder folder;
    test::save_small_model(folder / "m");
    RunRequest request;
    request.source_text = text;
    request.target_text = std::move(target);
    request.max_target_tokens = 6;
    request.beam_size = request.top_beams = beam_size;
    request.hypothesis = beam_size - 1;
    return run(*load_model_folder(folder / "m"), request);
}

void expect_same(const Trace& found, const Trace& expected)
{
    EXPECT_EQ(found.model, expected.model);
    EXPECT_EQ(found.shape, expected.shape);
    EXPECT_EQ(found.source_language, expected.source_language);
    EXPECT_EQ(found.target_language, expected.target_language);
    EXPECT_EQ(found.source_text, expected.source_text);
    EXPECT_EQ(found.target_text, expected.target_text);
    EXPECT_EQ(found.source, expected.source);
    EXPECT_EQ(found.target_input, expected.target_input);
    EXPECT_EQ(found.target_output, expected.target_output);
    EXPECT_EQ(found.forced, expected.forced);
    EXPECT_EQ(found.timings.total_ms, expected.timings.total_ms);
    ASSERT_EQ(found.notices.size(), expected.notices.size());
    for (std::size_t i = 0; i < found.notices.size(); ++i) {
        EXPECT_EQ(found.notices[i].kind, expected.notices[i].kind);
        EXPECT_EQ(found.notices[i].count, expected.notices[i].count);
        EXPECT_EQ(found.notices[i].limit, expected.notices[i].limit);
    }
    ASSERT_EQ(found.steps.size(), expected.steps.size());
    for (std::size_t i = 0; i < found.steps.size(); ++i) {
        EXPECT_EQ(found.steps[i].chosen, expected.steps[i].chosen);
        EXPECT_EQ(found.steps[i].probability, expected.steps[i].probability);
        ASSERT_EQ(found.steps[i].top.size(), expected.steps[i].top.size());
        EXPECT_EQ(found.steps[i].top.at(0).piece, expected.steps[i].top.at(0).piece);
        EXPECT_EQ(found.steps[i].top.at(0).probability, expected.steps[i].top.at(0).probability);
    }
    EXPECT_TRUE(found.beam == expected.beam);
    EXPECT_EQ(found.switches, expected.switches);
    EXPECT_EQ(found.variant, expected.variant);
    EXPECT_EQ(found.padding, expected.padding);
    ASSERT_EQ(found.tensors.size(), expected.tensors.size());
    for (const auto& [path, tensor] : expected.tensors) {
        EXPECT_EQ(found.at(path).shape, tensor.shape) << path;
        EXPECT_EQ(found.at(path).axes, tensor.axes) << path;
        EXPECT_EQ(found.at(path).values, tensor.values) << path;
    }
}

// Saves a trace with one metadata value changed and says what loading it finds.
Error error_with(const Trace& trace, const std::string& key, const std::string& value)
{
    const test::TemporaryFolder folder;
    save_trace(trace, folder / "t");
    const auto file = SafetensorsFile::open(folder / "t");
    auto metadata = file.metadata();
    if (value.empty())
        metadata.erase(key);
    else
        metadata[key] = value;
    std::vector<SafetensorsTensor> tensors;
    for (const auto& [path, tensor] : trace.tensors)
        tensors.push_back({path, tensor.shape, tensor.values, FloatType::f32});
    write_safetensors(folder / "t", tensors, metadata);
    return error_of([&] { load_trace(folder / "t"); });
}

bool mentions(const Error& error, const std::string& part)
{
    return std::string(error.what()).find(part) != std::string::npos;
}

} // namespace

TEST(TraceFile, LoadedTraceIsTheOneSaved)
{
    const test::TemporaryFolder folder;
    for (const auto& trace : {small_run("Je suis étudiant 😀."), small_run(""), small_run("Marie", "I am \"happy\"."),
                              small_run("Je suis étudiant.", {}, 3)}) {
        ASSERT_GT(trace->tensors.size(), 20U);
        save_trace(*trace, folder / "run.safetensors");
        expect_same(*load_trace(folder / "run.safetensors"), *trace);
    }
}

TEST(TraceFile, HoldsWhatOtherProgramsNeed)
{
    const test::TemporaryFolder folder;
    const auto trace = small_run("Le chat est noir.");
    save_trace(*trace, folder / "t");
    const auto file = SafetensorsFile::open(folder / "t");
    EXPECT_EQ(file.metadata().at("format_version"), "1");
    EXPECT_EQ(file.metadata().at("model"), "small");
    const auto source = nlohmann::json::parse(file.metadata().at("source"));
    ASSERT_EQ(source.size(), trace->source.size());
    EXPECT_EQ(source.back().at("piece"), "</s>");
    EXPECT_EQ(source.at(0).at("id"), trace->source.at(0).id);
    EXPECT_EQ(file.find("encoder.layers.1.self_attention.weights")->shape,
              (std::vector<std::uint64_t>{2, source.size(), source.size()}));
}

TEST(TraceFile, NotANumberSurvives)
{
    const test::TemporaryFolder folder;
    Trace trace = *small_run("Je");
    trace.steps.at(0).probability = std::numeric_limits<float>::quiet_NaN();
    trace.tensors.begin()->second.values.at(0) = std::numeric_limits<float>::infinity();
    save_trace(trace, folder / "t");
    const auto loaded = load_trace(folder / "t");
    EXPECT_TRUE(std::isnan(loaded->steps.at(0).probability));
    EXPECT_TRUE(std::isinf(loaded->tensors.begin()->second.values.at(0)));
}

TEST(TraceFile, BeamSearchIsCheckedAndMayBeMissing)
{
    const auto trace = small_run("Je suis content.", {}, 2);
    const test::TemporaryFolder folder;
    save_trace(*trace, folder / "t");
    const auto beam = nlohmann::json::parse(SafetensorsFile::open(folder / "t").metadata().at("beam"));
    ASSERT_EQ(beam.at("steps").at(0).size(), 2U);
    ASSERT_EQ(beam.at("hypotheses").size(), 2U);
    ASSERT_EQ(beam.at("chosen"), 1);
    EXPECT_TRUE(mentions(error_with(*trace, "beam", ""), "nothing was thrown"))
        << "files of earlier versions have none";

    const auto error_of_change = [&](const std::string& pointer, const nlohmann::json& value) {
        nlohmann::json changed = beam;
        changed[nlohmann::json::json_pointer(pointer)] = value;
        return error_with(*trace, "beam", changed.dump());
    };
    const struct {
        const char* pointer;
        nlohmann::json value;
        const char* part;
    } cases[] = {
        {"/steps/1/0/parent", 2, "beam.steps[1][0].parent: metadata is wrong: expected a whole number from 0 to 1"},
        {"/steps/0/0/parent", 1, "beam.steps[0][0].parent"},
        {"/steps/1/1/id", 50, "beam.steps[1][1].id"},
        {"/steps/1/1/total", "x", "beam.steps[1][1].total"},
        {"/steps/2", nlohmann::json::array(), "beam.steps[2]: metadata is wrong: expected at least one entry"},
        {"/steps", nlohmann::json::array(), "beam.hypotheses"},
        {"/hypotheses", nlohmann::json::array(), "beam.hypotheses"},
        {"/hypotheses/0/ids", nlohmann::json::array(), "beam.hypotheses[0].ids"},
        {"/hypotheses/0/ids/0", 49, "beam.hypotheses[0].ids[0]"},
        {"/hypotheses/0/entry", 9, "beam.hypotheses[0].entry"},
        {"/hypotheses/0/finished", "no", "beam.hypotheses[0].finished"},
        {"/chosen", 2, "beam.chosen"},
        {"/chosen", 0, "beam: lists of the metadata do not fit each other"},
    };
    for (const auto& bad : cases) {
        const Error error = error_of_change(bad.pointer, bad.value);
        EXPECT_EQ(error.kind(), Error::Kind::broken) << bad.pointer;
        EXPECT_TRUE(mentions(error, bad.part)) << error.what() << " lacks " << bad.part;
    }
}

TEST(TraceFile, SwitchedHeadsAreKeptAndChecked)
{
    const test::TemporaryFolder folder;
    Trace trace = *small_run("Je suis content.");
    save_trace(trace, folder / "t");
    EXPECT_FALSE(SafetensorsFile::open(folder / "t").metadata().contains("switches")) << "as files always were";
    trace.switches.set(AttentionKind::encoder, 1, 0, HeadSwitch::zero);
    trace.switches.set(AttentionKind::cross, 0, 1, HeadSwitch::uniform);
    save_trace(trace, folder / "t");
    expect_same(*load_trace(folder / "t"), trace);
    EXPECT_EQ(SafetensorsFile::open(folder / "t").metadata().at("switches"),
              R"([{"kind":"encoder","layer":1,"head":0,"weights":"zero"},)"
              R"({"kind":"cross","layer":0,"head":1,"weights":"uniform"}])");

    const std::string good = R"({"kind":"cross","layer":0,"head":1,"weights":"zero"})";
    const struct {
        std::string value;
        const char* part;
    } cases[] = {
        {"\"cross L0 H1\"", "switches: metadata is wrong: expected a list"},
        {R"([{"kind":"middle"}])", "switches[0].kind: metadata is wrong: expected encoder, decoder or cross"},
        {R"([{"kind":"cross","layer":2}])", "switches[0].layer: metadata is wrong: expected a whole number from 0 to 0"},
        {R"([{"kind":"cross","layer":0,"head":-1}])", "switches[0].head"},
        {R"([{"kind":"cross","layer":0,"head":0,"weights":"on"}])", "switches[0].weights"},
        {"[" + good + "," + good + "]", "switches[1]: metadata is wrong: expected heads in order"},
        {"[" + good + R"(,{"kind":"encoder","layer":0,"head":0,"weights":"zero"}])", "switches[1]"},
    };
    for (const auto& bad : cases) {
        const Error error = error_with(trace, "switches", bad.value);
        EXPECT_EQ(error.kind(), Error::Kind::broken) << bad.value;
        EXPECT_TRUE(mentions(error, bad.part)) << error.what() << " lacks " << bad.part;
    }
}

TEST(TraceFile, TheVariantOfARunIsKeptAndChecked)
{
    using Kind = PositionChange::Kind;
    const test::TemporaryFolder folder;
    Trace trace = *small_run("Je suis content.", "I am happy.");
    save_trace(trace, folder / "t");
    EXPECT_FALSE(SafetensorsFile::open(folder / "t").metadata().contains("variant")) << "as files always were";
    EXPECT_FALSE(SafetensorsFile::open(folder / "t").metadata().contains("padding"));
    trace.variant = {{Kind::shifted, -3}, {Kind::shuffled, 0, 4000000000U}, 2, 0};
    trace.padding = {2, 1, false};
    save_trace(trace, folder / "t");
    expect_same(*load_trace(folder / "t"), trace);
    EXPECT_EQ(SafetensorsFile::open(folder / "t").metadata().at("variant"),
              R"({"encoder_positions":{"change":"shifted","shift":-3},)"
              R"("decoder_positions":{"change":"shuffled","seed":4000000000},"encoder_window":2,"decoder_window":0})");
    trace.variant = {{Kind::off}, {}, {}, {}};
    save_trace(trace, folder / "t");
    expect_same(*load_trace(folder / "t"), trace);

    const struct {
        const char* key;
        const char* value;
        const char* part;
    } cases[] = {
        {"variant", R"({"encoder_positions":{"change":"none"}})", "variant.encoder_positions.change"},
        {"variant", R"({"encoder_positions":{"change":"shifted","shift":20000}})", "variant.encoder_positions.shift"},
        {"variant", R"({"decoder_positions":{"change":"shuffled"}})", "variant.decoder_positions"},
        {"variant", R"({"encoder_window":-1})", "variant.encoder_window"},
        {"padding", R"({"source":900,"target":0,"masked":true})", "padding.source"},
        {"padding", R"({"source":1,"target":0})", "padding"},
    };
    for (const auto& bad : cases) {
        const Error error = error_with(trace, bad.key, bad.value);
        EXPECT_EQ(error.kind(), Error::Kind::broken) << bad.value;
        EXPECT_TRUE(mentions(error, bad.part)) << error.what() << " lacks " << bad.part;
    }
}

TEST(TraceFile, OtherFilesAreNotOurs)
{
    const Error error = error_of([] { load_trace(test::golden("hostile/ok_meta.safetensors")); });
    EXPECT_EQ(error.kind(), Error::Kind::not_ours);
    EXPECT_TRUE(mentions(error, "ok_meta.safetensors"));
}

TEST(TraceFile, WrongMetadataIsNamed)
{
    const auto trace = small_run("Je suis content.", "I am happy.");
    const std::string token = "{\"id\":3,\"piece\":\"</s>\",\"begin\":0,\"end\":0,\"word\":-1,\"special\":true}";
    const struct {
        const char* key;
        std::string value;
        Error::Kind kind;
        const char* part;
    } cases[] = {
        {"format_version", "2", Error::Kind::unsupported, "format_version"},
        {"format_version", "", Error::Kind::not_ours, "no trace"},
        {"model", "", Error::Kind::broken, "model"},
        {"shape", "{\"heads\":2}", Error::Kind::broken, "shape.encoder_layers"},
        {"shape", "[", Error::Kind::broken, "shape: is not JSON"},
        {"source", "[]", Error::Kind::broken, "source: lists of the metadata do not fit"},
        {"source", "[5]", Error::Kind::broken, "source[0]: metadata is wrong: expected an object"},
        {"source", "[" + token + "]", Error::Kind::broken, "tensor does not fit the tokens"},
        {"source", "[{\"id\":50}]", Error::Kind::broken, "source[0].id: metadata is wrong"},
        {"source", "[{\"id\":-1}]", Error::Kind::broken, "source[0].id"},
        {"source", "[{\"id\":1,\"piece\":\"x\",\"end\":900}]", Error::Kind::broken, "source[0].end"},
        {"target_output", "[" + token + "]", Error::Kind::broken, "target_output: lists of the metadata do not fit"},
        {"steps", "[]", Error::Kind::broken, "steps: lists of the metadata do not fit"},
        {"steps", "{\"a\":1,\"a\":1}", Error::Kind::broken, "steps: holds a key twice"},
        {"forced", "1", Error::Kind::broken, "forced"},
        {"notices", "[{\"kind\":\"joke\"}]", Error::Kind::broken, "notices[0].kind"},
        {"timings", "{\"tokenize_ms\":\"x\"}", Error::Kind::broken, "timings.tokenize_ms"},
    };
    for (const auto& bad : cases) {
        const Error error = error_with(*trace, bad.key, bad.value);
        EXPECT_EQ(error.kind(), bad.kind) << bad.key << ": " << error.what();
        EXPECT_TRUE(mentions(error, bad.part)) << error.what() << " lacks " << bad.part;
    }
    EXPECT_TRUE(mentions(error_with(*trace, "note", "more metadata is fine"), "nothing was thrown"));
}

TEST(TraceFile, TensorsMustFit)
{
    const test::TemporaryFolder folder;
    const auto trace = small_run("Je suis content.");
    const auto error_of_change = [&](auto change) {
        Trace changed = *trace;
        change(changed.tensors);
        save_trace(changed, folder / "t");
        return error_of([&] { load_trace(folder / "t"); });
    };
    const Error shape = error_of_change([](auto& tensors) {
        Tensor& tensor = tensors.at("encoder.layers.0.self_attention.weights");
        std::swap(tensor.shape[0], tensor.shape[1]);
    });
    EXPECT_TRUE(mentions(shape, "encoder.layers.0.self_attention.weights: tensor does not fit")) << shape.what();
    const Error layer = error_of_change(
        [](auto& tensors) { tensors["encoder.layers.2.output"] = tensors.at("encoder.layers.1.output"); });
    EXPECT_TRUE(mentions(layer, "encoder.layers.2.output: tensor has no place")) << layer.what();
}

TEST(TraceTensors, KnowTheirForms)
{
    const ModelShape shape{3, 2, 4, 16, 5, 64, 100};
    using Shape = std::vector<std::size_t>;
    const auto form = [&](const char* path) {
        const auto found = trace_tensor_form(path, shape, 7, 9);
        return found ? found->shape : Shape{};
    };
    EXPECT_EQ(form("encoder.embedding"), (Shape{7, 16}));
    EXPECT_EQ(form("decoder.input"), (Shape{9, 16}));
    EXPECT_EQ(form("encoder.layers.2.self_attention.weights"), (Shape{4, 7, 7}));
    EXPECT_EQ(form("decoder.layers.1.cross_attention.weights"), (Shape{4, 9, 7}));
    EXPECT_EQ(form("decoder.layers.1.cross_attention.key"), (Shape{4, 7, 5}));
    EXPECT_EQ(form("decoder.layers.1.cross_attention.query"), (Shape{4, 9, 5}));
    EXPECT_EQ(form("decoder.layers.0.feed_forward.hidden"), (Shape{9, 64}));
    EXPECT_EQ(form("decoder.layers.0.output"), (Shape{9, 16}));
    EXPECT_EQ(form("decoder.logits"), (Shape{9, 100}));
    for (const char* path : {"", "encoder", "encoder.logits", "encoder.layers.3.output", "decoder.layers.2.output",
                             "encoder.layers.01.output", "encoder.layers..output", "encoder.layers.x.output",
                             "encoder.layers.0.cross_attention.key", "encoder.layers.0.self_attention",
                             "encoder.layers.0.self_attention.key.x", "other.embedding", "encoder.layers.-1.output"})
        EXPECT_EQ(form(path), Shape{}) << path;
}

} // namespace regard
