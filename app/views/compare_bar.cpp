#include "app/views/compare_bar.h"

#include <QLabel>
#include <QToolButton>

#include "app/views/flow_layout.h"
#include "app/views/segments.h"

namespace regard::app {

namespace {

QToolButton* button(const QString& text, const QString& tip, QWidget* parent)
{
    auto* result = new QToolButton(parent);
    result->setText(text);
    result->setToolTip(tip);
    return result;
}

} // namespace

CompareBar::CompareBar(Session& session, QWidget* parent)
    : QWidget(parent), session_(session),
      pin_(button(tr("Pin this run"), tr("Keep the run that is shown as A, whatever comes after it"), this)),
      unpin_(button(tr("Unpin"), tr("Forget A"), this)),
      swap_(button(tr("Swap"), tr("A becomes the run that is shown, and that one A"), this)),
      matchings_(new Segments({tr("in order"), tr("anywhere")}, this)),
      heads_(new Segments({tr("same head"), tr("own head")}, this))
{
    setProperty("role", "bar");
    auto* row = new FlowLayout(this);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    auto* open = button(tr("Open trace as A…"), tr("Compare with a finished run from a file"), this);
    matchings_->setAccessibleName(tr("How tokens are matched"));
    matchings_->setToolTip(tr("Which token of A is compared with which of B: the same tokens in the same order, or the "
                              "same token wherever it stands"));
    heads_->setAccessibleName(tr("Head of A"));
    heads_->setToolTip(tr("Whether A shows the head that is chosen, or keeps the one that it was pinned with"));
    auto* copy = button(tr("Copy"), tr("Copy this picture and its numbers"), this);
    auto* save = button(tr("Export…"), tr("Save this picture as PNG, SVG or PDF"), this);
    row->addWidget(grouped(this, {pin_, unpin_, swap_, open}));
    row->addWidget(grouped(this, {new QLabel(tr("Tokens match"), this), matchings_}));
    row->addWidget(grouped(this, {new QLabel(tr("A shows"), this), heads_}));
    row->addWidget(grouped(this, {copy, save}));
    row->setAlignment(copy->parentWidget(), Qt::AlignRight);
    connect(pin_, &QToolButton::clicked, &session_, &Session::pinRun);
    connect(unpin_, &QToolButton::clicked, &session_.pinned(), &PinnedRunState::unpin);
    connect(swap_, &QToolButton::clicked, &session_, &Session::swapRuns);
    connect(open, &QToolButton::clicked, this, &CompareBar::traceWanted);
    connect(matchings_, &Segments::chosen, this, [this](int index) { emit matchingChosen(Matching(index)); });
    connect(heads_, &Segments::chosen, this, [this](int index) { emit ownHeadChosen(index == 1); });
    connect(copy, &QToolButton::clicked, this, &CompareBar::copyWanted);
    connect(save, &QToolButton::clicked, this, &CompareBar::exportWanted);
}

void CompareBar::display(Matching matching, bool ownHead)
{
    const bool pinned = session_.pinned().now().has_value();
    pin_->setEnabled(session_.trace() != nullptr);
    unpin_->setEnabled(pinned);
    swap_->setEnabled(pinned && session_.trace());
    matchings_->setCurrent(int(matching));
    heads_->setCurrent(ownHead ? 1 : 0);
}

} // namespace regard::app
