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

signals:
    void swapWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillMenu();
    void keepWidth();
    QString title(std::size_t index) const;

    Session& session_;
    QToolButton* button_;
    QToolButton* swap_;
    QMenu* menu_;
    QStringList titles_; ///< of all directions
};

} // namespace regard::app
