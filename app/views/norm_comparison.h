#pragma once

#include <memory>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "core/analysis/standardise.h"

class QLabel;
class QSlider;
class QSpinBox;

namespace regard::app {

class HeatMap;
struct HeatMapData;

/// Layer norm and batch norm of the same batch of activations, the first tokens of a sentence: which axis is averaged,
/// and what becomes of a batch of one.
class NormComparison : public QWidget {
    Q_OBJECT
public:
    explicit NormComparison(QWidget* parent);
    /// The batch [token, feature], before any norm.
    void setBatch(Tensor batch, QStringList tokens, float epsilon);
    void setMarked(int token, int feature);
    void setSignedPalette(PaletteName name);
    int batchSize() const;
    void setBatchSize(int rows);
    const Standardised& layerNorm() const { return layer_; }
    const Standardised& batchNorm() const { return batchwise_; }
    std::vector<std::unique_ptr<Figure>> figures() const;

private:
    QWidget* makeSize();
    QWidget* makePart(QLabel*& text, HeatMap*& map, QWidget* sketch, const QString& name);
    void compare();
    void mark();
    HeatMapData data(const Tensor& values, const QString& title) const;
    QString rangeText(const std::vector<float>& values) const;

    Tensor batch_{{}, {}, {0, 0}, {}};
    QStringList tokens_;
    float epsilon_ = 0;
    int wanted_ = 0; ///< rows that the user asked for; 0 for all
    int token_ = -1;
    int feature_ = -1;
    Standardised layer_;
    Standardised batchwise_;
    QSlider* slider_ = nullptr;
    QSpinBox* size_ = nullptr;
    QLabel* verdict_ = nullptr;
    QLabel* layerText_ = nullptr;
    QLabel* batchText_ = nullptr;
    HeatMap* input_ = nullptr;
    HeatMap* layerMap_ = nullptr;
    HeatMap* batchMap_ = nullptr;
};

} // namespace regard::app
