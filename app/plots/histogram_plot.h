#pragma once

#include <vector>

#include <QPainter>
#include <QString>
#include <QWidget>

#include "app/plots/theme.h"

namespace regard::app {

/// How often values fall into equal steps of a range.
struct HistogramData {
    std::vector<std::size_t> counts;
    double minimum = 0; ///< where the first step begins
    double maximum = 1; ///< where the last one ends
    double mean = 0;
    double deviation = 0;
    QString title{};
    QString valueName{};

    double edge(std::size_t step) const;
    std::size_t largest() const;
};

/// From, to and count of each step, tab-separated, C locale.
QString tabSeparated(const HistogramData& data);

/// Paints at the painter's origin: bars, the values' axis, the mean with one deviation either way.
void drawHistogram(QPainter& painter, const HistogramData& data, const QSizeF& size, const Theme& theme,
                   int current = -1);

/// Left and right, Home and End move along the steps.
class HistogramPlot : public QWidget {
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setData(HistogramData data);
    const HistogramData& data() const { return data_; }
    int current() const { return current_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void point(int step);
    QString textOf(int step) const;

    HistogramData data_;
    int current_ = -1;
};

} // namespace regard::app
