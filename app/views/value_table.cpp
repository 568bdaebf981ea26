#include "app/views/value_table.h"

#include <algorithm>

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

namespace {

/// Numbers keep their line; the name of a tensor may take several.
bool isProse(const QString& value)
{
    constexpr int longestNumber = 16;
    return value.size() > longestNumber && value.contains(u' ');
}

} // namespace

void ValueTable::setRows(const QList<Row>& rows)
{
    growTo(rows.size());
    const bool prose = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return isProse(row.value); });
    grid_->setColumnStretch(1, prose ? 1 : 0);
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
        labels_[i].second->setWordWrap(isProse(rows[i].value));
        labels_[i].second->setText(rows[i].value);
    }
}

} // namespace regard::app
