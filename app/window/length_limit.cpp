#include "app/window/length_limit.h"

#include <QTextBoundaryFinder>

namespace regard::app {

LengthLimit::LengthLimit(int characters, QObject* parent) : QValidator(parent), limit_(characters)
{
}

QValidator::State LengthLimit::validate(QString& text, int& cursor) const
{
    if (text.size() <= limit_)
        return Acceptable;
    const qsizetype count = text.size();
    // A little more than is kept, so that the finder sees the character that the limit falls into.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.left(limit_ + 64));
    finder.setPosition(limit_);
    const qsizetype end = finder.isAtBoundary() ? limit_ : finder.toPreviousBoundary();
    text.truncate(end > 0 ? end : limit_);
    cursor = qMin(cursor, int(text.size()));
    emit cut(int(count), limit_);
    return Acceptable;
}

} // namespace regard::app
