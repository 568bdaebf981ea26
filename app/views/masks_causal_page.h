#pragma once

#include <memory>

#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/session/session.h"
#include "core/trace/tensor.h"

class QLabel;

namespace regard::app {

class HeadChoice;
class HeatMap;

/// The causal mask of a decoder layer: a head's scores before it, the mask itself, and the weights after it.
class MasksCausalPage : public QWidget {
    Q_OBJECT
public:
    explicit MasksCausalPage(Session& session, QWidget* parent = nullptr);

    void refresh();
    void refreshFocus();
    void setDataPalette(PaletteName name);
    void setSignedPalette(PaletteName name);
    std::unique_ptr<Figure> figure() const;
    HeatMap* scores() const { return scores_; }
    HeatMap* mask() const { return mask_; }
    HeatMap* weights() const { return weights_; }
    HeadChoice* choice() const { return choice_; }
    QString note() const;

private:
    QWidget* makeMaps();
    HeatMap* makeMap(QWidget* parent);
    void showHead();
    void markFocus();
    void readScores();
    HeatMapData scoreData() const;
    HeatMapData maskData() const;
    HeatMapData weightData() const;
    void label(HeatMapData& data) const;

    Session& session_;
    HeadChoice* choice_ = nullptr;
    QLabel* note_ = nullptr;
    HeatMap* scores_ = nullptr;
    HeatMap* mask_ = nullptr;
    HeatMap* weights_ = nullptr;
    std::weak_ptr<const Trace> scoredTrace_; ///< whose scores are kept
    int scoredLayer_ = -1;
    std::pair<int, int> shown_{-1, -1};       ///< layer and head
    Tensor allScores_{{}, {}, {0, 0, 0}, {}}; ///< of all heads of the layer
    QString missing_;                         ///< why there are none
};

} // namespace regard::app
