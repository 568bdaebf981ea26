#include "app/session/odd_weights.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/session/language_names.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString number(std::size_t value)
{
    return QLocale(interfaceLanguage()).toString(qulonglong(value));
}

} // namespace

QStringList oddWeights(const Trace& trace)
{
    QStringList odd;
    for (const Notice& notice : trace.notices) {
        if (notice.kind == Notice::Kind::weights_out_of_range)
            odd << Text::tr("no probabilities but values as the file has them: %1 of them are negative or above 1")
                       .arg(number(notice.count));
        else if (notice.kind == Notice::Kind::rows_uneven)
            odd << Text::tr("values as the file has them: %1 of its %2 rows do not sum to 1")
                       .arg(number(notice.count), number(notice.limit));
        else if (notice.kind == Notice::Kind::weights_not_numbers)
            odd << Text::tr("values of the file that are not numbers: %1").arg(number(notice.count));
    }
    return odd;
}

} // namespace regard::app
