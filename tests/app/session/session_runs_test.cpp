#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "app/session/session.h"
#include "core/formats/trace_file.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

std::shared_ptr<const TranslationModel> nameOnly()
{
    auto model = std::make_shared<TranslationModel>();
    model->name = "m";
    return model;
}

/// A session whose runs are sample traces of the text's words.
class SessionRuns : public testing::Test {
protected:
    SessionRuns()
        : session(nullptr, [](const TranslationModel&, const RunRequest& request, std::stop_token) {
              auto trace = std::make_shared<Trace>(*test::sampleTrace({request.source_text, "</s>"}, {"x"}, 2, 2));
              trace->source_text = request.source_text;
              return std::shared_ptr<const Trace>(trace);
          })
    {
        auto elsewhere = std::make_shared<Trace>(*test::sampleTrace({"[CLS]", "one", "two"}, {"y"}, 3, 4));
        elsewhere->source_text = "one two";
        save_trace(*elsewhere, folder.filePath("run.safetensors").toStdString());
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !session.busy(); });
    }
    QString file() const { return folder.filePath("run.safetensors"); }

    QTemporaryDir folder;
    Session session;
};

TEST_F(SessionRuns, a_file_is_shown_until_a_text_is_typed)
{
    session.setModel(nameOnly());
    session.setSourceText("un");
    ASSERT_TRUE(settled());
    QSignalSpy texts(&session, &Session::textsChanged);
    session.openTrace(file());
    ASSERT_TRUE(settled());
    EXPECT_FALSE(session.live());
    EXPECT_EQ(session.runName(), "run.safetensors");
    EXPECT_EQ(session.trace()->source_text, "one two");
    EXPECT_EQ(session.sourceText(), "one two");
    EXPECT_FALSE(session.upToDate());
    EXPECT_EQ(texts.count(), 1);
    session.setBeamSize(3);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(session.live()) << "a setting alone does not take a finished run away";
    session.setSourceText("deux");
    ASSERT_TRUE(settled());
    EXPECT_TRUE(session.live());
    EXPECT_TRUE(session.runName().isEmpty());
    EXPECT_EQ(session.trace()->source_text, "deux");
}

TEST_F(SessionRuns, going_live_brings_the_text_before_back)
{
    session.setModel(nameOnly());
    session.setSourceText("un");
    ASSERT_TRUE(settled());
    session.openTrace(file());
    ASSERT_TRUE(settled());
    session.goLive();
    ASSERT_TRUE(settled());
    EXPECT_EQ(session.sourceText(), "un");
    EXPECT_EQ(session.trace()->source_text, "un");
    session.openTrace(file());
    ASSERT_TRUE(settled());
    session.setModel(nameOnly());
    ASSERT_TRUE(settled());
    EXPECT_EQ(session.trace()->source_text, "un") << "a model runs the text that it was there for";
}

TEST_F(SessionRuns, a_model_that_arrives_later_does_not_hide_the_file_asked_for)
{
    Session late(
        nullptr,
        [](const TranslationModel&, const RunRequest&, std::stop_token) {
            return std::shared_ptr<const Trace>(test::sampleTrace({"live"}, {"x"}));
        },
        [](const QString&) { return nameOnly(); });
    late.openModel("any");
    late.openTrace(file());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !late.busy(); }));
    EXPECT_TRUE(late.model());
    EXPECT_FALSE(late.live());
    EXPECT_EQ(late.trace()->source_text, "one two");
    late.openModel("any");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !late.busy(); }));
    EXPECT_TRUE(late.live());
}

TEST_F(SessionRuns, a_file_that_cannot_be_read_changes_nothing)
{
    session.setModel(nameOnly());
    session.setSourceText("un");
    ASSERT_TRUE(settled());
    QSignalSpy failures(&session, &Session::failed);
    session.openTrace(folder.filePath("missing.safetensors"));
    ASSERT_TRUE(settled());
    ASSERT_EQ(failures.count(), 1);
    EXPECT_TRUE(failures.at(0).at(0).toString().contains("missing.safetensors"));
    EXPECT_TRUE(session.live());
    EXPECT_EQ(session.trace()->source_text, "un");
}

TEST_F(SessionRuns, the_kind_of_attention_is_one_that_the_run_has)
{
    auto encoder = std::make_shared<Trace>(*test::sampleTrace({"a", "b"}, {"x"}, 2, 2));
    std::erase_if(encoder->tensors, [](const auto& entry) { return entry.first.starts_with("decoder"); });
    session.selection().set({AttentionKind::cross, 5, 9, 0, 0});
    session.showRun(encoder, "f");
    EXPECT_EQ(session.selection().focus().kind, AttentionKind::encoder);
    EXPECT_EQ(session.selection().focus().layer, 1);
    EXPECT_EQ(session.selection().focus().head, 1);
}

TEST_F(SessionRuns, a_pinned_run_outlives_texts_and_models_and_can_change_places)
{
    session.pinRun();
    EXPECT_FALSE(session.pinned().now()) << "there is nothing to pin yet";
    session.setModel(nameOnly());
    session.setSourceText("un");
    ASSERT_TRUE(settled());
    session.selection().set({AttentionKind::encoder, 1, 0, 0, 1});
    const auto first = session.trace();
    QSignalSpy changes(&session.pinned(), &PinnedRunState::changed);
    session.pinRun();
    EXPECT_EQ(changes.count(), 1);
    session.setSourceText("deux");
    session.setModel(nameOnly());
    ASSERT_TRUE(settled());
    const auto second = session.trace();
    ASSERT_TRUE(session.pinned().now());
    EXPECT_EQ(session.pinned().now()->trace, first) << "shared, not copied";
    EXPECT_EQ(session.pinned().now()->focus.layer, 1);
    session.swapRuns();
    EXPECT_EQ(session.trace(), first);
    EXPECT_EQ(session.sourceText(), "un");
    EXPECT_EQ(session.pinned().now()->trace, second);
    EXPECT_FALSE(session.live());
    session.pinned().unpin();
    EXPECT_FALSE(session.pinned().now());
    session.swapRuns();
    EXPECT_EQ(session.trace(), first);
}

TEST_F(SessionRuns, a_file_can_be_pinned_without_being_shown)
{
    session.setModel(nameOnly());
    session.setSourceText("un");
    ASSERT_TRUE(settled());
    session.pinTrace(file());
    ASSERT_TRUE(settled());
    ASSERT_TRUE(session.pinned().now());
    EXPECT_EQ(session.pinned().now()->name, "run.safetensors");
    EXPECT_TRUE(session.live());
}

} // namespace
} // namespace regard::app
