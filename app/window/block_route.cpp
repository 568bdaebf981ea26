#include "app/window/block_route.h"

#include <QRegularExpression>
#include <QString>

namespace regard::app {

BlockRoute routeOf(const std::string& path)
{
    BlockRoute route;
    route.stack = path.starts_with("decoder.") ? Stack::decoder : Stack::encoder;
    if (path.ends_with(".positions")) {
        route.place = BlockRoute::Place::positions;
        return route;
    }
    static const QRegularExpression attention(
        QStringLiteral("^(encoder|decoder)\\.layers\\.([0-9]{1,4})\\.(self|cross)_attention$"));
    const auto match = attention.match(QString::fromStdString(path));
    if (!match.hasMatch())
        return route;
    route.place = BlockRoute::Place::attention;
    route.layer = match.captured(2).toInt();
    route.kind = match.captured(3) == QStringLiteral("cross") ? AttentionKind::cross
                 : route.stack == Stack::encoder              ? AttentionKind::encoder
                                                              : AttentionKind::decoder;
    return route;
}

} // namespace regard::app
