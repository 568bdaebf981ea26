#include "app/session/variant_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

/// `whose`: "positions of the encoder"
QString positionsText(const PositionChange& change, const QString& whose)
{
    switch (change.kind) {
    case PositionChange::Kind::none:
        return {};
    case PositionChange::Kind::off:
        return Text::tr("%1 switched off", "positions of a stack").arg(whose);
    case PositionChange::Kind::shifted:
        return Text::tr("%1 shifted by %2", "positions of a stack").arg(whose, QLocale().toString(change.shift));
    case PositionChange::Kind::shuffled:
        return Text::tr("%1 shuffled (seed %2)", "positions of a stack").arg(whose).arg(change.seed);
    }
    return {};
}

QString windowText(const std::optional<std::size_t>& window, const QString& whose)
{
    return window ? Text::tr("%1 sees %n token(s) either way at most", nullptr, int(*window)).arg(whose) : QString();
}

} // namespace

QString variantText(const RunVariant& variant)
{
    const bool alike = variant.encoder_positions == variant.decoder_positions;
    QStringList parts;
    if (alike) {
        parts << positionsText(variant.encoder_positions, Text::tr("positions"));
    } else {
        parts << positionsText(variant.encoder_positions, Text::tr("positions of the encoder"))
              << positionsText(variant.decoder_positions, Text::tr("positions of the decoder"));
    }
    parts << windowText(variant.encoder_window, Text::tr("encoder self-attention"))
          << windowText(variant.decoder_window, Text::tr("decoder self-attention"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace regard::app
