#pragma once

#include <QAbstractScrollArea>

#include "app/plots/beam_tree_data.h"
#include "app/plots/beam_tree_layout.h"

namespace regard::app {

/// The tree of hypotheses that a beam search kept: a column a step, lines to the parents, the way of the one shown
/// strong. A click on a cell of one of the n best chooses that one.
class BeamTree : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit BeamTree(QWidget* parent = nullptr);

    void setData(BeamTreeData data);
    const BeamTreeData& data() const { return data_; }
    void setStep(int step); ///< the decoding step that is looked at; -1 for none
    /// Where a cell lies, in the viewport.
    QRect cellRect(int step, int entry) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void hypothesisChosen(int index);
    void stepPointed(int step); ///< of the hypothesis shown; -1 when the pointer leaves it
    void stepClicked(int step); ///< likewise

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< up and down: hypotheses; left and right: steps
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    QPointF offset() const;
    void point(const BeamPlace& place);
    const BeamCell* cell(const BeamPlace& place) const;
    void showStep(int step);

    BeamTreeData data_;
    BeamTreeLayout layout_;
    BeamPlace pointed_;
    int step_ = -1;
};

} // namespace regard::app
