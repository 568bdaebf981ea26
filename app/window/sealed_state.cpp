#include "app/window/sealed_state.h"

#include <QCryptographicHash>

namespace regard::app {

namespace {

const QByteArray mark = QByteArrayLiteral("regard-layout-") + QByteArray::number(layoutVersion) + ':';
constexpr qsizetype hashSize = 32;

QByteArray hash(const QByteArray& blob)
{
    return QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
}

} // namespace

QByteArray seal(const QByteArray& blob)
{
    return mark + hash(blob) + blob;
}

std::optional<QByteArray> unseal(const QByteArray& sealed)
{
    if (!sealed.startsWith(mark) || sealed.size() < mark.size() + hashSize)
        return {};
    const QByteArray blob = sealed.mid(mark.size() + hashSize);
    if (sealed.mid(mark.size(), hashSize) != hash(blob))
        return {};
    return blob;
}

} // namespace regard::app
