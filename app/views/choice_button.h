#pragma once

#include <QToolButton>

class QActionGroup;

namespace regard::app {

/// A flat button that says what is chosen ("Scale: linear") and opens a menu of the choices.
class ChoiceButton : public QToolButton {
    Q_OBJECT
public:
    ChoiceButton(const QString& name, QWidget* parent);
    void addChoice(const QString& label, int value, const QString& tip = {}, const QIcon& icon = {});
    void renameChoice(int value, const QString& label, const QString& tip);
    void setCurrent(int value); ///< says nothing
    int current() const { return current_; }
    QList<int> values() const;

signals:
    void chosen(int value); ///< by the user

private:
    QString name_;
    QActionGroup* group_;
    int current_ = -1;
};

} // namespace regard::app
