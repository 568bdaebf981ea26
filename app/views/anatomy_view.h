#pragma once

#include <memory>

#include "app/views/view.h"

class QLabel;
class QToolButton;

namespace regard::app {

class AnatomyCanvas;
class ElidedLabel;

/// The loaded model as figure 1 of the paper draws it, each block with a live hint of its value.
class AnatomyView : public View {
    Q_OBJECT
public:
    AnatomyView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    std::string block() const override { return block_; }
    std::unique_ptr<Figure> figure() const override;
    AnatomyCanvas* canvas() const { return canvas_; }

signals:
    void blockOpened(const QString& path); ///< its numbers are wanted

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override {} ///< the hints are the run's own
    void refreshMoment(const Focus& before) override;
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    void choose(const std::string& path);
    void show(const std::string& path);
    std::string blockOfFocus() const;
    void describe();

    std::string block_;
    AnatomyCanvas* canvas_ = nullptr;
    ElidedLabel* about_ = nullptr;
};

} // namespace regard::app
