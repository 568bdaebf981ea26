#include "app/export/raster_note.h"

#include <QCoreApplication>
#include <QLocale>

namespace regard::app {

QString rasterNote(std::size_t cells)
{
    if (cells <= most_vector_cells)
        return {};
    const QLocale locale(QLocale::English, QLocale::UnitedStates); // figures with commas, as in print
    return QCoreApplication::translate("regard",
                                       "%1 cells: above %2 they are one image in SVG and PDF too, a pixel a cell, "
                                       "without loss.")
        .arg(locale.toString(qulonglong(cells)), locale.toString(qulonglong(most_vector_cells)));
}

} // namespace regard::app
