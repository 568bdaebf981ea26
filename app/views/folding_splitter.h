#pragma once

#include <QSplitter>

namespace regard::app {

/// Two widgets side by side, or one above the other where they do not fit side by side.
class FoldingSplitter : public QSplitter {
public:
    explicit FoldingSplitter(QWidget* parent);
    QSize minimumSizeHint() const override; ///< as narrow as when folded

protected:
    bool event(QEvent* event) override;

private:
    void fold();
};

} // namespace regard::app
