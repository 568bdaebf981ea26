#include "app/views/layers_page.h"

#include "app/export/caption.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/session/token_labels.h"
#include "app/views/layers_text.h"

namespace regard::app {

void LayersPage::show(const LayersPlace& place)
{
    place_ = place;
    if (!built_) {
        built_ = true;
        build();
        setPalettes(data_, signed_);
    }
    refresh();
}

void LayersPage::usePalettes(PaletteName data, PaletteName signedData)
{
    data_ = data;
    signed_ = signedData;
    if (built_)
        setPalettes(data, signedData);
}

void LayersPage::point(int token)
{
    place_.token = token;
    refreshToken();
}

QString LayersPage::tokenName() const
{
    const bool read = !place_.moment || place_.stack == Stack::encoder ||
                      (place_.token >= 0 && std::size_t(place_.token) < tokens_read(*place_.moment));
    const QString label = place_.token < 0 ? QString()
                          : read           ? stackLabel(trace(), place_.stack, std::size_t(place_.token))
                                           : QStringLiteral("…");
    return label.isEmpty() ? QString() : QStringLiteral("“%1”").arg(isolatedLabel(label));
}

QString LayersPage::caption(const QString& what) const
{
    QString text = what + u'\n' + runCaption(trace());
    if (place_.moment)
        text += u'\n' + noteText({momentPlaceNote(*place_.moment)});
    return text;
}

std::size_t LayersPage::known(const std::string& path) const
{
    return rowsAsOf(trace(), place_.moment, path);
}

bool LayersPage::isKnown(const std::string& path, int token) const
{
    return token >= 0 && std::size_t(token) < known(path);
}

NumberPlace LayersPage::lengthOf(const std::string& path, int token)
{
    NumberPlace place{path, 0, token, 0};
    place.kind = NumberPlace::Kind::length;
    return place;
}

NumberPlace LayersPage::cellOf(const std::string& path, int token, int feature)
{
    return {path, 0, token, feature};
}

NumberPlace LayersPage::cosineOf(const std::string& path, int token, const std::string& other, int otherToken)
{
    NumberPlace place{path, 0, token, 0};
    place.kind = NumberPlace::Kind::cosine;
    place.other = other;
    place.otherRow = otherToken;
    return place;
}

void LayersPage::pointFrom(HeatMap& map, bool rowsAreTokens)
{
    connect(&map, &HeatMap::cellHovered, this,
            [this, rowsAreTokens](int row, int column) { emit tokenPointed(rowsAreTokens ? row : column); });
}

} // namespace regard::app
