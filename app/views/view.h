#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/session/session.h"

namespace regard::app {

/// One way to look at the session. A hidden view does no work: it catches up when it is shown.
class View : public QWidget {
    Q_OBJECT
public:
    View(Session& session, QWidget* parent);

    virtual QString title() const = 0;
    /// What is shown, as a picture to export; nullptr when there is nothing.
    virtual std::unique_ptr<Figure> figure() const = 0;
    /// The sentence that is shown, and what of it: they name an exported file.
    virtual QString subject() const;
    virtual QString pictureName() const { return title(); }
    /// Path of the model's block whose numbers are shown; empty for none.
    virtual std::string block() const { return {}; }
    void setDataPalette(PaletteName name);
    PaletteName dataPalette() const { return palette_; }
    /// Of signed values: one that diverges.
    void setSignedPalette(PaletteName name);
    PaletteName signedPalette() const { return signedPalette_; }

signals:
    void blockChanged(); ///< for reasons of the view's own
    void paletteChosen(regard::app::PaletteName name);
    void copyWanted();
    void exportWanted();

protected:
    /// Shows the session's trace and focus; called when either changed and the view can be seen.
    virtual void refresh() = 0;
    /// A cheaper answer to a new focus; refreshes unless a view knows better.
    virtual void refreshFocus(const Focus& now, const Focus& before);
    /// Attention is read differently; refreshes unless a view knows better or shows no attention.
    virtual void refreshReading() { refresh(); }
    /// Another moment of the run is shown, and the focus went along with it. Refreshes unless a view knows better.
    virtual void refreshMoment(const Focus& /*before*/) { refresh(); }
    /// Gives the plots another palette; they show it at once.
    virtual void applyPalette(PaletteName name) = 0;
    /// The same for plots of signed values; nothing where there are none.
    virtual void applySignedPalette(PaletteName) {}
    void refreshSoon();
    void showEvent(QShowEvent* event) override;

    Session& session_;

private:
    PaletteName palette_ = PaletteName::viridis;
    PaletteName signedPalette_ = PaletteName::red_blue;
    bool stale_ = true;
    std::optional<Focus> before_; ///< the focus before the moment that is being moved to
};

} // namespace regard::app
