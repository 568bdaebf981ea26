#pragma once

#include "app/views/view.h"

class QComboBox;

namespace regard::app {

class HeadSheet;
class HeadSummary;
class HeatMap;
class Segments;

/// All heads of one kind of attention as a sheet; the chosen one large, with what it does.
class AttentionView : public View {
    Q_OBJECT
public:
    AttentionView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override; ///< names the head
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override; ///< the chosen head
    std::unique_ptr<Figure> sheet() const;           ///< all heads

    HeatMap* map() const { return map_; }
    HeadSheet* headSheet() const { return sheet_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    QWidget* makeSide();
    void connectSelection();
    void fillMap();
    void markFocus();

    Segments* kinds_ = nullptr;
    QComboBox* palettes_ = nullptr;
    HeadSheet* sheet_ = nullptr;
    HeadSummary* summary_ = nullptr;
    HeatMap* map_ = nullptr;
};

} // namespace regard::app
