#pragma once

#include <vector>

#include <QPainter>
#include <QStringList>
#include <QWidget>

#include "app/plots/theme.h"

namespace regard::app {

/// Named lengths on a logarithmic scale whose ends are powers of ten and stay where they are.
struct NormBarsData {
    QStringList labels;
    QStringList tips; ///< may be empty
    std::vector<double> values;
    int lowest = -5; ///< exponents of the scale's ends
    int highest = 1;
    /// Where a value stands on the scale, 0 … 1; 0 for 0 and for what is no number.
    double fraction(double value) const;
};

/// Label, value; tab-separated, C locale.
QString tabSeparated(const NormBarsData& data);

double normBarsHeight(const NormBarsData& data, const Theme& theme);
/// Paints at the painter's origin.
void drawNormBars(QPainter& painter, const NormBarsData& data, double width, const Theme& theme);

class NormBars : public QWidget {
    Q_OBJECT
public:
    explicit NormBars(QWidget* parent = nullptr);
    void setData(NormBarsData data);
    const NormBarsData& data() const { return data_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    NormBarsData data_;
};

} // namespace regard::app
