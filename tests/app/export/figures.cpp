#include "tests/app/export/figures.h"

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

} // namespace regard::test
