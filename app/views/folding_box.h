#pragma once

#include <functional>

#include <QBoxLayout>
#include <QWidget>

namespace regard::app {

/// Widgets side by side, or one above the other where they do not fit side by side.
class FoldingBox : public QWidget {
public:
    explicit FoldingBox(QWidget* parent);
    /// `share` of the width where there is more than all need; `readable` is the width that it wants beside others, if
    /// that is more than its least one.
    void addPart(QWidget* part, int share, std::function<int()> readable = {});
    bool folded() const { return box_->direction() == QBoxLayout::TopToBottom; }
    QSize minimumSizeHint() const override; ///< as narrow as when folded

protected:
    bool event(QEvent* event) override;

private:
    void fold();
    int wantedWidth(int index) const;

    struct Part {
        int share = 0;
        std::function<int()> readable;
    };
    QBoxLayout* box_;
    QList<Part> parts_;
};

} // namespace regard::app
