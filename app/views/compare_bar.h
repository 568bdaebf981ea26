#pragma once

#include <QWidget>

#include "app/session/session.h"
#include "core/analysis/run_comparison.h"

class QToolButton;

namespace regard::app {

class Segments;

/// What is pinned, how tokens are matched, and which head of the pinned run is shown.
class CompareBar : public QWidget {
    Q_OBJECT
public:
    CompareBar(Session& session, QWidget* parent);
    void display(Matching matching, bool ownHead);

signals:
    void traceWanted();
    void matchingChosen(regard::Matching matching);
    void ownHeadChosen(bool own);
    void copyWanted();
    void exportWanted();

private:
    Session& session_;
    QToolButton* pin_;
    QToolButton* unpin_;
    QToolButton* swap_;
    Segments* matchings_;
    Segments* heads_;
};

} // namespace regard::app
