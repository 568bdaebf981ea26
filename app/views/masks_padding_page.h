#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/session/padded_run.h"
#include "app/session/session.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace regard::app {

class BatchBoard;
struct BatchGrid;
class HeadChoice;
class HeatMap;
class Segments;
class SentenceList;
class WordComparison;

/// A batch of sentences of different length: where its padding is, what attention does with it when it is masked and
/// when it is not, and what the translations become.
class MasksPaddingPage : public QWidget {
    Q_OBJECT
public:
    explicit MasksPaddingPage(Session& session, QWidget* parent = nullptr);

    void refresh();
    void refreshFocus();
    void setDataPalette(PaletteName name);
    std::unique_ptr<Figure> figure() const;
    SentenceList* list() const { return list_; }
    BatchBoard* board() const { return board_; }
    HeatMap* masked() const { return masked_; }
    HeatMap* unmasked() const { return unmasked_; }
    Segments* kinds() const { return kinds_; }
    WordComparison* words() const { return words_; }
    QToolButton* cancelButton() const { return cancel_; }
    const PaddedRun& run() const { return run_; }
    QString note() const;

signals:
    void changed(); ///< there is something else to show

private:
    QWidget* makeBar();
    QWidget* makePage();
    QWidget* makeMaps(QWidget* parent);
    void fill();
    void runIfNeeded();
    void choose(int row);
    void showBatch();
    void tellCell(int row, int column);
    QString weightText(const Trace& trace, int row, int column) const;
    void showSentence();
    AttentionKind kind() const;
    bool canRun() const;
    QString noteText() const;
    QString shareText() const;
    BatchGrid gridData() const;
    HeatMapData mapData(const Trace& trace, const QString& title) const;
    std::shared_ptr<const Trace> sentence(bool masked) const; ///< the chosen one; nullptr where there is none

    /// What a run is of; another one is due where it differs.
    struct Asked {
        std::shared_ptr<const TranslationModel> model;
        std::size_t direction = 0;
        QStringList texts;
        AttentionSwitches switches;
        RunVariant variant;
        bool operator==(const Asked&) const = default;
    };
    Asked wanted() const;

    Session& session_;
    PaddedRun run_;
    Asked asked_;
    QTimer soon_;
    QString own_; ///< the session's sentence, in the first line until somebody edits it
    bool edited_ = false;
    std::shared_ptr<const TranslationModel> filledFor_;
    std::size_t filledDirection_ = 0;
    int chosen_ = 0;
    QToolButton* cancel_ = nullptr;
    Segments* kinds_ = nullptr;
    HeadChoice* choice_ = nullptr;
    SentenceList* list_ = nullptr;
    QLabel* note_ = nullptr;
    QScrollArea* boardScroll_ = nullptr;
    BatchBoard* board_ = nullptr;
    QLabel* shares_ = nullptr;
    HeatMap* masked_ = nullptr;
    QLabel* told_ = nullptr; ///< the arithmetic of the cell that was clicked
    HeatMap* unmasked_ = nullptr;
    WordComparison* words_ = nullptr;
};

} // namespace regard::app
