#pragma once

#include <QTest>
#include <gtest/gtest.h>

#include "app/session/session.h"
#include "tests/support/tiny_model.h"

namespace regard::test {

/// A view on a session that has run one sentence on a model with random weights.
template <typename View>
class ViewOfARun : public testing::Test {
protected:
    static void SetUpTestSuite() { model = tiny_model(); }
    static void TearDownTestSuite() { model.reset(); }

    void SetUp() override
    {
        session.setModel(model);
        run(QStringLiteral("le chat mange ."));
        view.resize(900, 600);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void run(const QString& text)
    {
        session.setSourceText(text);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    }
    app::Selection& selection() { return session.selection(); }

    inline static std::shared_ptr<const TranslationModel> model;
    app::Session session;
    View view{session};
};

} // namespace regard::test
