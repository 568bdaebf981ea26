#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QStringList>
#include <qcustomplot.h>

#include "app/plots/theme.h"

namespace regard::app {

/// One line of a chart: value i stands at x = i.
struct CurveSeries {
    QString name;
    std::vector<float> values;
};

struct CurvesData {
    std::vector<CurveSeries> series;
    QString title;
    QString xTitle;
    QString yTitle;
    bool legend = true;        ///< the names above the curves
    bool logarithmic = false; ///< y in powers of ten; values that are not positive are not drawn
};

/// Header line and one line an x, tab-separated, C locale.
QString tabSeparated(const CurvesData& data);

/// Named lines over a whole-numbered x, with a legend. Follows QWidget::palette().
class Curves : public QCustomPlot {
    Q_OBJECT
public:
    explicit Curves(QWidget* parent = nullptr);
    ~Curves() override;

    void setData(CurvesData data);
    const CurvesData& data() const { return data_; }
    /// Marks an x with an upright line; -1 for none.
    void setHighlight(int x);
    /// Files use a theme of their own instead of the widget's.
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void hovered(int x); ///< -1 when the pointer leaves

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< arrows, Home, End move the marked x
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } ///< left to what it stands in
    bool event(QEvent* event) override; ///< tool tips

private:
    void addSeries();
    void applyTheme();
    void useScale();
    void setRanges();
    void wrapLegend();
    int length() const;
    int indexAt(const QPointF& position) const; ///< -1 outside
    QString valuesAt(int x) const;
    void hover(int x);

    CurvesData data_;
    Theme theme_;
    bool own_theme_ = false;
    QCPTextElement* title_ = nullptr;
    QCPItemStraightLine* mark_ = nullptr;
    int marked_ = -1;
    int hovered_ = -1;
};

} // namespace regard::app
