#pragma once

#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <gtest/gtest.h>

#include "app/views/token_chips.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/sentence_panel.h"
#include "tests/support/tiny_model.h"

namespace regard::app {

/// The real window with the real core, on a model folder with random weights and settings of its own.
class WindowTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        models = std::make_unique<QTemporaryDir>();
        test::save_tiny_model(folder().toStdString());
    }
    static void TearDownTestSuite() { models.reset(); }
    static QString folder() { return models->filePath("tiny"); }

    void open(const QString& text = "le chat dort .", const QString& model = folder())
    {
        window = std::make_unique<MainWindow>(settings, std::make_unique<Session>());
        window->begin({model, text, false});
        window->resize(1200, 760);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !window->session().busy(); }, 20000));
        QTest::qWait(5);
    }

    QLineEdit& source() { return *window->sentence().source(); }
    QLineEdit& target() { return *window->sentence().target(); }
    Session& session() { return window->session(); }
    QString message() { return window->messages().isVisible() ? window->messages().text() : QString(); }

    inline static std::unique_ptr<QTemporaryDir> models;
    QTemporaryDir folderOfSettings;
    Settings settings{folderOfSettings.filePath("settings.ini")};
    std::unique_ptr<MainWindow> window;
};

} // namespace regard::app
