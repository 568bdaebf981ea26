#pragma once

#include "app/export/compare_figure.h"
#include "app/views/view.h"

class QLabel;
class QStackedLayout;

namespace regard::app {

class CompareBar;
class HeatMap;
class MapGrid;

/// The pinned run (A) and the one shown (B) side by side, and B − A: attention, and what becomes of each token.
class CompareView : public View {
    Q_OBJECT
public:
    CompareView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override; ///< the three maps, what becomes of the tokens, a caption

    HeatMap* mapA() const { return a_; }
    HeatMap* mapB() const { return b_; }
    HeatMap* difference() const { return difference_; }
    HeatMap* similarity() const { return similarity_; }
    QString words() const; ///< that say what differs
    bool compares() const; ///< rather than say what to do
    void setMatching(Matching matching);
    void setOwnHead(bool own); ///< A shows the head that it was pinned with

signals:
    void traceWanted(); ///< a file to pin as A

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override;
    void applyPalette(PaletteName name) override;
    void applySignedPalette(PaletteName name) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHint();
    QWidget* makePage();
    QWidget* framed(HeatMap* map, QLabel*& note);
    void connectMaps();
    void followPin();
    void fillMaps();
    void fillSimilarity();
    void markFocus();
    void pointInA(HeatMap& map, int row, int column, bool click);
    void pointAtToken(int token);
    int focusToken() const;
    PinnedRun runA() const;
    PinnedRun runB() const;
    Comparison comparison() const;
    QString waitingText() const;

    CompareBar* bar_;
    QStackedLayout* pages_ = nullptr;
    QLabel* words_ = nullptr;
    MapGrid* maps_ = nullptr;
    HeatMap* a_ = nullptr;
    HeatMap* b_ = nullptr;
    HeatMap* difference_ = nullptr;
    HeatMap* similarity_ = nullptr;
    QLabel* noteA_ = nullptr;
    QLabel* noteB_ = nullptr;
    QLabel* noteDifference_ = nullptr;
    QLabel* noteSimilarity_ = nullptr;
    Partners rows_;    ///< in B of A's rows
    Partners columns_; ///< likewise
    Partners tokens_;  ///< of the similarity's
    Matching matching_ = Matching::anywhere;
    bool ownHead_ = false;
};

} // namespace regard::app
