#pragma once

#include <QWidget>

#include "app/plots/projection_data.h"

namespace regard::app {

/// Points of tokens through the depths. The pointer or Left, Right, Home, End choose a token; Up and Down go through
/// its depths.
class ProjectionPlot : public QWidget {
    Q_OBJECT
public:
    explicit ProjectionPlot(QWidget* parent = nullptr);
    void setData(ProjectionData data);
    const ProjectionData& data() const { return data_; }
    void setDataPalette(Palette palette);
    void setMarked(int token); ///< says nothing
    QPointF placeOf(int depth, int token) const;
    QSize sizeHint() const override { return {640, 460}; }
    QSize minimumSizeHint() const override;

signals:
    void tokenPointed(int token);
    void pointChosen(int depth, int token); ///< with a click, or Enter and Space

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrange();
    int pointAt(const QPointF& position) const; ///< index of a point near there, or -1
    QString textOf(int point) const;
    void choose(int token);
    void describe();

    ProjectionData data_;
    ProjectionLayout layout_;
    Palette palette_{PaletteName::viridis};
    int depth_ = 0; ///< that keys went to
};

} // namespace regard::app
