#include "app/views/layers_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/plots/heat_map.h"
#include "app/session/token_labels.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/segments.h"
#include "app/views/shares.h"

namespace regard::app {

namespace {

QStringList tokenLabels(const std::vector<Token>& tokens, const std::string& text)
{
    QStringList labels;
    for (const Token& token : tokens)
        labels << tokenLabel(token, text);
    return labels;
}

QStringList labelsOf(const Trace& trace, Stack stack)
{
    return stack == Stack::encoder ? tokenLabels(trace.source, trace.source_text)
                                   : tokenLabels(trace.target_input, trace.target_text);
}

/// "encoder.layers.1.output" → "L1", "encoder.input" → "input"
QString depthLabel(const std::string& path)
{
    const QString text = QString::fromStdString(path);
    const QStringList parts = text.split(u'.');
    return parts.size() > 2 && parts[1] == QStringLiteral("layers") ? u'L' + parts[2] : parts.value(1);
}

Stack stackOf(const std::string& path)
{
    return path.starts_with("decoder.") ? Stack::decoder : Stack::encoder;
}

} // namespace

LayersView::LayersView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    makeMaps();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("layersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(norms_);
    splitter->addWidget(features_);
    setShares(*splitter, 2, 3);
    column->addWidget(splitter, 1);
}

QWidget* LayersView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    stacks_ = new Segments({tr("encoder"), tr("decoder")}, bar);
    choices_ = new QComboBox(bar);
    choices_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choices_->setMinimumWidth(160);
    auto* label = new QLabel(tr("&Tensor"), bar);
    label->setBuddy(choices_);
    note_ = new ElidedLabel(bar);
    note_->setProperty("role", "muted");
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(stacks_);
    row->addWidget(grouped(bar, {label, choices_}));
    row->addWidget(note_);
    connect(stacks_, &Segments::chosen, this, [this](int index) {
        stack_ = Stack(index);
        path_.clear();
        refreshSoon();
    });
    connect(choices_, &QComboBox::activated, this, [this] { choose(choices_->currentText().toStdString()); });
    return bar;
}

void LayersView::makeMaps()
{
    norms_ = new HeatMap(this);
    norms_->setObjectName(QStringLiteral("norms"));
    norms_->setMinimumSize(260, 130);
    features_ = new HeatMap(this);
    features_->setObjectName(QStringLiteral("features"));
    features_->setMinimumSize(260, 150);
    features_->setPalette(Palette(PaletteName::red_blue));
    connect(norms_, &HeatMap::cellHovered, this, [this](int, int token) { pointAtToken(token); });
    connect(features_, &HeatMap::cellHovered, this, [this](int token, int) { pointAtToken(token); });
    connect(norms_, &HeatMap::cellClicked, this, [this](int depth, int) {
        const auto trace = session_.trace();
        const auto paths = trace ? residual_paths(*trace, stack_) : std::vector<std::string>();
        if (depth >= 0 && std::size_t(depth) < paths.size())
            choose(paths[std::size_t(depth)]);
    });
}

QString LayersView::title() const
{
    return tr("Layers");
}

void LayersView::showTensor(const std::string& path)
{
    stack_ = stackOf(path);
    path_ = path;
    refreshSoon();
}

void LayersView::choose(const std::string& path)
{
    showTensor(path);
    emit blockChanged();
}

void LayersView::refresh()
{
    const auto trace = session_.trace();
    stacks_->setCurrent(int(stack_));
    path_ = pathToShow(*trace);
    fillChoices(*trace);
    norms_->setData(normsData(*trace));
    HeatMapData features = featuresData(*trace);
    note_->setWholeText(features.rows ? QStringLiteral("%1 × %2").arg(features.rows).arg(features.columns)
                                      : tr("This run holds no activations."));
    features_->setData(std::move(features));
    markFocus();
}

std::string LayersView::pathToShow(const Trace& trace) const
{
    const Tensor* chosen = trace.find(path_);
    if (chosen && chosen->shape.size() == 2 && stackOf(path_) == stack_)
        return path_;
    const auto residual = residual_paths(trace, stack_);
    return residual.empty() ? std::string() : residual.back();
}

void LayersView::fillChoices(const Trace& trace)
{
    QStringList paths;
    for (const std::string& path : activation_paths(trace, stack_))
        paths << QString::fromStdString(path);
    QStringList present;
    for (int i = 0; i < choices_->count(); ++i)
        present << choices_->itemText(i);
    if (present != paths) {
        choices_->clear();
        choices_->addItems(paths);
    }
    choices_->setCurrentIndex(choices_->findText(QString::fromStdString(path_)));
}

HeatMapData LayersView::normsData(const Trace& trace) const
{
    Tensor norms = residual_norms(trace, stack_);
    HeatMapData data;
    data.rows = norms.shape[0];
    data.columns = norms.shape[1];
    for (const std::string& path : residual_paths(trace, stack_))
        data.rowLabels << depthLabel(path);
    data.columnLabels = labelsOf(trace, stack_);
    data.rowTitle = tr("depth");
    data.columnTitle = tr("token");
    data.title = tr("Residual stream: length of each token's vector");
    data.valueName = QStringLiteral("‖x‖");
    data.maximum = double(qMax(1e-6F, largest_magnitude(norms.values)));
    data.values = std::move(norms.values);
    return data;
}

HeatMapData LayersView::featuresData(const Trace& trace) const
{
    HeatMapData data;
    const std::string path = pathToShow(trace);
    const Tensor* tensor = trace.find(path);
    if (!tensor)
        return data;
    data.rows = tensor->shape[0];
    data.columns = tensor->shape[1];
    data.values = tensor->values;
    data.rowLabels = labelsOf(trace, stack_);
    data.rowTitle = tr("token");
    data.columnTitle = tr("feature");
    data.title = QString::fromStdString(path);
    data.valueName = tr("value");
    data.maximum = double(qMax(1e-6F, largest_magnitude(tensor->values)));
    data.minimum = -data.maximum;
    return data;
}

void LayersView::pointAtToken(int token)
{
    Selection& selection = session_.selection();
    const Focus& focus = selection.focus();
    const bool isQuery = (focus.kind == AttentionKind::encoder) == (stack_ == Stack::encoder);
    if (isQuery)
        selection.hoverCell(token, token < 0 ? -1 : focus.key);
    else if (focus.kind == AttentionKind::cross)
        selection.hoverCell(focus.query, token);
}

int LayersView::focusToken() const
{
    const Focus& focus = session_.selection().focus();
    if ((focus.kind == AttentionKind::encoder) == (stack_ == Stack::encoder))
        return focus.query;
    return focus.kind == AttentionKind::cross ? focus.key : -1;
}

void LayersView::markFocus()
{
    const auto residual = residual_paths(*session_.trace(), stack_);
    const auto at = std::find(residual.begin(), residual.end(), path_);
    const int depth = at == residual.end() ? -1 : int(at - residual.begin());
    norms_->setHighlight(depth, focusToken());
    features_->setHighlight(focusToken(), -1);
}

void LayersView::refreshFocus(const Focus&, const Focus&)
{
    markFocus();
}

void LayersView::applySignedPalette(PaletteName name)
{
    features_->setPalette(Palette(name));
}

void LayersView::applyPalette(PaletteName name)
{
    norms_->setPalette(Palette(name));
}

std::unique_ptr<Figure> LayersView::figure() const
{
    const auto trace = session_.trace();
    if (!trace || pathToShow(*trace).empty())
        return nullptr;
    return std::make_unique<HeatMapFigure>(featuresData(*trace), features_->dataPalette(), runCaption(*trace));
}

} // namespace regard::app
