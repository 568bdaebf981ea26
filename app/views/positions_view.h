#pragma once

#include "app/views/view.h"
#include "core/analysis/residual.h"
#include "core/trace/tensor.h"

class QLineEdit;

namespace regard::app {

class Curves;
class ElidedLabel;
class HeatMap;
struct CurvesData;
struct HeatMapData;
class Segments;

/// The positional encoding that the model added: position × dimension as a map, chosen dimensions as curves.
class PositionsView : public View {
    Q_OBJECT
public:
    PositionsView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    std::unique_ptr<Figure> figure() const override;
    void showStack(Stack stack);
    std::string block() const override;
    Stack stack() const { return stack_; }
    /// The first positions of the model's whole table rather than those of this sentence.
    void showSpan(bool whole);
    QList<int> dimensions() const { return dimensions_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void applyPalette(PaletteName) override {} ///< its values are signed
    void applySignedPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    void readDimensions(const QString& text);
    void toggleDimension(int dimension);
    void markFocus();
    HeatMapData mapData(Tensor positions) const;
    CurvesData curvesData(const Tensor& positions) const;
    Tensor positions() const; ///< what is shown; without values where there is nothing

    Stack stack_ = Stack::encoder;
    QList<int> dimensions_ = {0, 1, 16, 17};
    bool whole_ = true;
    Segments* stacks_ = nullptr;
    Segments* spans_ = nullptr;
    QLineEdit* chosen_ = nullptr;
    ElidedLabel* note_ = nullptr;
    HeatMap* map_ = nullptr;
    Curves* curves_ = nullptr;
};

} // namespace regard::app
