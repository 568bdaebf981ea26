#include "app/export/head_folder.h"

#include <QDir>

#include "app/export/attention_figure.h"
#include "app/plots/attention_map.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr std::pair<const char*, AttentionKind> names[] = {
    {"encoder", AttentionKind::encoder}, {"decoder", AttentionKind::decoder}, {"cross", AttentionKind::cross}};

/// Writes files one after the other until somebody has seen enough.
class Writer {
public:
    Writer(const HeadFolder& what, const QString& folder, const FileWritten& written, int all)
        : what_(what), folder_(folder), written_(written), all_(all)
    {
    }
    bool write(const Figure& figure, const QString& name)
    {
        const QString file = folder_.filePath(name + u'.' + what_.format);
        exportFigure(figure, file, what_.options);
        return written_(file, ++done_, all_);
    }

private:
    const HeadFolder& what_;
    QDir folder_;
    const FileWritten& written_;
    int all_ = 0;
    int done_ = 0;
};

} // namespace

QString kindName(AttentionKind kind)
{
    for (const auto& [name, known] : names) {
        if (kind == known)
            return QLatin1String(name);
    }
    return {};
}

std::vector<AttentionKind> kindsOf(const Trace& trace)
{
    std::vector<AttentionKind> kinds;
    for (const auto& [name, kind] : names)
        if (attentionHeads(trace, kind) > 0)
            kinds.push_back(kind);
    return kinds;
}

bool exportHeadFolder(const std::shared_ptr<const Trace>& trace, const HeadFolder& what, const QString& folder,
                      const FileWritten& written)
{
    makeFolder(folder);
    int all = 0;
    for (const AttentionKind kind : what.kinds)
        all += (attentionLayers(*trace, kind) > 0) + attentionLayers(*trace, kind) * attentionHeads(*trace, kind);
    Writer writer(what, folder, written, all);
    for (const AttentionKind kind : what.kinds) {
        if (what.kinds.size() > 1 && attentionLayers(*trace, kind) == 0)
            continue; // a run from elsewhere may have one kind alone
        if (!writer.write(*sheetFigure(trace, kind, what.palette, {what.reading}),
                          kindName(kind) + QStringLiteral("-all")))
            return false;
        for (int layer = 0; layer < attentionLayers(*trace, kind); ++layer) {
            for (int head = 0; head < attentionHeads(*trace, kind); ++head) {
                const Focus focus{.kind = kind, .layer = layer, .head = head};
                if (!writer.write(*readingFigure(trace, focus, what.reading, what.palette),
                                  QStringLiteral("%1-L%2-H%3").arg(kindName(kind)).arg(layer).arg(head)))
                    return false;
            }
        }
    }
    return true;
}

void makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        throw Error({.kind = Error::Kind::io,
                     .what = "the folder cannot be made",
                     .where = folder.toStdString(),
                     .expected = {},
                     .found = {}});
}

} // namespace regard::app
