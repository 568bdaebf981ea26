#include "app/export/stable_pdf.h"

#include <QList>

namespace regard::app {

namespace {

constexpr qsizetype entry_size = 20; // of the table of places: "0000000015 00000 n \n"

/// Adds `shift` to every place behind `from` in the table that begins at `table`.
void moveEntries(QByteArray& pdf, qsizetype table, qsizetype from, qsizetype shift)
{
    const qsizetype counts = pdf.indexOf('\n', table) + 1;
    const qsizetype first = pdf.indexOf('\n', counts) + 1;
    const QList<QByteArray> range = pdf.mid(counts, first - counts).trimmed().split(' ');
    const qsizetype entries = range.size() == 2 ? range.at(1).toLongLong() : 0;
    for (qsizetype i = 0; i < entries; ++i) {
        const qsizetype at = first + i * entry_size;
        const qsizetype place = pdf.mid(at, 10).toLongLong();
        if (at + entry_size <= pdf.size() && pdf.at(at + 17) == 'n' && place > from)
            pdf.replace(at, 10, QByteArray::number(place + shift).rightJustified(10, '0'));
    }
}

} // namespace

QByteArray withFixedDate(QByteArray pdf)
{
    const QByteArray key = "/CreationDate (";
    const QByteArray fixed = "D:19800101000000Z";
    // Behind the title, which may hold any text but none in this encoding: strings of the title are UTF-16.
    const qsizetype begin = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    const qsizetype marker = pdf.lastIndexOf("startxref\n");
    if (!pdf.startsWith("%PDF-") || begin < key.size() || end < 0 || marker < 0)
        return pdf;
    const qsizetype digits = marker + 10;
    const qsizetype digits_end = pdf.indexOf('\n', digits);
    const qsizetype shift = fixed.size() - (end - begin);
    const qsizetype table = pdf.mid(digits, digits_end - digits).toLongLong() + shift;
    pdf.replace(digits, digits_end - digits, QByteArray::number(table));
    pdf.replace(begin, end - begin, fixed);
    if (shift != 0)
        moveEntries(pdf, table, begin, shift);
    return pdf;
}

} // namespace regard::app
