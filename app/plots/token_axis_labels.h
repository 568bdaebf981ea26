#pragma once

#include <list>
#include <vector>

#include <QFont>
#include <QStringList>

namespace regard::app {

/// The labels of one axis, measured once a font: a long text is planned for many sizes.
class MeasuredLabels {
public:
    /// What is known of the labels in one font, in bold: no label is ever wider.
    struct Widths {
        QFont font; ///< bold
        std::vector<double> each{};
        double widest = 0;
        double widestShort = 0; ///< among those that are never cut
    };

    MeasuredLabels() = default;
    /// `labels` may be shorter than `count`: the rest is numbered.
    MeasuredLabels(QStringList labels, std::size_t count);

    std::size_t count() const { return count_; }
    bool areNumbers() const { return labels_.isEmpty(); }
    QString text(std::size_t index) const;
    /// Other texts, none of them longer, in the room of those that were measured; empty for these themselves.
    void setShown(QStringList labels) { shown_ = std::move(labels); }
    /// So short that nothing of it may be cut.
    bool isShort(std::size_t index) const { return short_[index]; }
    /// How many characters stand one under the other if it is stacked; 0 for labels that are not.
    int stackedLength(std::size_t index) const { return stacked_[index]; }
    const Widths& widths(const QFont& bold) const;

private:
    Widths measured(const QFont& bold) const;

    QStringList labels_;
    QStringList shown_;
    std::size_t count_ = 0;
    std::vector<bool> short_;
    std::vector<std::uint8_t> stacked_;
    mutable std::list<Widths> widths_; ///< of the fonts asked for last
};

} // namespace regard::app
