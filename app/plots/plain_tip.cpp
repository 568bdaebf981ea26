#include "app/plots/plain_tip.h"

#include <QHelpEvent>
#include <QToolTip>

namespace regard::app {

void showPlainTip(const QHelpEvent& help, const QString& text, QWidget& widget, const QRect& place)
{
    if (text.isEmpty())
        return QToolTip::hideText();
    QToolTip::showText(help.globalPos(),
                       QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace('\n', "<br>")), &widget, place);
}

} // namespace regard::app
