#pragma once

#include <QWidget>

#include "app/plots/palette.h"
#include "app/session/session.h"

class QLabel;

namespace regard::app {

class ElidedLabel;
class ValueTable;
class WeightBars;

/// What one head does: the keys that the focussed query attends to most, and measures of the whole head.
class HeadSummary : public QWidget {
    Q_OBJECT
public:
    HeadSummary(Session& session, QWidget* parent);
    void refresh();
    void refreshMetrics(const Trace& trace, const Focus& focus);
    void setDataPalette(PaletteName name);

private:
    void refreshBars(const Trace& trace, const Focus& focus);

    Session& session_;
    ElidedLabel* barsTitle_;
    WeightBars* bars_;
    QLabel* barsHint_;
    ElidedLabel* metricsTitle_;
    ValueTable* metrics_;
};

} // namespace regard::app
