#include "app/window/main_window.h"

#include <utility>

#include <QCloseEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/session/messages.h"
#include "app/session/playback.h"
#include "app/session/samples.h"
#include "app/session/training_history.h"
#include "app/views/anatomy.h"
#include "app/views/anatomy_view.h"
#include "app/views/attention_view.h"
#include "app/views/beam_view.h"
#include "app/views/compare_view.h"
#include "app/views/explanation_panel.h"
#include "app/views/heads_view.h"
#include "app/views/inspector.h"
#include "app/views/layers_view.h"
#include "app/views/output_view.h"
#include "app/views/positions_view.h"
#include "app/views/switches_view.h"
#include "app/views/training_scrubber.h"
#include "app/views/training_view.h"
#include "app/views/weights_view.h"
#include "app/window/block_route.h"
#include "app/window/docks.h"
#include "app/window/heads_off_bar.h"
#include "app/window/hypothesis_button.h"
#include "app/window/latency.h"
#include "app/window/menus.h"
#include "app/window/message_bar.h"
#include "app/window/scrubber.h"
#include "app/window/sealed_state.h"
#include "app/window/sentence_panel.h"
#include "app/window/start_page.h"
#include "app/window/status_line.h"
#include "app/window/tour.h"
#include "app/window/variant_bar.h"
#include "app/window/view_list.h"
#include "app/window/view_tabs.h"

namespace regard::app {

namespace {

constexpr int rememberAfterMs = 2000;

} // namespace

MainWindow::MainWindow(Settings& settings, std::unique_ptr<Session> session, QWidget* parent)
    : QMainWindow(parent), settings_(settings), session_(std::move(session)), latency_(new Latency(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    resize(1280, 820);
    makeCentre();
    anatomy_ = new Anatomy(this);
    explanation_ = new ExplanationPanel(this);
    auto* inspector = new Inspector(*session_, this);
    connect(inspector, &Inspector::viewWanted, this, &MainWindow::showView);
    docks_ = std::make_unique<Docks>(*this, anatomy_, inspector, explanation_);
    new StatusLine(*session_, *latency_, *statusBar());
    connectSession();
    connectViews();
    addMenus(*this, *docks_);
    defaultState_ = saveState(layoutVersion);
    rememberSoon_.setSingleShot(true);
    rememberSoon_.setInterval(rememberAfterMs);
    connect(&rememberSoon_, &QTimer::timeout, this, &MainWindow::remember);
    fitSoon_.setSingleShot(true); // not amid the layout of a new size
    connect(&fitSoon_, &QTimer::timeout, this, &MainWindow::fitParts);
    updateTitle();
}

MainWindow::~MainWindow()
{
    if (!session_)
        return;
    // Hiding takes focus and pointer from the widgets, which tell the session so: now, while everything still lives.
    hide();
}

void MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    messages_ = new MessageBar(centre);
    pages_ = new QStackedWidget(centre);
    start_ = new StartPage(pages_);
    tabs_ = new ViewTabs(pages_);
    tabs_->setObjectName(QStringLiteral("tabs"));
    for (const auto& [group, view] : makeViews(*session_, tabs_))
        tabs_->addTab(view, group, view->title());
    tour_ = new Tour(*this, centre);
    history_ = new TrainingHistory(*session_, this);
    scrubber_ = new TrainingScrubber(*session_, *history_, centre);
    pages_->addWidget(start_);
    pages_->addWidget(tabs_);
    column->addWidget(messages_);
    auto* headsOff = new HeadsOffBar(*session_, centre);
    connect(headsOff, &HeadsOffBar::showWanted, this, [this] { tabs_->setCurrentWidget(findChild<SwitchesView*>()); });
    column->addWidget(pages_, 1);
    auto* variant = new VariantBar(*session_, centre);
    connect(variant, &VariantBar::showWanted, this, &MainWindow::showVariant);
    column->addWidget(headsOff); // below, so that it does not push away what was clicked
    column->addWidget(variant);
    runScrubber_ = new Scrubber(*session_, centre);
    column->addWidget(runScrubber_);
    column->addWidget(scrubber_);
    column->addWidget(tour_);
    setCentralWidget(centre);

    // Over the whole width, above the docks, as the one line that everything below follows from.
    sentence_ = new SentencePanel(*session_, this);
    auto* top = new QToolBar(tr("Sentence"), this);
    top->setObjectName(QStringLiteral("sentenceBar"));
    top->setMovable(false);
    top->setFloatable(false);
    top->toggleViewAction()->setEnabled(false);
    top->setContextMenuPolicy(Qt::PreventContextMenu);
    top->addWidget(sentence_);
    addToolBar(Qt::TopToolBarArea, top);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::connectSession()
{
    connect(session_.get(), &Session::modelChanged, this, [this] {
        if (session_->live())
            anatomy_->setShape(session_->model()->network ? session_->model()->network->config().shape()
                                                          : ModelShape{});
        clearOldError();
        if (!session_->trace())
            start_->showRunning();
        settings_.setModel(openedModel_);
        updateTitle();
    });
    connect(session_.get(), &Session::directionChanged, &rememberSoon_, qOverload<>(&QTimer::start));
    connect(session_.get(), &Session::directionChanged, this, [this] {
        if (session_->trace())
            messages_->showNotice(notices());
    });
    connect(session_.get(), &Session::traceChanged, this, &MainWindow::showTrace);
    connect(session_.get(), &Session::failed, this, &MainWindow::showFailure);
    connect(&session_->selection(), &Selection::changed, this, &MainWindow::followFocus);
    connect(&session_->playback(), &Playback::changed, this, &MainWindow::followFocus);
    connect(sentence_, &SentencePanel::viewWanted, this, &MainWindow::showView);
    connect(sentence_, &SentencePanel::edited, &rememberSoon_, qOverload<>(&QTimer::start));
    connect(sentence_, &SentencePanel::typed, latency_, &Latency::textEdited);
    connect(sentence_, &SentencePanel::textCut, this, [this](int count, int limit) {
        messages_->showError(
            regard::app::sentence(Notice{Notice::Kind::text_cut, std::size_t(count), std::size_t(limit)}));
    });
    latency_->watch(sentence_->source());
    latency_->watch(sentence_->target());
}

void MainWindow::connectViews()
{
    for (View* view : views()) {
        connect(view, &View::paletteChosen, this, &MainWindow::setDataPalette);
        connect(view, &View::blockChanged, this, &MainWindow::followFocus);
    }
    connect(&comparison(), &CompareView::traceWanted, this, &MainWindow::choosePinnedTrace);
    connect(tabs_->findChild<HeadsView*>(), &HeadsView::headOpened, this,
            [this] { tabs_->setCurrentWidget(&attention()); });
    connect(&beam(), &BeamView::beamSizeChosen, this, &MainWindow::setBeamSize);
    connect(sentence_->hypotheses(), &HypothesisButton::beamSizeChosen, this, &MainWindow::setBeamSize);
    connect(anatomy_, &Anatomy::chosen, this, &MainWindow::showBlock);
    connect(tabs_->findChild<AnatomyView*>(), &AnatomyView::blockOpened, this, &MainWindow::showBlock);
    connect(tabs_, &ViewTabs::currentChanged, this, &MainWindow::followFocus);
    connect(&training(), &TrainingView::modelWanted, this, &MainWindow::lookInside);
    connect(history_, &TrainingHistory::failed, this, &MainWindow::showFailure);
    connect(start_, &StartPage::retryWanted, this, [this] { openModel({}); });
}

void MainWindow::begin(const WindowOptions& options)
{
    restore();
    const auto remembered = settings_.text();
    const QList<Sample> all = samples();
    const QString first = all.isEmpty() ? QString() : all.first().text;
    sentence_->setSourceText(!options.text.isNull() ? options.text : remembered.value_or(first));
    openModel(options.model.isEmpty() ? settings_.model() : options.model);
    beginning_ = !options.trace.isEmpty();
    if (beginning_)
        openTrace(options.trace);
    sentence_->source()->setFocus();
}

void MainWindow::resume(const QString& openedModel)
{
    openedModel_ = openedModel;
    restore();
    sentence_->showSession();
    session_->announce();
    sentence_->source()->setFocus();
}

std::unique_ptr<Session> MainWindow::release()
{
    setPresenting(false);
    remember();
    hide();
    return std::move(session_);
}

void MainWindow::restore()
{
    setAppearance(settings_.appearance());
    setDataPalette(settings_.palette());
    setSignedPalette(settings_.signedPalette());
    session_->selection().set(settings_.focus());
    session_->reading().set(settings_.reading());
    session_->setBeamSize(settings_.beamSize());
    session_->chooseDirection(settings_.direction());
    const QString front = settings_.view();
    for (View* view : views())
        if (view->objectName() == front)
            tabs_->setCurrentWidget(view);
    restoreLayout();
}

void MainWindow::openModel(const QString& nameOrFolder)
{
    openedModel_ = nameOrFolder;
    if (!session_->model())
        start_->showLoading();
    session_->openModel(nameOrFolder);
}

void MainWindow::showTrace()
{
    const auto trace = session_->trace();
    anatomy_->setShape(trace->shape, attentionsOf(*trace));
    pages_->setCurrentWidget(tabs_);
    if (errorAtStart_.isEmpty())
        clearOldError();
    else
        messages_->showError(std::exchange(errorAtStart_, {}));
    messages_->showNotice(notices());
    followFocus();
    updateTitle();
    latency_->resultArrived();
}

void MainWindow::clearOldError()
{
    // That a text was cut stays true until it is shorter.
    if (sentence_->source()->text().size() < SentencePanel::longestText)
        messages_->clearError();
}

void MainWindow::showFailure(const QString& sentence)
{
    if (std::exchange(beginning_, false) && !session_->trace())
        errorAtStart_ = sentence; // the first run, which has nothing to do with it, must not wipe it away
    if (session_->model() || session_->trace() || !errorAtStart_.isEmpty()) {
        messages_->showError(sentence);
        return;
    }
    start_->showProblem(sentence);
    pages_->setCurrentWidget(start_);
}

void MainWindow::lookInside(std::shared_ptr<const TranslationModel> model, const QString& sentence)
{
    session_->setModel(std::move(model));
    sentence_->setSourceText(sentence);
    tabs_->setCurrentWidget(&attention());
}

void MainWindow::setAppearance(Appearance appearance)
{
    settings_.setAppearance(appearance);
    applyAppearance(appearance, settings_.textScale());
}

void MainWindow::setTextScale(double scale)
{
    settings_.setTextScale(scale);
    applyAppearance(settings_.appearance(), settings_.textScale());
    fitSoon_.start();
}

void MainWindow::setDataPalette(PaletteName name)
{
    settings_.setPalette(name);
    for (View* view : views())
        view->setDataPalette(name);
    emit dataPaletteChanged(name);
}

void MainWindow::setSignedPalette(PaletteName name)
{
    settings_.setSignedPalette(name);
    for (View* view : views())
        view->setSignedPalette(name);
    findChild<Inspector*>()->setSignedPalette(name);
    emit signedPaletteChanged(name);
}

void MainWindow::setBeamSize(int size)
{
    settings_.setBeamSize(size);
    session_->setBeamSize(size);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    Selection& selection = session_->selection();
    if (selection.number()) {
        selection.askNumber(std::nullopt);
    } else if (selection.pinned()) {
        selection.setPinned(false);
        selection.selectCell(-1, -1); // the pointer may be elsewhere by now
    } else if (presenting_)
        setPresenting(false);
    else
        selection.selectCell(-1, -1);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace regard::app
