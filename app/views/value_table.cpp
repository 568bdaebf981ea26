#include "app/views/value_table.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include "app/plots/plain_tip.h"

namespace regard::app {

ValueTable::ValueTable(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(0, 1);
}

void ValueTable::growTo(qsizetype count)
{
    while (labels_.size() < count) {
        auto* name = new QLabel(this);
        auto* value = new QLabel(this);
        for (QLabel* label : {name, value})
            label->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = int(labels_.size());
        grid_->addWidget(name, row, 0);
        grid_->addWidget(value, row, 1);
        labels_.append(QPair<QLabel*, QLabel*>(name, value));
    }
}

void ValueTable::setRows(const QList<Row>& rows)
{
    growTo(rows.size());
    for (qsizetype i = 0; i < labels_.size(); ++i) {
        const bool used = i < rows.size();
        for (QLabel* label : {labels_[i].first, labels_[i].second}) {
            label->setVisible(used);
            if (!used)
                continue;
            label->setToolTip(plainTip(rows[i].tip));
            const QString role = rows[i].strong ? QStringLiteral("strong") : QStringLiteral("value");
            if (label->property("role") == role)
                continue;
            label->setProperty("role", role);
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
        if (!used)
            continue;
        labels_[i].first->setText(rows[i].name);
        labels_[i].second->setText(rows[i].value);
    }
}

} // namespace regard::app
