#include "app/commands/command_line.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>

#include "app/commands/files.h"
#include "core/error.h"
#include "core/formats/option_file.h"

namespace regard::app {

CommandLine::CommandLine(QString usage, QString description, std::vector<OptionSpec> options)
    : usage_(std::move(usage)), description_(std::move(description)), options_(std::move(options))
{
    options_.push_back({{"help", "h"}, {}, CommandText::tr("Show this help."), {}});
    for (const OptionSpec& option : options_)
        parser_.addOption({option.names, option.help, option.value, option.standard});
}

bool CommandLine::parse(const QStringList& arguments)
{
    if (!parser_.parse(arguments))
        throw WrongUsage{parser_.errorText() + u' ' +
                         CommandText::tr("(A text that begins with “-” goes behind “--”.)")};
    if (!has(QStringLiteral("help"))) {
        checkEmpty();
        return true;
    }
    print(help());
    return false;
}

// A script's variable that was never set must not pass for an option that was not given.
void CommandLine::checkEmpty() const
{
    for (const OptionSpec& option : options_)
        if (const QString& name = option.names.front(); !option.value.isEmpty() && !option.mayBeEmpty &&
                                                        parser_.isSet(name) && parser_.values(name).contains(QString()))
            throw WrongUsage{CommandText::tr("--%1 is empty: give %2, or leave it out.").arg(name, option.value)};
}

void CommandLine::readFile(const QString& file)
{
    for (const FileOption& given : read_option_file(toPath(file))) {
        const QString key = QString::fromStdString(given.key);
        const auto option = std::find_if(options_.begin(), options_.end(),
                                         [&](const OptionSpec& spec) { return spec.names.front() == key; });
        if (option == options_.end() || key == u"help" || key == u"config")
            throw WrongUsage{CommandText::tr("%1: there is no option “%2”.").arg(file, key)};
        const bool isSwitch = option->value.isEmpty();
        if (isSwitch != (given.kind == FileOption::Kind::on || given.kind == FileOption::Kind::off))
            throw WrongUsage{isSwitch ? CommandText::tr("%1: “%2” is true or false.").arg(file, key)
                                      : CommandText::tr("%1: “%2” takes a value.").arg(file, key)};
        if (given.kind == FileOption::Kind::list && !option->repeatable)
            throw WrongUsage{CommandText::tr("%1: “%2” takes one value, no list.").arg(file, key)};
        if (given.kind == FileOption::Kind::off || (given.kind == FileOption::Kind::list && given.values.empty()))
            continue;
        QStringList& values = file_[key];
        for (const std::string& value : given.values)
            values << QString::fromStdString(value);
    }
}

QString CommandLine::value(const QString& name) const
{
    const auto given = file_.find(name);
    const bool fromFile = !parser_.isSet(name) && given != file_.end() && !given->second.isEmpty();
    return fromFile ? given->second.last() : parser_.value(name);
}

QStringList CommandLine::values(const QString& name) const
{
    const auto given = file_.find(name);
    return !parser_.isSet(name) && given != file_.end() ? given->second : parser_.values(name);
}

QString CommandLine::help() const
{
    QString text = CommandText::tr("Usage: %1").arg(usage_) + u'\n' + description_ + QStringLiteral("\n\n");
    for (const OptionSpec& option : options_) {
        QStringList names;
        for (const QString& name : option.names)
            names.prepend((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        const QString left =
            names.join(QStringLiteral(", ")) + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += QStringLiteral("  %1 %2").arg(left, -28).arg(option.help);
        if (!option.standard.isEmpty())
            text += QStringLiteral(" [%1]").arg(option.standard);
        text += u'\n';
    }
    return text;
}

long long CommandLine::integer(const QString& name, long long least, long long most) const
{
    bool valid = false;
    const long long number = value(name).toLongLong(&valid);
    if (!valid || number < least || number > most)
        throw WrongUsage{CommandText::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                             .arg(name)
                             .arg(least)
                             .arg(most)
                             .arg(value(name))};
    return number;
}

double CommandLine::number(const QString& name, double least, double most) const
{
    bool valid = false;
    const double number = value(name).toDouble(&valid);
    if (!valid || !(number >= least && number <= most))
        throw WrongUsage{CommandText::tr("--%1 takes a number from %2 to %3, not “%4”.")
                             .arg(name)
                             .arg(least)
                             .arg(most)
                             .arg(value(name))};
    return number;
}

std::vector<int> CommandLine::ids(const QString& name) const
{
    std::vector<int> ids;
    if (!has(name))
        return ids;
    for (const QString& part : value(name).split(u',')) {
        bool valid = false;
        ids.push_back(part.trimmed().toInt(&valid));
        if (!valid || ids.back() < 0)
            throw WrongUsage{
                CommandText::tr("--%1 takes token ids with commas between them, as in 5,8,2; “%2” is none.")
                    .arg(name, part)};
    }
    return ids;
}

QString CommandLine::required(const QString& name, const QString& reason) const
{
    if (value(name).isEmpty())
        throw WrongUsage{reason};
    return value(name);
}

namespace {

[[noreturn]] void throwOutputError()
{
    throw Error({Error::Kind::io, "cannot write", "standard output", {}, std::strerror(errno)});
}

} // namespace

void print(const std::string& utf8)
{
    if (std::fwrite(utf8.data(), 1, utf8.size(), stdout) != utf8.size())
        throwOutputError();
}

void print(const QString& text)
{
    print(text.toStdString());
}

void finishPrinting()
{
    if (std::fflush(stdout) != 0)
        throwOutputError();
}

void say(const QString& sentence)
{
    const std::string line = sentence.toStdString() + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace regard::app
