#pragma once

#include "app/views/view.h"

class QLabel;

namespace regard::app {

class HeadSheet;
class HeadSummary;
class HeatMap;
class ReadingBar;

/// All heads of one kind of attention as a sheet; what the reading makes of them large, with what the head does.
class AttentionView : public View {
    Q_OBJECT
public:
    AttentionView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override; ///< names the head, or what is made of several
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override; ///< the map as it is read
    std::unique_ptr<Figure> sheet() const;           ///< all heads

    HeatMap* map() const { return map_; }
    ReadingBar* readingBar() const { return bar_; }
    HeadSheet* headSheet() const { return sheet_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override;
    void refreshMoment(const Focus& before) override;
    void applyPalette(PaletteName name) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makePicture();
    void connectSelection();
    void fillMap();
    void foldNotes();
    bool toggleHeadAt(const QPointF& place); ///< on the sheet; false where there is none
    void markFocus();
    void showSwitches();

    ReadingBar* bar_ = nullptr;
    HeadSheet* sheet_ = nullptr;
    HeadSummary* summary_ = nullptr;
    HeatMap* map_ = nullptr;
    QWidget* picture_ = nullptr;
    QLabel* notes_ = nullptr;
};

} // namespace regard::app
