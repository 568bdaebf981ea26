#include "app/session/tensor_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString partName(const QString& part)
{
    static const QHash<QString, const char*> names = {
        {"embedding", QT_TRANSLATE_NOOP("regard", "embedding")},
        {"positions", QT_TRANSLATE_NOOP("regard", "positions")},
        {"input", QT_TRANSLATE_NOOP("regard", "input of layer 0")},
        {"query", QT_TRANSLATE_NOOP("regard", "query")},
        {"key", QT_TRANSLATE_NOOP("regard", "key")},
        {"value", QT_TRANSLATE_NOOP("regard", "value")},
        {"scores", QT_TRANSLATE_NOOP("regard", "score")},
        {"weights", QT_TRANSLATE_NOOP("regard", "weight")},
        {"context", QT_TRANSLATE_NOOP("regard", "head's output")},
        {"output", QT_TRANSLATE_NOOP("regard", "output")},
        {"hidden", QT_TRANSLATE_NOOP("regard", "hidden unit")},
        {"norm", QT_TRANSLATE_NOOP("regard", "layer norm")},
        {"residual", QT_TRANSLATE_NOOP("regard", "residual sum")},
        {"normalised", QT_TRANSLATE_NOOP("regard", "normalised")},
        {"logits", QT_TRANSLATE_NOOP("regard", "logit")},
        {"probabilities", QT_TRANSLATE_NOOP("regard", "probability")},
    };
    const auto name = names.constFind(part);
    return name == names.constEnd() ? part : Text::tr(*name);
}

QString blockName(const QString& block)
{
    if (block == u"self_attention")
        return Text::tr("self-attention");
    if (block == u"cross_attention")
        return Text::tr("cross-attention");
    return block == u"feed_forward" ? Text::tr("feed-forward") : block;
}

QString stackTitle(const QString& stack)
{
    return stack == u"encoder" ? Text::tr("encoder") : Text::tr("decoder");
}

} // namespace

QString tensorPart(const std::string& path)
{
    return partName(QString::fromStdString(path).section(u'.', -1));
}

QString tensorName(const std::string& path)
{
    const QString text = QString::fromStdString(path);
    static const QRegularExpression inLayer(
        QStringLiteral("^(encoder|decoder)\\.layers\\.([0-9]+)(?:\\.([a-z]+_[a-z]+))?\\.([a-z]+)$"));
    if (const auto match = inLayer.match(text); match.hasMatch()) {
        const QString layer = QStringLiteral("%1 L%2").arg(stackTitle(match.captured(1)), match.captured(2));
        const QString part = partName(match.captured(4));
        return match.captured(3).isEmpty() ? QStringLiteral("%1, %2").arg(layer, part)
                                           : QStringLiteral("%1 %2, %3").arg(layer, blockName(match.captured(3)), part);
    }
    static const QRegularExpression ofStack(QStringLiteral("^(encoder|decoder)\\.([a-z]+)$"));
    if (const auto match = ofStack.match(text); match.hasMatch())
        return QStringLiteral("%1, %2").arg(stackTitle(match.captured(1)), partName(match.captured(2)));
    return text;
}

} // namespace regard::app
