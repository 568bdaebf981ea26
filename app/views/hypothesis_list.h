#pragma once

#include <QTreeWidget>

#include "core/trace/beam.h"

namespace regard::app {

/// The n best with their scores; the current row is the one shown.
class HypothesisList : public QTreeWidget {
    Q_OBJECT
public:
    explicit HypothesisList(QWidget* parent);

    void setBeam(const BeamSearch& beam);
    QSize sizeHint() const override; ///< high enough for all
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index); ///< by the user

protected:
    void resizeEvent(QResizeEvent* event) override; ///< the second-rank columns need room
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
};

} // namespace regard::app
