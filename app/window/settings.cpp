#include "app/window/settings.h"

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QFileInfo>

#include "app/export/page.h"
#include "app/window/sealed_state.h"

namespace regard::app {

namespace {

constexpr int firstLayer = 2; // at the first start: upper layers align source and target most visibly
constexpr int firstBeamSize = 4;
const QString startMark = QStringLiteral("start/unfinished");

constexpr int mostChosen = 4096;

/// "0.3 2.1": layer and head of each.
QString written(const std::vector<HeadPlace>& heads)
{
    QStringList list;
    for (const HeadPlace place : heads)
        list << QStringLiteral("%1.%2").arg(place.layer).arg(place.head);
    return list.join(u' ');
}

std::vector<HeadPlace> readHeads(const QString& text)
{
    std::vector<HeadPlace> heads;
    for (const QString& one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(u'.');
        bool layer = false, head = false;
        const HeadPlace place{parts.value(0).toUShort(&layer), parts.value(1).toUShort(&head)};
        if (layer && head && parts.size() == 2 && heads.size() < std::size_t(mostChosen))
            heads.push_back(place);
    }
    std::ranges::sort(heads);
    const auto doubles = std::ranges::unique(heads);
    heads.erase(doubles.begin(), doubles.end());
    return heads;
}

QString layoutKey(const QString& part)
{
    return QStringLiteral("layout/") + part;
}

QString userFile()
{
    const QSettings own(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("regard"), QStringLiteral("regard"));
    return own.fileName();
}

} // namespace

Settings::Settings(const QString& file) : store_(file.isEmpty() ? userFile() : file, QSettings::IniFormat)
{
}

int Settings::number(const char* key, int fallback, int least, int most) const
{
    bool good = false;
    const int value = store_.value(QLatin1String(key)).toInt(&good);
    return good && value >= least && value <= most ? value : fallback;
}

Appearance Settings::appearance() const
{
    return Appearance(number("look/appearance", 0, 0, 2));
}

void Settings::setAppearance(Appearance appearance)
{
    store_.setValue(QStringLiteral("look/appearance"), int(appearance));
}

double Settings::textScale() const
{
    return number("look/text_percent", 100, 100, 200) / 100.0;
}

void Settings::setTextScale(double scale)
{
    store_.setValue(QStringLiteral("look/text_percent"), qRound(scale * 100));
}

QString Settings::language() const
{
    return store_.value(QStringLiteral("look/language")).toString();
}

void Settings::setLanguage(const QString& language)
{
    store_.setValue(QStringLiteral("look/language"), language);
}

PaletteName Settings::palette() const
{
    const auto name = PaletteName(number("look/palette", 0, 0, int(allPalettes().size()) - 1));
    return isDiverging(name) ? PaletteName::viridis : name;
}

PaletteName Settings::signedPalette() const
{
    const auto name = PaletteName(number("look/signed_palette", 0, 0, int(allPalettes().size()) - 1));
    return isDiverging(name) ? name : PaletteName::red_blue;
}

void Settings::setSignedPalette(PaletteName palette)
{
    store_.setValue(QStringLiteral("look/signed_palette"), int(palette));
}

void Settings::setPalette(PaletteName palette)
{
    store_.setValue(QStringLiteral("look/palette"), int(palette));
}

QString Settings::model() const
{
    return store_.value(QStringLiteral("session/model")).toString();
}

void Settings::setModel(const QString& nameOrFolder)
{
    store_.setValue(QStringLiteral("session/model"), nameOrFolder);
}

std::optional<QString> Settings::text() const
{
    const QVariant stored = store_.value(QStringLiteral("session/text"));
    if (!stored.canConvert<QString>())
        return {};
    return stored.toString(); // whoever shows it cuts it, and says so
}

void Settings::setText(const QString& text)
{
    store_.setValue(QStringLiteral("session/text"), text);
}

QString Settings::direction() const
{
    return store_.value(QStringLiteral("session/direction")).toString();
}

void Settings::setDirection(const QString& name)
{
    store_.setValue(QStringLiteral("session/direction"), name);
}

QString Settings::folder() const
{
    const QString stored = store_.value(QStringLiteral("session/folder")).toString();
    return QFileInfo(stored).isDir() ? stored : QDir::homePath();
}

void Settings::setFolder(const QString& folder)
{
    store_.setValue(QStringLiteral("session/folder"), folder);
}

int Settings::exportDpi() const
{
    return number("export/dpi", ExportOptions{}.dpi, 24, 2400);
}

void Settings::setExportDpi(int dpi)
{
    store_.setValue(QStringLiteral("export/dpi"), dpi);
}

QString Settings::exportPage() const
{
    const QString stored = store_.value(QStringLiteral("export/page")).toString();
    return pageSize(stored) ? stored : QString();
}

void Settings::setExportPage(const QString& page)
{
    store_.setValue(QStringLiteral("export/page"), page);
}

ExportOptions Settings::exportOptions() const
{
    return {.dpi = exportDpi(), .page = pageSize(exportPage())};
}

QString Settings::view() const
{
    return store_.value(QStringLiteral("session/view")).toString();
}

void Settings::setView(const QString& name)
{
    store_.setValue(QStringLiteral("session/view"), name);
}

int Settings::beamSize() const
{
    return number("session/beam_size", firstBeamSize, 1, 8);
}

void Settings::setBeamSize(int size)
{
    store_.setValue(QStringLiteral("session/beam_size"), size);
}

Focus Settings::focus() const
{
    return {AttentionKind(number("session/kind", 2, 0, 2)), number("session/layer", firstLayer, 0, 511),
            number("session/head", 0, 0, 511), -1, -1};
}

void Settings::setFocus(const Focus& focus)
{
    store_.setValue(QStringLiteral("session/kind"), int(focus.kind));
    store_.setValue(QStringLiteral("session/layer"), focus.layer);
    store_.setValue(QStringLiteral("session/head"), focus.head);
}

Reading Settings::reading() const
{
    Reading reading;
    reading.measure = AttentionMeasure(number("reading/measure", 0, 0, 2));
    reading.combination = HeadCombination(number("reading/combination", 0, 0, 2));
    reading.scope = HeadScope(number("reading/scope", 0, 0, 2));
    reading.chosen = readHeads(store_.value(QStringLiteral("reading/chosen")).toString());
    reading.options.words = number("reading/words", 0, 0, 1) == 1;
    reading.options.special = SpecialTokens(number("reading/special", 0, 0, 2));
    reading.options.top = std::size_t(number("reading/top", 0, 0, 9999));
    reading.scale = ValueScale(number("reading/scale", 0, 0, 2));
    reading.range = ValueRange(number("reading/range", 0, 0, 4));
    const float threshold = store_.value(QStringLiteral("reading/threshold")).toFloat();
    reading.options.threshold = std::isfinite(threshold) && threshold > 0 && threshold <= 1000 ? threshold : 0;
    return reading;
}

void Settings::setReading(const Reading& reading)
{
    const std::pair<const char*, int> numbers[] = {
        {"reading/measure", int(reading.measure)},
        {"reading/combination", int(reading.combination)},
        {"reading/scope", int(reading.scope)},
        {"reading/words", int(reading.options.words)},
        {"reading/special", int(reading.options.special)},
        {"reading/top", int(reading.options.top)},
        {"reading/scale", int(reading.scale)},
        {"reading/range", int(reading.range)},
    };
    for (const auto& [key, value] : numbers)
        store_.setValue(QLatin1String(key), value);
    store_.setValue(QStringLiteral("reading/chosen"), written(reading.chosen));
    store_.setValue(QStringLiteral("reading/threshold"), double(reading.options.threshold));
}

std::optional<QByteArray> Settings::layout(const QString& part) const
{
    return unseal(store_.value(layoutKey(part)).toByteArray());
}

void Settings::setLayout(const QString& part, const QByteArray& blob)
{
    store_.setValue(layoutKey(part), seal(blob));
}

void Settings::forgetLayout()
{
    store_.remove(QStringLiteral("layout"));
}

void Settings::reset()
{
    store_.clear();
    store_.sync();
}

bool Settings::beginStart()
{
    const bool unfinished = store_.value(startMark, false).toBool();
    store_.setValue(startMark, true);
    store_.sync();
    return unfinished;
}

void Settings::started()
{
    store_.remove(startMark);
    store_.sync();
}

} // namespace regard::app
