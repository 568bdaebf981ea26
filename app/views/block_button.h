#pragma once

#include <QAbstractButton>

#include "app/views/anatomy_blocks.h"

namespace regard::app {

/// A block of the anatomy: a framed button with a size at its right. One without a path is a plain picture of a block.
class BlockButton : public QAbstractButton {
    Q_OBJECT
public:
    BlockButton(const Block& block, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString detail_;
};

} // namespace regard::app
