#include "app/views/weights_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/export/caption.h"
#include "app/export/parameter_figure.h"
#include "app/plots/heat_map.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_splitter.h"
#include "app/views/shares.h"

namespace regard::app {

namespace {

constexpr std::size_t most_exported = 4'000'000; // cells

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("role", "muted");
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(14, 4, 14, 8);
    return label;
}

QString shapeText(const std::vector<std::size_t>& shape)
{
    const QLocale locale;
    return QStringLiteral("%1 × %2").arg(locale.toString(qulonglong(shape[0])), locale.toString(qulonglong(shape[1])));
}

std::string pathOf(const QTreeWidgetItem* item)
{
    return item->text(0).toStdString();
}

} // namespace

WeightsView::WeightsView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* splitter = new FoldingSplitter(this);
    splitter->setObjectName(QStringLiteral("weightsSplitter"));
    splitter->addWidget(makeList());
    splitter->addWidget(makePicture());
    splitter->setChildrenCollapsible(false);
    setShares(*splitter, 3, 5);
    empty_ = paragraph(this);
    empty_->setAlignment(Qt::AlignCenter);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(splitter);
    pages_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    connectParts();
}

QWidget* WeightsView::makeList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(14, 10, 8, 10);
    column->setSpacing(6);
    search_ = new QLineEdit(side);
    search_->setPlaceholderText(tr("Find a parameter"));
    search_->setToolTip(tr("Parts of its name: cross value, feed_forward, L1"));
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(search_->placeholderText());
    list_ = new QTreeWidget(side);
    list_->setAccessibleName(tr("Parameters of the model"));
    list_->setHeaderLabels({tr("Parameter"), tr("Shape", "of a matrix")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setTextElideMode(Qt::ElideLeft);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->setFrameShape(QFrame::NoFrame);
    count_ = new QLabel(side);
    count_->setProperty("role", "muted");
    count_->setWordWrap(true);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(count_);
    side->setMinimumSize(190, 120);
    return side;
}

QWidget* WeightsView::makePicture()
{
    auto* side = new QWidget(this);
    headRow_ = new QWidget(side);
    auto* row = new FlowLayout(headRow_);
    row->setContentsMargins(14, 10, 14, 2);
    heads_ = new QComboBox(headRow_);
    heads_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    heads_->setToolTip(tr("Of W_Q, W_K and W_V a head owns columns, of W_O rows"));
    auto* label = new QLabel(tr("&Head"), headRow_);
    label->setBuddy(heads_);
    row->addWidget(grouped(headRow_, {label, heads_}));
    map_ = new HeatMap(side);
    map_->setMinimumSize(240, 140);
    map_->setPalette(Palette(PaletteName::red_blue));
    map_->setZoomable(true);
    histogram_ = new HistogramPlot(side);
    numbers_ = paragraph(side);
    numbers_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* foot = new QWidget(side);
    auto* footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(0, 0, 0, 0);
    footColumn->addWidget(histogram_, 1);
    footColumn->addWidget(numbers_);
    auto* splitter = new QSplitter(Qt::Vertical, side);
    splitter->setObjectName(QStringLiteral("weightsPicture"));
    splitter->addWidget(map_);
    splitter->addWidget(foot);
    splitter->setChildrenCollapsible(false);
    setShares(*splitter, 3, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headRow_);
    column->addWidget(splitter, 1);
    return side;
}

void WeightsView::connectParts()
{
    connect(search_, &QLineEdit::textChanged, this, &WeightsView::filterList);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            choosePath(pathOf(item));
    });
    connect(heads_, &QComboBox::activated, this, &WeightsView::chooseHead);
    connect(map_, &HeatMap::cellClicked, this, [this](int row, int column) {
        if (model_ && row >= 0 && column >= 0)
            session_.selection().toggleNumber(parameterPlace(*model_, choice(), row, column));
    });
    connect(&session_, &Session::modelChanged, this, &WeightsView::refreshSoon);
}

QString WeightsView::title() const
{
    return tr("Weights", "of the model: its parameters");
}

QString WeightsView::subject() const
{
    return model_ ? QString::fromStdString(model_->name) : QString();
}

WeightsChoice WeightsView::choice() const
{
    const auto projection = projectionPath(path_);
    const bool alone = headAlone_ && projection && projection->hasHeads();
    return {path_, alone ? session_.selection().focus().head : -1};
}

void WeightsView::showParameter(const std::string& path)
{
    const auto model = session_.model();
    if (model && model->network && model->network->layout().find(path))
        choosePath(path);
}

void WeightsView::showBlock(const std::string& block)
{
    const auto model = session_.model();
    if (!model || !model->network)
        return;
    // A layer as a whole is called by its output.
    const std::string layer = block.ends_with(".output") ? block.substr(0, block.rfind('.') + 1) : block;
    for (const ParameterInfo& info : model->network->layout().all())
        if (blockOfParameter(info.path) == block || (layer != block && info.path.starts_with(layer)))
            return choosePath(info.path);
}

/// Other views follow to the block that a projection is of.
void WeightsView::choosePath(const std::string& path)
{
    if (path == path_)
        return;
    path_ = path;
    if (const auto projection = projectionPath(path)) {
        const Focus& focus = session_.selection().focus();
        if (focus.kind != projection->kind || focus.layer != projection->layer)
            session_.selection().selectBlock(projection->kind, projection->layer);
    }
    fillPicture();
    emit blockChanged();
}

void WeightsView::chooseHead(int index)
{
    headAlone_ = index > 0;
    if (const auto projection = projectionPath(path_); projection && headAlone_)
        session_.selection().selectHead(projection->kind, projection->layer, index - 1);
    fillPicture();
}

void WeightsView::fillList()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    std::size_t all = 0;
    for (const ParameterEntry& entry : parameter_list(*model_->network)) {
        auto* item = new QTreeWidgetItem(list_, {QString::fromStdString(entry.path), shapeText(entry.shape)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, item->text(0));
        all += entry.count;
    }
    count_->setText(tr("%1 parameters in %2 tensors")
                        .arg(locale().toString(qulonglong(all)), locale().toString(list_->topLevelItemCount())));
    filterList();
}

/// Each word has to be a part of the name; "L1" is the layer.
void WeightsView::filterList()
{
    const QStringList words = search_->text().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = list_->topLevelItem(i);
        const QString name = QString(item->text(0)).replace(QStringLiteral("layers."), QStringLiteral("layers.L"));
        bool fits = true;
        for (const QString& word : words)
            fits = fits && (name.contains(word, Qt::CaseInsensitive) || item->text(0).contains(word));
        item->setHidden(!fits);
    }
}

void WeightsView::markInList()
{
    const auto items = list_->findItems(QString::fromStdString(path_), Qt::MatchExactly, 0);
    const QSignalBlocker quiet(list_);
    list_->setCurrentItem(items.isEmpty() ? nullptr : items.front());
    // Once the list has its height.
    QMetaObject::invokeMethod(
        list_, [this] { list_->scrollTo(list_->currentIndex()); }, Qt::QueuedConnection);
}

void WeightsView::fillHeads()
{
    const auto projection = projectionPath(path_);
    headRow_->setVisible(projection && projection->hasHeads());
    const int count = int(model_->network->config().heads);
    if (heads_->count() != count + 1) {
        heads_->clear();
        heads_->addItem(tr("all heads"));
        for (int head = 0; head < count; ++head)
            heads_->addItem(QStringLiteral("H%1").arg(head));
    }
    heads_->setCurrentIndex(choice().head + 1);
}

/// A projection goes along to the block that is looked at.
void WeightsView::followFocus()
{
    const Focus& focus = session_.selection().focus();
    const auto has = [this](const std::string& path) { return model_->network->layout().find(path) != nullptr; };
    ProjectionPath projection = projectionPath(path_).value_or(ProjectionPath{});
    projection.kind = focus.kind;
    projection.layer = focus.layer;
    if ((path_.empty() || !has(path_) || projectionPath(path_)) && has(projection.path()))
        path_ = projection.path();
    if (!has(path_))
        path_ = model_->network->layout().all().front().path;
}

void WeightsView::refresh()
{
    const auto model = session_.model();
    const bool has = model && model->network && !model->network->layout().all().empty();
    pages_->setCurrentIndex(has ? 0 : 1);
    empty_->setText(has ? QString()
                        : tr("A run from a file holds no weights. Open the model that made it to see them."));
    if (!has) {
        model_.reset();
        return;
    }
    const bool other = model != model_;
    model_ = model;
    if (other)
        fillList();
    followFocus();
    fillPicture();
}

void WeightsView::refreshFocus(const Focus& now, const Focus& before)
{
    if (!model_)
        return;
    const bool block = now.kind != before.kind || now.layer != before.layer;
    const std::string path = path_;
    if (block)
        followFocus();
    if (path != path_ || (headAlone_ && now.head != before.head))
        fillPicture();
    else
        markToken();
}

void WeightsView::fillPicture()
{
    if (!model_)
        return;
    markInList();
    fillHeads();
    Histogram found;
    shown_ = weightsHistogram(*model_, choice(), found);
    histogram_->setData(shown_);
    numbers_->setText(histogramText(found, locale()));
    map_->setData(weightsMap(*model_, choice()));
    markToken();
}

/// Of the embedding the row of the token that is looked at.
void WeightsView::markToken()
{
    int row = -1;
    const auto trace = session_.trace();
    if (trace && path_.starts_with("embedding")) {
        const Focus& focus = session_.selection().focus();
        const auto& tokens = focus.kind == AttentionKind::encoder ? trace->source : trace->target_input;
        if (focus.query >= 0 && std::size_t(focus.query) < tokens.size())
            row = tokens[std::size_t(focus.query)].id;
    }
    map_->setHighlight(row, -1);
}

QString WeightsView::numbers() const
{
    return numbers_->text();
}

QString WeightsView::problem() const
{
    return pages_->currentIndex() == 0 ? QString() : empty_->text();
}

void WeightsView::applySignedPalette(PaletteName name)
{
    map_->setPalette(Palette(name));
}

std::unique_ptr<Figure> WeightsView::figure() const
{
    if (!model_ || map_->data().rows == 0 || map_->data().values.size() > most_exported)
        return nullptr;
    const QString caption = tr("Model: %1").arg(QString::fromStdString(model_->name)) + u'\n' +
                            tr("Parameter: %1").arg(QString::fromStdString(path_)) + u'\n' + numbers_->text();
    return parameterFigure(map_->data(), map_->dataPalette(), shown_, caption);
}

} // namespace regard::app
