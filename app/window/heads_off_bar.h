#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace regard::app {

class Session;

/// Says that what is shown is not the full model, for as long as it is so.
class HeadsOffBar : public QFrame {
    Q_OBJECT
public:
    explicit HeadsOffBar(Session& session, QWidget* parent = nullptr);

    QString text() const { return whole_; }
    QToolButton* allOnButton() const { return allOn_; }

signals:
    void showWanted(); ///< where heads are switched

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void display();
    void fit();
    QString sentence(qsizetype longest) const;

    Session& session_;
    QLabel* label_;
    QToolButton* show_;
    QToolButton* allOn_;
    QString whole_;
};

} // namespace regard::app
