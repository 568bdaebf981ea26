#include "app/views/segments.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace regard::app {

namespace {

/// Has room for its text in bold, which it is while it is down.
class Segment : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::Bold);
        const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QToolButton::sizeHint().grownBy({0, 0, qMax(0, more), 0});
    }
};

} // namespace

Segments::Segments(const QStringList& labels, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto* button = new Segment(this);
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

void Segments::setAvailable(int index, bool available)
{
    if (auto* button = group_.button(index))
        button->setEnabled(available);
}

} // namespace regard::app
