#pragma once

#include <string>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace regard::test {

/// What a program left behind.
struct Outcome {
    int status = -1; ///< of the exit; -1 for a crash or a timeout
    std::string output;
    std::string messages;
};

/// How to run it, beside its arguments.
struct Circumstances {
    QByteArray input;
    QStringList environment; ///< "LANG=C"; replaces what this process has
    long long largest_file = -1;
    std::string output_file; ///< standard output goes there
};

/// Runs the built program in a process of its own.
Outcome regard_program(const QStringList& arguments, const Circumstances& circumstances = {});
Outcome program(const QString& name, const QStringList& arguments, const Circumstances& circumstances = {});

/// A folder of its own for each test, with a tiny model in it that was made for the test: real layers and vocabulary,
/// weights drawn at random.
class CommandTest : public testing::Test {
protected:
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// Made when first asked for.
    QString model();
    /// The same with the directions fr-en, en-fr, zh-en and en-zh.
    QString manyDirections();
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

private:
    QTemporaryDir folder_;
};

/// The tiny model as it is saved: sizes that tests rely on.
struct TinyModel {
    static constexpr int layers = 2;
    static constexpr int heads = 2;
    static constexpr int width = 16;
    static constexpr int max_length = 48;
};

} // namespace regard::test
