#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace regard::app {

/// Widgets side by side, or one above the other where they do not fit side by side.
class FoldingBox : public QWidget {
public:
    explicit FoldingBox(QWidget* parent);
    /// `share` of the width where there is more than all need.
    void addPart(QWidget* part, int share);
    bool folded() const { return box_->direction() == QBoxLayout::TopToBottom; }
    QSize minimumSizeHint() const override; ///< as narrow as when folded

protected:
    bool event(QEvent* event) override;

private:
    void fold();

    QBoxLayout* box_;
    QList<int> shares_;
};

} // namespace regard::app
