#include <algorithm>
#include <map>

#include <QFileInfo>

#include "app/commands/command_line.h"
#include "app/commands/files.h"
#include "app/commands/subcommands.h"
#include "app/session/messages.h"
#include "app/session/models.h"
#include "app/session/switch_text.h"
#include "core/error.h"
#include "core/formats/safetensors.h"
#include "core/formats/trace_file.h"
#include "core/system.h"
#include "core/text/id_vocabulary.h"

namespace regard::app {

namespace {

void field(const QString& name, const QString& value)
{
    print(QStringLiteral("%1 %2\n").arg(name, -18).arg(value));
}

/// Names and texts come from files: what steers a terminal or turns the line around is written out.
QString visible(const std::string& text)
{
    QString shown;
    for (const QChar c : QString::fromStdString(text)) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turns || c.category() == QChar::Other_Control)
            shown += QStringLiteral("U+%1").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
        else
            shown += c;
    }
    return shown;
}

void field(const QString& name, const std::string& value)
{
    field(name, visible(value));
}

template <class Number>
QString shape(const std::vector<Number>& sizes)
{
    QStringList parts;
    for (const Number size : sizes)
        parts << QString::number(size);
    return u'[' + parts.join(QStringLiteral(", ")) + u']';
}

QString names(const std::vector<Direction>& directions)
{
    QStringList list;
    for (const Direction& direction : directions)
        list << QString::fromStdString(direction.name());
    return list.join(QStringLiteral(", "));
}

void describeProgram()
{
    field("version", QStringLiteral(REGARD_VERSION));
    field("instruction set", instruction_set());
    field("threads", QString::number(usable_cores()));
    field("models in", QString::fromStdU16String(builtinModelFolder().u16string()));
    for (const QString& name : builtinModels())
        field("built-in model", name);
}

void describeModel(const TranslationModel& model)
{
    const EncoderDecoderConfig& config = model.network->config();
    field("model", model.name);
    field("folder", QString::fromStdU16String(model.folder.u16string()));
    field("directions", names(model.directions));
    field("encoder layers", QString::number(config.encoder_layers));
    field("decoder layers", QString::number(config.decoder_layers));
    field("heads h", QString::number(config.heads));
    field("width d", QString::number(config.width));
    field("head width dk", QString::number(config.head_width()));
    field("feed-forward f", QString::number(config.feed_forward));
    field("vocabulary V", QString::number(config.vocabulary));
    field("longest", CommandText::tr("%1 tokens").arg(config.max_length));
    const bool ids = dynamic_cast<const IdVocabulary*>(model.tokenizer.get());
    field("tokenizer", ids ? CommandText::tr("none: token ids are read")
                           : CommandText::tr("SentencePiece, %1 pieces").arg(model.tokenizer->size()));
    if (const std::string departures = config.departures(); !departures.empty())
        field("not as in the paper", departures);
    field("parameters", QString::number(model.network->layout().size()));
    print(QStringLiteral("\n"));
    for (const ParameterInfo& parameter : model.network->layout().all())
        field(QString::fromStdString(parameter.path).leftJustified(52), shape(parameter.file_shape()));
    print("\n" + model.card + "\n");
}

QString joined(const std::vector<Token>& tokens)
{
    QStringList pieces;
    for (const Token& token : tokens)
        pieces << visible(token.piece);
    return pieces.join(u' ');
}

void describeTrace(const Trace& trace)
{
    if (trace.model.empty())
        field("trace of", CommandText::tr("an unnamed model"));
    else
        field("trace of", trace.model);
    const bool source = !trace.source.empty(), target = !trace.target_input.empty();
    if (source)
        field("source", trace.source_text);
    if (target)
        field("target", trace.target_text + (trace.forced ? " (given)" : ""));
    if (source)
        field("source tokens", joined(trace.source));
    if (target)
        field("decoder reads", joined(trace.target_input));
    if (!trace.target_output.empty())
        field("decoder chooses", joined(trace.target_output));
    if (!trace.switches.empty())
        field("heads off", switchedHeadsText(trace.switches, trace.shape));
    for (const Notice& notice : trace.notices)
        field("notice", sentence(notice));
}

void describeFile(const QString& name)
{
    const auto file = SafetensorsFile::open(toPath(name));
    try {
        describeTrace(*load_trace(toPath(name)));
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::not_ours)
            throw;
        field("file", name);
    }
    std::map<std::string, std::size_t> types;
    for (const SafetensorsEntry& entry : file.entries())
        ++types[entry.dtype];
    QStringList counts;
    for (const auto& [type, count] : types)
        counts << QStringLiteral("%1 × %2").arg(count).arg(QString::fromStdString(type));
    field("tensors", QStringLiteral("%1 (%2)").arg(file.entries().size()).arg(counts.join(QStringLiteral(", "))));
    for (const SafetensorsEntry& entry : file.entries())
        print(QStringLiteral("  %1 %2 %3\n")
                  .arg(visible(entry.name), -56)
                  .arg(QString::fromStdString(entry.dtype), -5)
                  .arg(shape(entry.shape)));
}

bool isModelName(const QString& name)
{
    const std::vector<QString> names = builtinModels();
    return std::find(names.begin(), names.end(), name) != names.end();
}

void describe(const QString& name)
{
    if (name.isEmpty())
        throw WrongUsage{CommandText::tr("The name of the model or file is empty.")};
    const QFileInfo place(name);
    if (place.exists() && !place.isDir())
        describeFile(name);
    else if (place.exists() || isModelName(name))
        describeModel(*openAnyModel(name));
    else
        throw Error({Error::Kind::missing,
                     "there is no such file or folder, and no built-in model has this name",
                     name.toStdString(),
                     {},
                     {}});
}

} // namespace

int infoCommand(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("regard info [MODEL | FILE.safetensors]"),
                     CommandText::tr("Describes the program, a model (built-in name or folder), a saved trace or any "
                                     "safetensors file, or says what is wrong with it."),
                     {});
    if (!line.parse(arguments))
        return 0;
    if (line.texts().size() > 1)
        throw WrongUsage{CommandText::tr("One model or file at a time.")};
    if (line.texts().empty())
        describeProgram();
    else
        describe(line.texts().front());
    return 0;
}

} // namespace regard::app
