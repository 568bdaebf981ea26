#include "app/plots/flow_shades.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

} // namespace

HeatMapData flowShades(const std::vector<float>& values, const Reading& reading)
{
    HeatMapData data;
    if (values.empty())
        return data;
    data.rows = 1;
    data.columns = values.size();
    data.values = values;
    data.scale = reading.scale;
    data.valueName = Text::tr("attention flow");
    const float most = *std::max_element(values.begin(), values.end());
    if (reading.range != ValueRange::unit && most > 0)
        data.maximum = double(most);
    data.notes = {
        Text::tr("attention flow: the largest flow from the query through all layers below to each input token, the "
                 "heads of a layer averaged, the residual added (Abnar and Zuidema 2020)")};
    return data;
}

QString flowHeading(const QString& token, int layer)
{
    return Text::tr("Attention flow from “%1” at L%2").arg(isolatedLabel(token)).arg(layer);
}

} // namespace regard::app
