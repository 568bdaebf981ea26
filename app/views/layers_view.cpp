#include "app/views/layers_view.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/plots/as_of_moment.h"
#include "app/session/playback.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/layers_contributions_page.h"
#include "app/views/layers_normalisation_page.h"
#include "app/views/layers_norms_page.h"
#include "app/views/layers_projection_page.h"
#include "app/views/layers_similarity_page.h"
#include "app/views/layers_stream_page.h"
#include "app/views/layers_text.h"
#include "app/views/layers_units_page.h"
#include "app/views/page_chooser.h"
#include "app/views/segments.h"

namespace regard::app {

namespace {

Stack stackOf(AttentionKind kind)
{
    return kind == AttentionKind::encoder ? Stack::encoder : Stack::decoder;
}

/// The page that tells most of a tensor.
int pageOf(const std::string& path)
{
    if (path.ends_with(".norm"))
        return LayersView::layer_norm;
    if (path.ends_with(".feed_forward.hidden"))
        return LayersView::feed_forward;
    return LayersView::stream;
}

QComboBox* comboBox(QWidget* parent, int least)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(least);
    return box;
}

/// Refills a box without a signal, and only where something is new.
void fill(QComboBox& box, const QStringList& labels)
{
    QStringList present;
    for (int i = 0; i < box.count(); ++i)
        present << box.itemText(i);
    if (present == labels)
        return;
    box.clear();
    box.addItems(labels);
}

/// The matrix [token, feature] that is new at a moment; empty where there is none.
std::string tensorOf(const Trace& trace, const Moment& moment)
{
    for (const char* part : {"", ".output", ".hidden"}) {
        const Tensor* tensor = trace.find(moment.path + part);
        if (tensor && tensor->shape.size() == 2 && moment.stage < Stage::logits && moment.stage != Stage::memory)
            return moment.path + part;
    }
    return {};
}

} // namespace

LayersView::LayersView(Session& session, QWidget* parent)
    : View(session, parent), followed_(session.selection().focus())
{
    stackOfPages_ = new QStackedWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(stackOfPages_, 1);
    addPage(new LayersStreamPage(this));
    addPage(new LayersContributionsPage(this));
    addPage(new LayersNormsPage(this));
    addPage(new LayersNormalisationPage(this));
    addPage(new LayersUnitsPage(this));
    addPage(new LayersSimilarityPage(this));
    addPage(new LayersProjectionPage(this));
    bar_->layout()->addWidget(note_);
    chooser_->setCurrent(0);
    fillBar();
}

QWidget* LayersView::makeBar()
{
    auto* whole = new QWidget(this);
    whole->setProperty("role", "bar");
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(14, 5, 14, 5);
    rows->setSpacing(8);
    chooser_ = new PageChooser(whole);
    auto* bar = bar_ = new QWidget(whole);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    rows->addWidget(chooser_);
    rows->addWidget(bar);
    stacks_ = new Segments({tr("encoder"), tr("decoder")}, bar);
    choices_ = comboBox(bar, 120);
    choiceLabel_ = new QLabel(bar);
    choiceLabel_->setBuddy(choices_);
    choiceBox_ = grouped(bar, {choiceLabel_, choices_});
    tokens_ = comboBox(bar, 70);
    tokens_->setObjectName(QStringLiteral("layersToken"));
    tokens_->setMaximumWidth(220);
    auto* tokenLabel = new QLabel(tr("T&oken"), bar);
    tokenLabel->setBuddy(tokens_);
    tokenBox_ = grouped(bar, {tokenLabel, tokens_});
    note_ = new ElidedLabel(bar);
    note_->setProperty("role", "muted");
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QWidget* part : {static_cast<QWidget*>(stacks_), choiceBox_, tokenBox_})
        row->addWidget(part);
    connect(chooser_, &PageChooser::chosen, this, &LayersView::showPage);
    connect(stacks_, &Segments::chosen, this, [this](int index) { chooseStack(Stack(index)); });
    connect(choices_, &QComboBox::activated, this,
            [this](int index) { choose(current().choices().value(index).path); });
    connect(tokens_, &QComboBox::activated, this, [this](int token) {
        session_.selection().setPinned(false);
        pointAtToken(token);
    });
    return whole;
}

void LayersView::addPage(LayersPage* page)
{
    chooser_->addPage(page->name(), page->purpose());
    stackOfPages_->addWidget(page);
    pages_.append(page);
    if (QWidget* controls = page->controls()) {
        controls->setParent(bar_);
        bar_->layout()->addWidget(controls);
        controls->hide();
    }
    connect(page, &LayersPage::tokenPointed, this, &LayersView::pointAtToken);
    connect(page, &LayersPage::pathChosen, this, &LayersView::choose);
    connect(page, &LayersPage::numberWanted, this, &LayersView::askNumber);
}

LayersPage& LayersView::current() const
{
    return *pages_[stackOfPages_->currentIndex()];
}

QString LayersView::title() const
{
    return tr("Layers");
}

QString LayersView::pictureName() const
{
    return tr("layers, %1").arg(current().name());
}

int LayersView::page() const
{
    return stackOfPages_->currentIndex();
}

void LayersView::showPage(int index)
{
    if (index < 0 || index >= pages_.size())
        return;
    stackOfPages_->setCurrentIndex(index);
    chooser_->setCurrent(index);
    refreshSoon();
    emit blockChanged();
}

void LayersView::showTensor(const std::string& path)
{
    followed_ = session_.selection().focus();
    stack_ = app::stackOf(path);
    path_ = path;
    showPage(pageOf(path));
}

QString LayersView::explained() const
{
    const QString own = current().explained();
    return own.isEmpty() ? QStringLiteral("layers") : own;
}

std::string LayersView::block() const
{
    return current().shown() ? current().block() : path_;
}

/// A tensor of a layer chosen here is that layer for all views, where they look at the same stack.
void LayersView::choose(const std::string& path)
{
    path_ = path;
    Focus focus = session_.selection().focus();
    if (layerOf(path) >= 0 && stackOf(focus.kind) == app::stackOf(path))
        focus.layer = layerOf(path);
    followed_ = focus;
    session_.selection().set(focus);
    refreshSoon();
    emit blockChanged();
}

/// The token of the number is looked at with it; the same number again is let go.
void LayersView::askNumber(const NumberPlace& number)
{
    Selection& selection = session_.selection();
    const bool same = selection.number() == number;
    selection.askNumber(std::nullopt);
    if (same)
        return;
    selection.setPinned(false);
    if (number.kind != NumberPlace::Kind::parameter)
        pointAtToken(number.row);
    selection.askNumber(number);
}

void LayersView::chooseStack(Stack stack)
{
    stack_ = stack;
    path_.clear();
    refreshSoon();
    emit blockChanged();
}

void LayersView::followSelection(const Focus& now)
{
    if (stackOf(now.kind) != stackOf(followed_.kind)) {
        stack_ = stackOf(now.kind);
        path_.clear();
    } else if (now.layer != followed_.layer && stackOf(now.kind) == stack_) {
        path_ = withLayer(path_, now.layer);
    }
    followed_ = now;
}

LayersPlace LayersView::place() const
{
    const auto trace = session_.trace();
    const Focus& focus = session_.selection().focus();
    const int count = trace ? int(stackTokens(*trace, stack_).size()) : 0;
    return {trace,
            session_.live() ? session_.model() : nullptr,
            stack_,
            focus.layer,
            qBound(0, token_, qMax(0, count - 1)),
            path_,
            session_.reading().now().moment};
}

void LayersView::refresh()
{
    followSelection(session_.selection().focus());
    const int count = int(stackTokens(*session_.trace(), stack_).size());
    const int pointed = focusToken();
    token_ = qBound(0, pointed >= 0 ? pointed : token_, qMax(0, count - 1));
    current().show(place());
    fillBar();
}

/// Goes along with the run: the page shows the block of the tensor that the moment brings about.
void LayersView::refreshMoment(const Focus&)
{
    const Moment* moment = session_.playback().moment();
    const std::string path = moment && !session_.playback().atEnd() ? tensorOf(*session_.trace(), *moment) : "";
    if (!path.empty()) {
        followed_ = session_.selection().focus();
        stack_ = app::stackOf(path);
        path_ = path;
    }
    refresh();
    emit blockChanged();
}

void LayersView::refreshFocus(const Focus& now, const Focus&)
{
    if (now.layer != followed_.layer || now.kind != followed_.kind)
        return refresh();
    followed_ = now;
    const int pointed = focusToken();
    if (pointed < 0 || pointed == token_ || pointed >= int(stackTokens(*session_.trace(), stack_).size()))
        return;
    token_ = pointed;
    current().point(token_);
    tokens_->setCurrentIndex(token_);
}

void LayersView::fillBar()
{
    const bool any = current().shown() != nullptr;
    stacks_->setCurrent(int(stack_));
    for (LayersPage* page : pages_)
        if (QWidget* controls = page->controls())
            controls->setVisible(page == &current());
    const QList<LayersPage::Choice> all = any ? current().choices() : QList<LayersPage::Choice>();
    choiceBox_->setVisible(!current().choiceName().isEmpty());
    choiceLabel_->setText(current().choiceName());
    QStringList labels;
    int chosen = -1;
    const std::string path = any ? current().chosen() : std::string();
    for (const LayersPage::Choice& choice : all) {
        if (choice.path == path)
            chosen = int(labels.size());
        labels << choice.label;
    }
    fill(*choices_, labels);
    choices_->setCurrentIndex(chosen);
    tokenBox_->setVisible(current().usesToken());
    if (any)
        fillTokens();
    note_->setWholeText(any ? current().note() : QString());
}

void LayersView::fillTokens()
{
    QStringList labels;
    QStringList tokens = stackLabels(*session_.trace(), stack_), room;
    if (const auto& moment = session_.reading().now().moment)
        hideTokensToCome(tokens, room, stack_ == Stack::decoder ? "decoder." : "encoder.", *moment);
    for (qsizetype i = 0; i < tokens.size(); ++i)
        labels << QStringLiteral("%1 · %2").arg(i).arg(isolatedLabel(tokens[i]));
    fill(*tokens_, labels);
    tokens_->setCurrentIndex(token_);
}

/// The selection moves with it where its attention has such tokens; else the view alone.
void LayersView::pointAtToken(int token)
{
    Selection& selection = session_.selection();
    const Focus& focus = selection.focus();
    const bool isQuery = (focus.kind == AttentionKind::encoder) == (stack_ == Stack::encoder);
    if (isQuery)
        selection.hoverCell(token, token < 0 ? -1 : focus.key);
    else if (focus.kind == AttentionKind::cross)
        selection.hoverCell(focus.query, token);
    if (token < 0 || token == token_ || focusToken() >= 0 || !session_.trace())
        return;
    token_ = token;
    current().point(token_);
    tokens_->setCurrentIndex(token_);
}

int LayersView::focusToken() const
{
    const Focus& focus = session_.selection().focus();
    if ((focus.kind == AttentionKind::encoder) == (stack_ == Stack::encoder))
        return focus.query;
    return focus.kind == AttentionKind::cross ? focus.key : -1;
}

void LayersView::applySignedPalette(PaletteName)
{
    for (LayersPage* page : pages_)
        page->usePalettes(dataPalette(), signedPalette());
}

void LayersView::applyPalette(PaletteName)
{
    for (LayersPage* page : pages_)
        page->usePalettes(dataPalette(), signedPalette());
}

std::unique_ptr<Figure> LayersView::figure() const
{
    const auto trace = session_.trace();
    if (!trace)
        return nullptr;
    if (current().shown() != trace) // a hidden view has not caught up
        current().show(place());
    return current().figure();
}

} // namespace regard::app
