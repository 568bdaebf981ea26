#include "app/views/segments.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace regard::app {

Segments::Segments(const QStringList& labels, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(labels[i]);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("segment", i == 0 ? "first" : i == labels.size() - 1 ? "last" : "middle");
        group_.addButton(button, i);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&group_, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setCurrent(int index)
{
    if (auto* button = group_.button(index))
        button->setChecked(true);
}

} // namespace regard::app
