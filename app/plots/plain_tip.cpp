#include "app/plots/plain_tip.h"

#include <QHelpEvent>
#include <QToolTip>

namespace regard::app {

QString plainTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace('\n', "<br>"));
}

void showPlainTip(const QHelpEvent& help, const QString& text, QWidget& widget, const QRect& place)
{
    if (text.isEmpty())
        return QToolTip::hideText();
    QToolTip::showText(help.globalPos(), plainTip(text), &widget, place);
}

} // namespace regard::app
