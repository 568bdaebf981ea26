#include "app/plots/labels.h"

#include <algorithm>

#include <QTextLayout>

#include "core/text/unicode.h"

namespace regard::app {

namespace {

constexpr QChar isolate_start(0x2068);
constexpr QChar isolate_end(0x2069);

const QString pair_arrow = QStringLiteral("\u2069 \u2192 \u2068"); // between isolates, as pairLabel() writes it
constexpr double least_part = 1.7; // in line heights: room for a letter or two and "…"

QString cut(const std::string& utf8, std::size_t limit)
{
    QString text = QString::fromStdString(elide(utf8, limit));
    for (auto open = text.count(isolate_start) - text.count(isolate_end); open > 0; --open)
        text += isolate_end;
    return text;
}

bool isUpright(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef); // their punctuation
    }
}

bool turns(char32_t code)
{
    switch (QChar::direction(code)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

QString elidedPair(const QString& label, qsizetype arrow, const QFontMetricsF& metrics, double width)
{
    const QString read = label.left(arrow + 1);
    const QString chosen = label.mid(arrow + pair_arrow.size() - 1);
    const QString between = QStringLiteral(" \u2192 ");
    const double least = metrics.height() * least_part;
    const double room = width - metrics.horizontalAdvance(between);
    const double readWidth = metrics.horizontalAdvance(read);
    const double forRead = std::max(room / 2, room - metrics.horizontalAdvance(chosen));
    if (forRead < std::min(readWidth, least)) { // what is chosen matters more
        const QString start = QStringLiteral("\u2192 ");
        return start + elidedLabel(chosen, metrics, width - metrics.horizontalAdvance(start));
    }
    const QString first = elidedLabel(read, metrics, forRead);
    return first + between + elidedLabel(chosen, metrics, room - metrics.horizontalAdvance(first));
}

} // namespace

QString withoutIdleIsolates(QString text)
{
    if (!text.contains(isolate_start) && !text.contains(isolate_end))
        return text;
    const auto codes = text.toUcs4();
    if (std::any_of(codes.begin(), codes.end(), turns))
        return text;
    return text.remove(isolate_start).remove(isolate_end);
}

QString elidedLabel(const QString& label, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(label) <= width)
        return label;
    if (const qsizetype arrow = label.indexOf(pair_arrow); arrow >= 0)
        return elidedPair(label, arrow, metrics, width);
    const std::string utf8 = label.left(512).toStdString();
    std::size_t fits = 1;
    std::size_t cuts = find_graphemes(utf8).size();
    while (fits + 1 < cuts) {
        const std::size_t middle = (fits + cuts) / 2;
        if (metrics.horizontalAdvance(cut(utf8, middle)) <= width)
            fits = middle;
        else
            cuts = middle;
    }
    return cut(utf8, fits);
}

bool isUprightScript(const QString& label)
{
    const auto codes = label.toUcs4();
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), isUpright);
}

QStringList graphemes(const QString& text)
{
    const std::string utf8 = text.toStdString();
    QStringList result;
    for (const TextRange& range : find_graphemes(utf8))
        result << QString::fromUtf8(utf8.data() + range.begin, qsizetype(range.end - range.begin));
    return result;
}

void drawLine(QPainter& painter, const QPointF& anchor, const QString& text, Qt::Alignment horizontal)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    double x = anchor.x();
    if (horizontal & Qt::AlignRight)
        x -= width;
    else if (horizontal & Qt::AlignHCenter)
        x -= width / 2;
    painter.drawText(QPointF(x, anchor.y() + (metrics.ascent() - metrics.descent()) / 2), withoutIdleIsolates(text));
}

double setWrapped(const QString& text, const QFont& font, double width, QPainter* painter, QPointF at)
{
    QTextLayout layout(withoutIdleIsolates(text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return height;
}

} // namespace regard::app
