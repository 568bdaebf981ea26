#pragma once

#include <vector>

#include <QPainter>
#include <QString>
#include <QWidget>

#include "app/plots/theme.h"

namespace regard::app {

struct LogSeries {
    QString name;
    std::vector<double> values; ///< one for each x; what is not above 0 or not finite is not drawn
};

/// Lines over a logarithmic x and y.
struct LogCurvesData {
    std::vector<double> xs; ///< ascending, above 0
    std::vector<LogSeries> series;
    QString title{};
    QString xTitle{};
    double mark = 0; ///< an x of its own, with a name; 0 for none
    QString markName{};
    double current = 0; ///< the x that is looked at; 0 for none
};

/// Header line and one line an x, tab-separated, C locale.
QString tabSeparated(const LogCurvesData& data);
/// Paints at the painter's origin. Lines that lie on each other are all seen: later ones are thinner.
void drawLogCurves(QPainter& painter, const LogCurvesData& data, const QSizeF& size, const Theme& theme);
/// The colour of a line, for who names it elsewhere.
QColor logSeriesColor(const Theme& theme, std::size_t index);

/// A click chooses an x; left and right, Home and End move it along the whole numbers given.
class LogCurves : public QWidget {
    Q_OBJECT
public:
    explicit LogCurves(QWidget* parent = nullptr);

    void setData(LogCurvesData data);
    const LogCurvesData& data() const { return data_; }
    /// Where an x is, on the widget.
    double placeOf(double x) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(double x);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    int indexAt(double position) const; ///< the nearest x, -1 without any
    int currentIndex() const;
    QString textOf(int index) const;

    LogCurvesData data_;
};

} // namespace regard::app
