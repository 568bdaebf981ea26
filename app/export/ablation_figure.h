#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/head_board.h"
#include "app/plots/word_pairs.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The board of heads with their importance, where it was measured, and what became of the translation.
class AblationFigure : public Figure {
public:
    /// `full` may be nullptr: all heads are on, or its run is not there yet.
    AblationFigure(HeadBoardData board, std::shared_ptr<const Trace> trace, std::shared_ptr<const Trace> full);

    QSizeF size() const override;
    void paint(QPainter& painter) const override;
    QString caption() const override { return caption_; }
    QString values() const override;
    std::vector<LabelledArray> numbers() const override;

private:
    Theme theme_;
    HeadBoardData board_;
    HeadBoardLayout boardLayout_;
    WordPairs words_;
    WordPairsLayout wordsLayout_;
    QString caption_;
};

/// Names of the two rows of words.
WordPairs namedPairs(const Trace& full, const Trace& trace);

/// What the importance is, of how many tokens, with the full model's own cross-entropy.
QString importanceText(const HeadImportance& importance, const QLocale& locale);

} // namespace regard::app
