#include "app/views/layers_text.h"

#include <QCoreApplication>

#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QStringList partsOf(const std::string& path)
{
    return QString::fromStdString(path).split(u'.');
}

QString partName(const QString& part)
{
    if (part == u"self_attention")
        return Text::tr("self-attention");
    if (part == u"cross_attention")
        return Text::tr("cross-attention");
    if (part == u"feed_forward")
        return Text::tr("feed-forward");
    if (part == u"output")
        return Text::tr("output", "of a block or layer");
    if (part == u"norm")
        return Text::tr("layer norm");
    if (part == u"hidden")
        return Text::tr("hidden units");
    if (part == u"input")
        return Text::tr("input", "of the first layer");
    if (part == u"embedding")
        return Text::tr("embedding");
    if (part == u"positions")
        return Text::tr("positions");
    return part;
}

} // namespace

const std::vector<Token>& stackTokens(const Trace& trace, Stack stack)
{
    return stack == Stack::encoder ? trace.source : trace.target_input;
}

QString stackLabel(const Trace& trace, Stack stack, std::size_t token)
{
    const auto& tokens = stackTokens(trace, stack);
    const std::string& text = stack == Stack::encoder ? trace.source_text : trace.target_text;
    return token < tokens.size() ? tokenLabel(tokens[token], text) : QString();
}

QStringList stackLabels(const Trace& trace, Stack stack)
{
    QStringList labels;
    for (std::size_t i = 0; i < stackTokens(trace, stack).size(); ++i)
        labels << stackLabel(trace, stack, i);
    return labels;
}

QString stackLabel(Stack stack)
{
    return stack == Stack::encoder ? Text::tr("encoder") : Text::tr("decoder");
}

QString depthLabel(const std::string& path)
{
    const int layer = layerOf(path);
    return layer >= 0 ? QStringLiteral("L%1").arg(layer) : partName(partsOf(path).value(1));
}

QString tensorLabel(const std::string& path)
{
    const QStringList parts = partsOf(path);
    const int layer = layerOf(path);
    if (layer < 0)
        return partName(parts.value(1));
    QStringList names;
    for (const QString& part : parts.mid(3))
        names << partName(part);
    return QStringLiteral("L%1 %2").arg(layer).arg(names.join(QStringLiteral(", ")));
}

QString blockLabel(const std::string& block)
{
    return tensorLabel(block);
}

Stack stackOf(const std::string& path)
{
    return path.starts_with("decoder.") ? Stack::decoder : Stack::encoder;
}

int layerOf(const std::string& path)
{
    const QStringList parts = partsOf(path);
    bool number = false;
    const int layer = parts.value(1) == u"layers" ? parts.value(2).toInt(&number) : -1;
    return number && layer >= 0 ? layer : -1;
}

std::string withLayer(const std::string& path, int layer)
{
    if (layerOf(path) < 0)
        return path;
    QStringList parts = partsOf(path);
    parts[2] = QString::number(layer);
    return parts.join(u'.').toStdString();
}

std::string blockOf(const std::string& path)
{
    const QStringList parts = partsOf(path);
    if (layerOf(path) < 0 || parts.size() < 4)
        return {};
    if (parts[3] == u"output")
        return (parts.mid(0, 3) << QStringLiteral("feed_forward")).join(u'.').toStdString();
    return parts.mid(0, 4).join(u'.').toStdString();
}

} // namespace regard::app
