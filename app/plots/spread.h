#pragma once

#include <vector>

#include <QPainter>
#include <QWidget>

#include "app/plots/theme.h"

namespace regard::app {

/// Numbers on lines of one scale, each with its mean and the band of one standard deviation around it.
struct SpreadData {
    struct Line {
        QString name;
        std::vector<float> values;
        double mean = 0;
        double variance = 0;
    };
    std::vector<Line> lines;
    int marked = -1; ///< a feature, drawn longer

    double minimum() const; ///< of the scale, 0 and all bands within it
    double maximum() const;
};

double spreadHeight(const SpreadData& data, const Theme& theme);
/// Where a value stands when painted at the origin in that width.
double spreadX(const SpreadData& data, double value, double width, const Theme& theme);
void drawSpread(QPainter& painter, const SpreadData& data, double width, const Theme& theme);

class Spread : public QWidget {
    Q_OBJECT
public:
    explicit Spread(QWidget* parent = nullptr);
    void setData(SpreadData data);
    const SpreadData& data() const { return data_; }
    void setMarked(int feature);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    QString textOf(const SpreadData::Line& line) const;

    SpreadData data_;
};

} // namespace regard::app
