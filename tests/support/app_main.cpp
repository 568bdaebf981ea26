#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

// Window tests run without a display and never touch the settings of the person who runs them.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("regard-test");
    QCoreApplication::setApplicationName("regard-test");
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
