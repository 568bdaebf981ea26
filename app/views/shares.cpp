#include "app/views/shares.h"

#include <QSplitter>
#include <QVariant>

namespace regard::app {

namespace {

constexpr int unit = 1000;
constexpr char property[] = "shares";

} // namespace

void setShares(QSplitter& splitter, int first, int second)
{
    splitter.setStretchFactor(0, first);
    splitter.setStretchFactor(1, second);
    splitter.setProperty(property, QVariant::fromValue(QList<int>{first * unit, second * unit}));
    restoreShares(splitter);
}

void restoreShares(QSplitter& splitter)
{
    const auto sizes = splitter.property(property).value<QList<int>>();
    if (sizes.size() == splitter.count())
        splitter.setSizes(sizes);
}

} // namespace regard::app
