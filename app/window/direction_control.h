#pragma once

#include <QWidget>

#include "app/session/session.h"

class QMenu;
class QToolButton;

namespace regard::app {

/// Says in which direction the model translates, and lets another be chosen where it knows several.
class DirectionControl : public QWidget {
    Q_OBJECT
public:
    explicit DirectionControl(Session& session, QWidget* parent = nullptr);

    QToolButton* button() const { return button_; }
    QToolButton* swapButton() const { return swap_; }

    /// How wide the control may be; names become codes ("fr → en") where there is too little.
    void setRoom(int width);

signals:
    void swapWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showFinished();
    void fillMenu();
    void keepWidth();
    QStringList titles(bool compact) const;
    int widthFor(const QStringList& titles) const;

    Session& session_;
    QToolButton* button_;
    QToolButton* swap_;
    QMenu* menu_;
    QStringList names_; ///< of all directions, in words
    QStringList codes_; ///< the same in short
    int current_ = 0;
    int room_ = QWIDGETSIZE_MAX;
};

} // namespace regard::app
