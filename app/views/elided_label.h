#pragma once

#include <QLabel>

namespace regard::app {

/// One line that ends in "…" where there is no room for it; the tool tip then has the whole of it.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(QWidget* parent);

    void setWholeText(const QString& text);
    const QString& wholeText() const { return whole_; }
    void setTip(const QString& tip); ///< explains the text
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int frame() const; ///< what surrounds the text
    void elide();

    QString whole_;
    QString tip_;
};

} // namespace regard::app
