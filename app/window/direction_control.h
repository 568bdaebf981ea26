#pragma once

#include <QWidget>

#include "app/session/foreign_notice.h"
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

    /// That the text is in no language of the model, and what to do; empty where it may be, or a direction is chosen.
    QString foreignNotice() const;

signals:
    void swapWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showFinished();
    void fillMenu();
    void keepWidth();
    enum class Naming { guessed, makeshift, codes };
    QStringList titles(Naming naming) const;
    int widthFor(const QStringList& titles) const;

    Session& session_;
    QToolButton* button_;
    QToolButton* swap_;
    QMenu* menu_;
    ForeignNotice foreign_;
    QStringList names_;  ///< of all directions, in words
    QStringList others_; ///< as they may come to be named: the widest keeps the width
    QStringList codes_;  ///< the same in short
    int current_ = 0;
    int room_ = QWIDGETSIZE_MAX;
};

} // namespace regard::app
