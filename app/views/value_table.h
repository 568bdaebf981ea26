#pragma once

#include <QWidget>

class QLabel;
class QGridLayout;

namespace regard::app {

/// Names on the left, numbers on the right, aligned; texts are plain whatever they contain.
class ValueTable : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString value;
        QString tip;
        bool strong = false;
    };
    explicit ValueTable(QWidget* parent = nullptr);
    void setRows(const QList<Row>& rows);

private:
    void growTo(qsizetype count);

    QGridLayout* grid_;
    QList<QPair<QLabel*, QLabel*>> labels_;
};

} // namespace regard::app
