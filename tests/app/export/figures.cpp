#include "tests/app/export/figures.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace regard::test {

app::HeatMapData risingMap(std::size_t rows, std::size_t columns)
{
    app::HeatMapData data;
    data.rows = rows;
    data.columns = columns;
    for (std::size_t i = 0; i < rows * columns; ++i)
        data.values.push_back(float(i) / float(rows * columns));
    for (std::size_t i = 0; i < rows; ++i)
        data.rowLabels << QStringLiteral("row%1").arg(i);
    for (std::size_t i = 0; i < columns; ++i)
        data.columnLabels << QStringLiteral("col%1").arg(i);
    data.rowTitle = QStringLiteral("query");
    data.columnTitle = QStringLiteral("key");
    data.title = QStringLiteral("a title");
    data.valueName = QStringLiteral("weight");
    return data;
}

Error::Parts thrownBy(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.parts();
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

QString textsOf(const QByteArray& svg)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            text += reader.readElementText() + '|';
    }
    EXPECT_FALSE(reader.hasError());
    return text;
}

int inkOutside(const app::Figure& figure)
{
    constexpr int around = 60;
    const QRect page(QPoint(around, around), figure.size().toSize());
    QImage image(page.size() + QSize(2 * around, 2 * around), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(page.topLeft());
    figure.paint(painter);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += !page.contains(x, y) && image.pixelColor(x, y) != Qt::white;
    return ink;
}

} // namespace regard::test
