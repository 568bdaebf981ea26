#include "app/views/text_label.h"

#include <QLabel>

namespace regard::app {

QLabel* textLabel(const char* role, QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace regard::app
