#pragma once

#include <string>

#include "app/views/view.h"
#include "core/analysis/residual.h"

class QComboBox;

namespace regard::app {

class ElidedLabel;
class HeatMap;
struct HeatMapData;
class Segments;

/// The residual stream by depth and token, and one tensor of it, token × feature.
class LayersView : public View {
    Q_OBJECT
public:
    LayersView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    std::unique_ptr<Figure> figure() const override;
    /// Chooses a tensor by path; one that the trace does not have is ignored.
    void showTensor(const std::string& path);
    std::string block() const override { return path_; }
    const std::string& tensorPath() const { return path_; }
    Stack stack() const { return stack_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void applyPalette(PaletteName name) override;
    void applySignedPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    void makeMaps();
    std::string pathToShow(const Trace& trace) const; ///< the chosen one, or the last of the residual stream
    void fillChoices(const Trace& trace);
    HeatMapData normsData(const Trace& trace) const;
    HeatMapData featuresData(const Trace& trace) const;
    void choose(const std::string& path);
    void pointAtToken(int token);
    void markFocus();
    int focusToken() const;

    Stack stack_ = Stack::encoder;
    std::string path_;
    Segments* stacks_ = nullptr;
    QComboBox* choices_ = nullptr;
    HeatMap* norms_ = nullptr;
    HeatMap* features_ = nullptr;
    ElidedLabel* note_ = nullptr;
};

} // namespace regard::app
