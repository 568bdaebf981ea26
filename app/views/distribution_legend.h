#pragma once

#include <QWidget>

namespace regard::app {

/// What the two colours of a table of distributions mean.
class DistributionLegend : public QWidget {
public:
    explicit DistributionLegend(QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace regard::app
