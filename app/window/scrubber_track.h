#pragma once

#include <QWidget>

#include "app/session/playback.h"

namespace regard::app {

class Session;

/// The run as a line of dashes, the encoder first and then one a decoding step, done, present and to come; below it the
/// moments of the present dash, in groups of layers. Pressed or dragged it goes to a moment.
class ScrubberTrack : public QWidget {
    Q_OBJECT
public:
    explicit ScrubberTrack(Session& session, QWidget* parent = nullptr);

    /// Where a dash is: -1 the encoder's, then one a step.
    QRectF dashRect(int step) const;
    /// Where the mark of a moment of the present dash is.
    QRectF markRect(int index) const;
    /// The moment there; -1 beside both lines.
    int momentAt(const QPointF& place) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    double dashLine() const; ///< middle of the dashes
    double markLine() const; ///< and of the marks
    void drag(const QPointF& place);
    void paintDashes(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    Session& session_;
    Playback& playback_;
    bool onMarks_ = false;
    bool dragging_ = false;
};

} // namespace regard::app
