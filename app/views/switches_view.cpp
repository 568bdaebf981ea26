#include "app/views/switches_view.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/ablation_figure.h"
#include "app/session/importance_run.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/head_switchboard.h"
#include "app/views/segments.h"
#include "app/views/shares.h"
#include "app/views/word_comparison.h"

namespace regard::app {

namespace {

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", "muted");
    label->setContentsMargins(14, 6, 14, 6);
    return label;
}

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

SwitchesView::SwitchesView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("switchesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeBoard());
    splitter->addWidget(makeWords());
    setShares(*splitter, 3, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    connectParts();
    showControls();
}

QWidget* SwitchesView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    modes_ = new Segments({tr("zero"), tr("uniform")}, bar);
    modes_->setAccessibleName(tr("How heads are switched off"));
    allOn_ = new QToolButton(bar);
    allOn_->setText(tr("All on"));
    measure_ = new QToolButton(bar);
    measure_->setProperty("role", "primary");
    progress_ = new QProgressBar(bar);
    progress_->setRange(0, 1000);
    progress_->setFixedWidth(110);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the measurement"));
    count_ = new ElidedLabel(bar);
    count_->setProperty("role", "strong");
    count_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(grouped(bar, {new QLabel(tr("Weights of heads that are off"), bar), modes_}));
    row->addWidget(grouped(bar, {measure_, progress_}));
    row->addWidget(allOn_);
    row->addWidget(count_);
    return bar;
}

QWidget* SwitchesView::makeBoard()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    board_ = new HeadSwitchboard(page);
    importance_ = paragraph(page);
    column->addWidget(board_);
    column->addWidget(importance_);
    column->addStretch(1);
    return scrolled(page, this);
}

QWidget* SwitchesView::makeWords()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    words_ = paragraph(page);
    comparison_ = new WordComparison(page);
    column->addWidget(words_);
    column->addWidget(comparison_);
    column->addStretch(1);
    return scrolled(page, this);
}

void SwitchesView::connectParts()
{
    SwitchedHeads& switches = session_.switches();
    ImportanceRun& importance = session_.importance();
    connect(modes_, &Segments::chosen, this,
            [&switches](int index) { switches.setMode(index == 0 ? HeadSwitch::zero : HeadSwitch::uniform); });
    connect(allOn_, &QToolButton::clicked, &switches, &SwitchedHeads::turnAllOn);
    connect(measure_, &QToolButton::clicked, this, &SwitchesView::measureOrCancel);
    connect(board_, &HeadSwitchboard::toggled, this, &SwitchesView::toggle);
    connect(&switches, &SwitchedHeads::changed, this, &SwitchesView::refreshSoon);
    connect(&switches, &SwitchedHeads::modeChanged, this, &SwitchesView::showControls);
    connect(&session_, &Session::fullTraceChanged, this, &SwitchesView::refreshSoon);
    connect(&importance, &ImportanceRun::changed, this, &SwitchesView::refreshSoon);
    connect(&importance, &ImportanceRun::progressed, this, &SwitchesView::showProgress);
}

QString SwitchesView::title() const
{
    return tr("Heads off");
}

void SwitchesView::toggle(const BoardPlace& place)
{
    SwitchedHeads& switches = session_.switches();
    if (place.layer < 0)
        switches.toggleKind(place.kind);
    else if (place.head < 0)
        switches.toggleLayer(place.kind, place.layer);
    else {
        session_.selection().selectHead(place.kind, place.layer, place.head);
        switches.toggle(place.kind, place.layer, place.head);
    }
}

void SwitchesView::measureOrCancel()
{
    if (session_.importance().running())
        session_.importance().cancel();
    else
        session_.measureImportance(session_.switches().mode());
}

void SwitchesView::showControls()
{
    const SwitchedHeads& switches = session_.switches();
    const bool running = session_.importance().running();
    const QString finished = tr("This is a finished run: there is no model to run in another way");
    modes_->setCurrent(switches.mode() == HeadSwitch::zero ? 0 : 1);
    allOn_->setEnabled(session_.live() && !switches.allOn());
    allOn_->setToolTip(session_.live() ? tr("Back to the full model") : finished);
    measure_->setText(running ? tr("Cancel") : tr("Measure importance"));
    measure_->setToolTip(!session_.live() ? finished
                         : running        ? tr("Stop measuring")
                                   : tr("Switch every head off in turn and see what that costs this translation"));
    modes_->setToolTip(session_.live() ? tr("Zero: the head adds nothing. Uniform: it looks at every key alike, so "
                                            "what it passes on is the mean of the values")
                                       : finished);
    measure_->setEnabled(running || session_.canMeasureImportance());
    progress_->setVisible(running);
    board_->setEnabled(session_.live());
    modes_->setEnabled(session_.live());
    const auto off = int(board_->data().switches.off().size());
    const ModelShape& shape = board_->data().shape;
    const std::size_t all = (shape.encoder_layers + 2 * shape.decoder_layers) * shape.heads;
    count_->setWholeText(off == 0 ? tr("All %n heads on", nullptr, int(all))
                                  : tr("%n of %1 heads off", nullptr, off).arg(QLocale().toString(qulonglong(all))));
    showProgress();
}

void SwitchesView::showProgress()
{
    progress_->setValue(int(1000 * session_.importance().progress()));
}

HeadBoardData SwitchesView::boardData() const
{
    const Focus& focus = session_.selection().focus();
    if (const auto trace = session_.trace(); trace && !session_.live())
        return {trace->shape, trace->switches, nullptr, {focus.kind, focus.layer, focus.head}};
    auto importance = session_.importance().result();
    const ModelShape& shape = session_.switches().shape();
    if (importance && importance->shape != shape)
        importance.reset();
    return {shape, session_.switches().now(), importance, {focus.kind, focus.layer, focus.head}};
}

QString SwitchesView::note() const
{
    return words_->text();
}

QString SwitchesView::wordsText() const
{
    const auto trace = session_.trace();
    if (!session_.live())
        return tr("This is a finished run, so nothing can be switched in it. Type a sentence to run the model.");
    if (trace->switches.empty() && !trace->variant.empty())
        return tr("All heads are on, but the model does not run as it was trained.");
    if (trace->switches.empty())
        return tr("The translation is that of the full model. Click a head above, the number of a layer or the name of "
                  "a kind of attention to switch it off, and see here what changes.");
    const auto full = session_.fullTrace();
    if (!full)
        return tr("Running the full model beside it…");
    const int differing = differingWords(comparison_->words());
    if (trace->forced)
        return tr("The translation is given, so its words stay. Below them: the change of their probability.");
    return differing == 0 ? tr("The same words as with all heads. Below them: the change of their probability.")
                          : tr("Words that differ from those of the full model (≠): %1. Below equal words: the change "
                               "of their probability.")
                                .arg(QLocale().toString(differing));
}

void SwitchesView::refresh()
{
    const auto trace = session_.trace();
    const auto full = trace->switches.empty() ? nullptr : session_.fullTrace();
    board_->setData(boardData());
    const auto importance = board_->data().importance;
    importance_->setText(importance
                             ? importanceText(*importance, QLocale())
                             : tr("Importance is not measured for this text. It is the rise in cross-entropy of the "
                                  "full model's own translation when one head alone is switched off."));
    comparison_->setWords(full ? namedPairs(*full, *trace) : WordPairs{});
    comparison_->setVisible(full != nullptr);
    words_->setText(wordsText());
    showControls();
}

void SwitchesView::refreshFocus(const Focus&, const Focus&)
{
    board_->setData(boardData());
}

std::unique_ptr<Figure> SwitchesView::figure() const
{
    const auto trace = session_.trace();
    HeadBoardData board = boardData();
    if (!trace || board.shape.heads == 0)
        return nullptr;
    board.switches = trace->switches; // the picture is of the run that is shown
    return std::make_unique<AblationFigure>(std::move(board), trace,
                                            trace->switches.empty() ? nullptr : session_.fullTrace());
}

} // namespace regard::app
