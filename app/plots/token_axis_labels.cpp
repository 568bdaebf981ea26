#include "app/plots/token_axis_labels.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QHash>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr qsizetype stacked_limit = 5;
constexpr qsizetype short_label = 5; // graphemes: cut, nothing of it would be left
constexpr std::size_t most_fonts = 8;
constexpr qsizetype measured_length = 12'000; // beyond it any label is cut
constexpr std::size_t many_labels = 1'000;    // a vocabulary: they are measured letter by letter

/// Latin letters without marks to combine: each is a character of its own, and none stands upright.
bool isPlain(const QString& label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u' ' && c < QChar(0x300); });
}

/// The sum of the letters' own widths: what kerning and ligatures save is left aside.
class LetterWidths {
public:
    explicit LetterWidths(const QFontMetricsF& metrics) : metrics_(metrics) {}
    double of(const QString& label)
    {
        double width = 0;
        for (const QChar letter : label) {
            if (letter.isSurrogate())
                return metrics_.horizontalAdvance(label);
            auto known = widths_.constFind(letter);
            if (known == widths_.constEnd())
                known = widths_.insert(letter, metrics_.horizontalAdvance(letter));
            width += *known;
        }
        return width;
    }

private:
    const QFontMetricsF& metrics_;
    QHash<QChar, double> widths_;
};

} // namespace

MeasuredLabels::MeasuredLabels(QStringList labels, std::size_t count)
    : labels_(labels.mid(0, qsizetype(count))), count_(count), short_(count, true), stacked_(count, 0)
{
    for (std::size_t i = 0; i < std::size_t(labels_.size()); ++i) {
        const QString& label = labels_[qsizetype(i)];
        if (isPlain(label)) {
            short_[i] = label.size() <= short_label;
            continue;
        }
        const bool brief = label.size() <= 8 * short_label;
        const qsizetype length = brief ? graphemes(withoutIdleIsolates(label)).size() : label.size();
        short_[i] = length <= short_label;
        if (label.size() <= 2 * stacked_limit && isUprightScript(label) && length <= stacked_limit)
            stacked_[i] = std::uint8_t(length);
    }
}

QString MeasuredLabels::text(std::size_t index) const
{
    if (qsizetype(index) < shown_.size())
        return shown_[qsizetype(index)];
    return qsizetype(index) < labels_.size() ? labels_[qsizetype(index)] : QString::number(index);
}

const MeasuredLabels::Widths& MeasuredLabels::widths(const QFont& bold) const
{
    const auto known =
        std::find_if(widths_.begin(), widths_.end(), [&bold](const Widths& widths) { return widths.font == bold; });
    if (known != widths_.end())
        return *known;
    if (widths_.size() == most_fonts)
        widths_.pop_back();
    widths_.push_front(measured(bold));
    return widths_.front();
}

MeasuredLabels::Widths MeasuredLabels::measured(const QFont& bold) const
{
    Widths widths{bold, std::vector<double>(count_), 0, 0};
    const QFontMetricsF metrics(bold);
    LetterWidths letters(metrics);
    for (std::size_t i = 0; i < count_; ++i) {
        const QString label = text(i).left(measured_length);
        widths.each[i] = count_ > many_labels ? letters.of(label) : metrics.horizontalAdvance(label);
        widths.widest = std::max(widths.widest, widths.each[i]);
        if (short_[i])
            widths.widestShort = std::max(widths.widestShort, widths.each[i]);
    }
    return widths;
}

} // namespace regard::app
