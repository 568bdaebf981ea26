#include "app/views/anatomy_view.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/anatomy_figure.h"
#include "app/session/playback.h"
#include "app/views/anatomy_blocks.h"
#include "app/views/anatomy_canvas.h"
#include "app/views/elided_label.h"

namespace regard::app {

namespace {

AnatomyModel modelOf(const Trace& trace)
{
    const Attentions attentions = attentionsOf(trace);
    return {.shape = trace.shape,
            .source = trace.source.size(),
            .target = std::max(trace.target_input.size(), trace.target_output.size()),
            .selfAttention = attentions.self,
            .crossAttention = attentions.cross && trace.shape.encoder_layers > 0};
}

/// Of a block of attention, by its path.
std::optional<std::pair<AttentionKind, int>> attentionOf(const Trace& trace, const std::string& path)
{
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        const std::size_t layers =
            kind == AttentionKind::encoder ? trace.shape.encoder_layers : trace.shape.decoder_layers;
        for (std::size_t layer = 0; layer < layers; ++layer)
            if (path == attention_path(kind, layer))
                return std::pair(kind, int(layer));
    }
    return {};
}

} // namespace

AnatomyView::AnatomyView(Session& session, QWidget* parent) : View(session, parent), canvas_(new AnatomyCanvas(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(canvas_, 1);
    connect(canvas_, &AnatomyCanvas::chosen, this, [this](const QString& path) { choose(path.toStdString()); });
    connect(canvas_, &AnatomyCanvas::opened, this, &AnatomyView::blockOpened);
}

QString AnatomyView::title() const
{
    return tr("Anatomy");
}

QWidget* AnatomyView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(6);
    about_ = new ElidedLabel(bar);
    about_->setProperty("role", "muted");
    about_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(about_, 1);
    const auto add = [this, bar, row](const QString& name, const QString& tip, auto action) {
        auto* button = new QToolButton(bar);
        button->setText(name);
        button->setToolTip(tip);
        button->setProperty("role", "choice");
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, canvas_, action);
        row->addWidget(button);
    };
    add(tr("&Unfold all"), tr("Show the blocks of every layer"), [this] { canvas_->foldAll(false); });
    add(tr("F&old all"), tr("Show every layer as one block (Space folds one)"), [this] { canvas_->foldAll(true); });
    add(tr("F&it"), tr("As large as the room allows (0); + and − zoom"), [this] { canvas_->fit(); });
    return bar;
}

std::string AnatomyView::blockOfFocus() const
{
    const Playback& playback = session_.playback();
    if (playback.moment() && !playback.atEnd())
        return blockOf(*playback.moment());
    const Focus& focus = session_.selection().focus();
    return attention_path(focus.kind, std::size_t(std::max(focus.layer, 0)));
}

void AnatomyView::choose(const std::string& path)
{
    const auto trace = session_.trace();
    if (!trace)
        return;
    Playback& playback = session_.playback();
    if (!playback.atEnd()) // in the step that is looked at
        playback.showBlock(path, std::size_t(std::max(0, playback.stepOf(playback.index()))));
    else if (const auto attention = attentionOf(*trace, path))
        session_.selection().selectBlock(attention->first, attention->second);
    show(path);
    emit blockChanged();
}

void AnatomyView::show(const std::string& path)
{
    block_ = path;
    canvas_->setCurrent(path);
    describe();
}

void AnatomyView::describe()
{
    const QString text = canvas_->textOf(canvas_->current());
    about_->setWholeText(text.isEmpty() ? tr("Click a block to select it everywhere; a double click opens its numbers.")
                                        : QString(text).replace(u'\n', QStringLiteral(" · ")));
}

void AnatomyView::refresh()
{
    const auto model = session_.model();
    const auto trace = session_.trace();
    const bool own = session_.live() && model && model->network && model->network->config().shape() == trace->shape;
    canvas_->setModel(modelOf(*trace), own ? model->network : nullptr, trace);
    canvas_->setMoment(session_.reading().now().moment);
    show(block_.empty() || session_.reading().now().moment ? blockOfFocus() : block_);
}

void AnatomyView::refreshFocus(const Focus& now, const Focus& before)
{
    if (now.kind != before.kind || now.layer != before.layer)
        show(blockOfFocus());
}

void AnatomyView::refreshMoment(const Focus&)
{
    canvas_->setMoment(session_.reading().now().moment);
    show(blockOfFocus());
}

void AnatomyView::applyPalette(PaletteName name)
{
    canvas_->setDataPalette(Palette(name));
}

std::unique_ptr<Figure> AnatomyView::figure() const
{
    const auto trace = session_.trace();
    if (!trace || canvas_->diagram().nodes.empty())
        return nullptr;
    const auto model = session_.model();
    const bool own = session_.live() && model && model->network && model->network->config().shape() == trace->shape;
    return std::make_unique<AnatomyFigure>(modelOf(*trace), own ? model->network : nullptr, canvas_->folded(), trace,
                                           session_.reading().now().moment, Palette(dataPalette()));
}

} // namespace regard::app
