#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace regard::app {

/// A list of two to eight sentences to edit.
class SentenceList : public QWidget {
    Q_OBJECT
public:
    static constexpr int fewest = 2;
    static constexpr int most = 8;

    explicit SentenceList(QWidget* parent = nullptr);

    QStringList texts() const;
    void setTexts(const QStringList& texts); ///< says nothing
    /// Replaces one line and leaves the cursor of the others; says nothing.
    void setText(int index, const QString& text);
    QLineEdit* edit(int index) const;
    QToolButton* addButton() const { return add_; }
    QToolButton* removeButton(int index) const;

signals:
    void edited(); ///< by the user

private:
    struct Line {
        QLineEdit* edit = nullptr;
        QToolButton* remove = nullptr;
    };
    void append(const QString& text);
    void removeLine(QLineEdit* edit);
    void arrange();

    QGridLayout* grid_;
    QToolButton* add_;
    QList<Line> lines_;
};

} // namespace regard::app
