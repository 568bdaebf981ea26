#pragma once

#include <QWidget>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/session/session.h"

class QLabel;

namespace regard::app {

class ElidedLabel;
class ValueTable;
class WeightBars;

/// The keys that the focussed query attends to most in what is shown, and measures of the whole head's own weights.
class HeadSummary : public QWidget {
    Q_OBJECT
public:
    HeadSummary(Session& session, QWidget* parent);
    /// `shown` is what the map holds of the trace.
    void refresh(const HeatMapData& shown);
    void refreshMetrics(const Trace& trace, const Focus& focus);
    void setDataPalette(PaletteName name);

private:
    void refreshBars(const HeatMapData& shown, const Focus& focus);

    Session& session_;
    ElidedLabel* barsTitle_;
    WeightBars* bars_;
    QLabel* barsHint_;
    ElidedLabel* metricsTitle_;
    ValueTable* metrics_;
};

} // namespace regard::app
