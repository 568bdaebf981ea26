#pragma once

#include <vector>

#include <QLocale>
#include <QString>

#include "core/trace/beam.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One kept hypothesis at one step.
struct BeamCell {
    QString label;         ///< the token that it appended
    QString score;         ///< with its place among the best where it ends as one of them: "#1  −0.72"
    QString tip;           ///< plain text, lines separated by '\n'
    int parent = 0;        ///< cell of the column before; of the first column the root
    int hypothesis = -1;   ///< of the n best that go through it the one shown, else the best; -1 for none
    float probability = 0; ///< of the token
};

/// A beam search as columns of cells, the best of each step on top.
struct BeamTreeData {
    QString root; ///< label of the start token
    std::vector<std::vector<BeamCell>> steps;
    int shown = -1;     ///< the hypothesis shown
    int shownSteps = 0; ///< how many it has
    int hypotheses = 0;

    bool onShownPath(const BeamCell& cell) const { return cell.hypothesis >= 0 && cell.hypothesis == shown; }
};

/// Without steps where the trace has no search.
BeamTreeData beamTreeData(const Trace& trace, const QLocale& locale);

/// "−0.72", with the minus sign of print; a dash for what is no number.
QString scoreText(double score, const QLocale& locale, int decimals = 2);

/// Steps, tokens and numbers as tab-separated values.
QString tabSeparated(const BeamSearch& beam);

} // namespace regard::app
