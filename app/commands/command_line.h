#pragma once

#include <map>
#include <string>
#include <vector>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace regard::app {

/// For texts of the command line: CommandText::tr("…").
class CommandText {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

/// The command line does not make sense; its sentence goes to standard error and the exit status is 2.
struct WrongUsage {
    QString sentence;
};

/// One option of a subcommand. Without a value name it is a switch.
struct OptionSpec {
    QStringList names; ///< "output", then "o"
    QString value;     ///< what stands for the value in the help: "FILE"
    QString help;
    QString standard;        ///< value when not given
    bool repeatable = false; ///< may stand several times; a list in a file of options
    bool mayBeEmpty = false; ///< "" says something too
};

/// The options and texts of one subcommand, checked.
class CommandLine {
public:
    CommandLine(QString usage, QString description, std::vector<OptionSpec> options);

    /// False if help was asked for, and printed. Throws WrongUsage for an unknown option or a missing value.
    bool parse(const QStringList& arguments);

    /// Takes options from a JSON file (see read_option_file) as if they had been typed; those that were typed win.
    /// Throws Error, and WrongUsage naming a key that is no option or does not take such a value.
    void readFile(const QString& file);

    bool has(const QString& name) const { return parser_.isSet(name) || file_.contains(name); }
    QString value(const QString& name) const;
    /// Of an option that may stand several times, in the order given.
    QStringList values(const QString& name) const;
    QStringList texts() const { return parser_.positionalArguments(); }

    /// Throws WrongUsage naming the option unless its value is a number in the range.
    long long integer(const QString& name, long long least, long long most) const;
    double number(const QString& name, double least, double most) const;
    /// "5,8,2"; throws WrongUsage.
    std::vector<int> ids(const QString& name) const;
    /// Throws WrongUsage with the reason where an option that has to be there is not.
    QString required(const QString& name, const QString& reason) const;

private:
    QString help() const;
    void checkEmpty() const;

    QString usage_;
    QString description_;
    std::vector<OptionSpec> options_;
    QCommandLineParser parser_;
    std::map<QString, QStringList> file_; ///< values from a file, by the first name of the option
};

/// A result, to standard output. Throws Error (io) where it cannot be written, a full disk for instance.
void print(const std::string& utf8);
void print(const QString& text);
/// The end of printing: what is still buffered is written, or Error (io) thrown.
void finishPrinting();
/// A message, to standard error.
void say(const QString& sentence);

} // namespace regard::app
