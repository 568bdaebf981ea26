#pragma once

#include <functional>

#include <QFrame>

#include "app/views/reading_choices.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace regard::app {

class HeadPicker;
class Session;

/// Everything about how attention is read and coloured, as a form that drops down from a button.
class ReadingPanel : public QFrame {
    Q_OBJECT
public:
    explicit ReadingPanel(Session& session, QWidget* parent = nullptr);
    /// Under the button, or over it where there is no room below.
    /// Another name for the first choice of heads.
    void nameSingleHeads(const QString& label, const QString& tip);
    void openAt(const QWidget& button);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Bound {
        QComboBox* box;
        QList<ReadingChoice> choices;
    };
    QComboBox* addBox(QFormLayout& form, const QString& label, const QString& tip, QList<ReadingChoice> choices);
    void addNumbers(QFormLayout& form);
    void change(const std::function<void(Reading&)>& by);
    void refresh();

    Session& session_;
    QList<Bound> boxes_;
    QComboBox* measure_ = nullptr;
    HeadPicker* picker_ = nullptr;
    QLabel* pickerLabel_ = nullptr;
    QCheckBox* words_ = nullptr;
    QDoubleSpinBox* threshold_ = nullptr;
    QSpinBox* top_ = nullptr;
    QPushButton* reset_ = nullptr;
};

} // namespace regard::app
