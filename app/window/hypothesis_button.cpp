#include "app/window/hypothesis_button.h"

#include <QActionGroup>
#include <QMenu>
#include <QShortcut>

#include "app/plots/beam_tree_data.h"

namespace regard::app {

namespace {

constexpr int longestText = 90; // characters of a hypothesis in the menu

/// '&' names a key in menus.
QString plain(QString text)
{
    if (text.size() > longestText)
        text = text.left(longestText - 1) + u'…';
    return text.replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
}

} // namespace

HypothesisButton::HypothesisButton(Session& session, QWidget* parent) : QToolButton(parent), session_(session)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setProperty("role", "choice");
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &HypothesisButton::fillMenu);
    connect(&session_, &Session::traceChanged, this, &HypothesisButton::showState);
    for (const auto& [key, by] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    showState();
}

void HypothesisButton::showState()
{
    const auto trace = session_.trace();
    const int count = trace ? int(trace->beam.hypotheses.size()) : 0;
    setEnabled(bool(trace));
    if (!trace)
        setText(QStringLiteral("…"));
    else if (count > 1)
        setText(tr("%1 of %2 ▾").arg(trace->beam.chosen + 1).arg(count));
    else
        setText(session_.beamSize() == 1 ? tr("Greedy ▾") : tr("Beam %1 ▾").arg(session_.beamSize()));
    setAccessibleName(tr("Hypothesis shown: %1").arg(text()));
    setToolTip(tr("The hypotheses that the beam search found, with their scores. Alt+↓ and Alt+↑ show the next one "
                  "and the one before."));
}

void HypothesisButton::fillMenu()
{
    menu()->clear();
    addHypotheses();
    addSizes();
}

void HypothesisButton::addHypotheses()
{
    const auto trace = session_.trace();
    if (!trace || trace->beam.hypotheses.empty())
        return;
    auto* group = new QActionGroup(menu());
    for (std::size_t i = 0; i < trace->beam.hypotheses.size(); ++i) {
        const Hypothesis& hypothesis = trace->beam.hypotheses[i];
        QAction* action = menu()->addAction(QStringLiteral("%1   %2").arg(
            scoreText(hypothesis.score, QLocale(), 3), plain(QString::fromStdString(hypothesis.text))));
        action->setCheckable(true);
        action->setChecked(i == trace->beam.chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { session_.chooseHypothesis(int(i)); });
    }
}

void HypothesisButton::addSizes()
{
    menu()->addSeparator();
    QMenu* sizes = menu()->addMenu(tr("&Beam size"));
    auto* group = new QActionGroup(sizes);
    for (int size = 1; size <= widestBeam; ++size) {
        QAction* action = sizes->addAction(size == 1 ? tr("1, greedy decoding") : QString::number(size));
        action->setCheckable(true);
        action->setChecked(size == session_.beamSize());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, size] { emit beamSizeChosen(size); });
    }
}

void HypothesisButton::step(int by)
{
    const auto trace = session_.trace();
    if (trace && !trace->beam.hypotheses.empty())
        session_.chooseHypothesis(int(trace->beam.chosen) + by);
}

} // namespace regard::app
