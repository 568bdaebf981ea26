#pragma once

#include <QScrollArea>

#include "app/views/explanations.h"

class QVBoxLayout;

namespace regard::app {

/// What the present view shows and where its formula comes from.
class ExplanationPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget* parent = nullptr);
    void explain(const Explanation& explanation);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

private:
    QWidget* page_ = nullptr;
    QString shown_; ///< all of it, so that the same is not laid out again
};

} // namespace regard::app
