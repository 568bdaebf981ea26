#pragma once

#include "app/views/view.h"

namespace regard::app {

class BeamTree;
class ElidedLabel;
class HypothesisList;
class Segments;

/// The beam search of the run: its n best with scores, and the tree of all hypotheses that it kept.
class BeamView : public View {
    Q_OBJECT
public:
    explicit BeamView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    std::string block() const override { return "decoder.probabilities"; }
    std::unique_ptr<Figure> figure() const override;
    BeamTree* tree() const { return tree_; }
    HypothesisList* list() const { return list_; }
    Segments* sizes() const { return sizes_; }

    static constexpr int widest = 8;

signals:
    void beamSizeChosen(int size);

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    /// Shows what holds for the whole run.
    void refreshMoment(const Focus& before) override { refreshFocus(session_.selection().focus(), before); }
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    QString note() const;
    void connectParts();

    Segments* sizes_ = nullptr;
    ElidedLabel* note_ = nullptr;
    HypothesisList* list_ = nullptr;
    BeamTree* tree_ = nullptr;
};

} // namespace regard::app
