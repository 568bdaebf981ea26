#include "app/views/beam_view.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/export/beam_figure.h"
#include "app/plots/beam_tree.h"
#include "app/views/chips_of_trace.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/hypothesis_list.h"
#include "app/views/segments.h"
#include "app/views/shares.h"

namespace regard::app {

BeamView::BeamView(Session& session, QWidget* parent) : View(session, parent)
{
    list_ = new HypothesisList(this);
    tree_ = new BeamTree(this);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("beamSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list_);
    splitter->addWidget(tree_);
    setShares(*splitter, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    connectParts();
}

QWidget* BeamView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    QStringList numbers;
    for (int size = 1; size <= widest; ++size)
        numbers << QString::number(size);
    sizes_ = new Segments(numbers, bar);
    sizes_->setAccessibleName(tr("Beam size"));
    sizes_->setToolTip(tr("How many hypotheses each step keeps; 1 is greedy decoding"));
    note_ = new ElidedLabel(bar);
    note_->setProperty("role", "muted");
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(grouped(bar, {new QLabel(tr("Beam size"), bar), sizes_}));
    row->addWidget(note_);
    return bar;
}

void BeamView::connectParts()
{
    Selection& selection = session_.selection();
    connect(sizes_, &Segments::chosen, this, [this](int index) { emit beamSizeChosen(index + 1); });
    connect(list_, &HypothesisList::chosen, &session_, &Session::chooseHypothesis);
    connect(tree_, &BeamTree::hypothesisChosen, &session_, &Session::chooseHypothesis);
    connect(tree_, &BeamTree::stepPointed, this, [&selection](int step) {
        const Focus focus = pointAtOutput(selection.focus(), step);
        selection.hoverCell(focus.query, focus.key);
    });
    connect(tree_, &BeamTree::stepClicked, this, [&selection](int step) {
        const Focus focus = pointAtOutput(selection.focus(), step);
        selection.togglePin(focus.query, focus.key);
    });
}

QString BeamView::title() const
{
    return tr("Beam");
}

QString BeamView::note() const
{
    const auto trace = session_.trace();
    if (trace->forced)
        return tr("The translation is given, so nothing was searched. Decode freely to see a search.");
    if (trace->beam.steps.empty())
        return tr("This run holds no search.");
    if (trace->beam.beam_size == 1)
        return tr("Greedy: each step keeps the most probable token alone. Choose a larger beam to see others compete.");
    return tr("score = log probability ÷ ((5 + tokens) / 6)^%1")
        .arg(QLocale().toString(double(trace->beam.length_penalty), 'g', 3));
}

void BeamView::refresh()
{
    const auto trace = session_.trace();
    sizes_->setCurrent(session_.beamSize() - 1);
    note_->setWholeText(note());
    list_->setBeam(trace->beam);
    tree_->setData(beamTreeData(*trace, QLocale()));
    const bool searched = !trace->beam.steps.empty();
    list_->setVisible(searched);
    tree_->setVisible(searched);
    refreshFocus(session_.selection().focus(), {});
}

void BeamView::refreshFocus(const Focus& now, const Focus&)
{
    tree_->setStep(now.kind == AttentionKind::encoder ? -1 : now.query);
}

// Shows no data in colours.
void BeamView::applyPalette(PaletteName)
{
}

std::unique_ptr<Figure> BeamView::figure() const
{
    const auto trace = session_.trace();
    if (!trace || trace->beam.steps.empty())
        return nullptr;
    return std::make_unique<BeamFigure>(trace);
}

} // namespace regard::app
