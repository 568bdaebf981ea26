#include "app/views/anatomy_canvas.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/anatomy_painter.h"

namespace regard::app {

namespace {

constexpr double readable = 0.72; // of the font's size: what is smaller is folded, or scrolled
constexpr double largest = 1.25;  // that a drawing fitted to the room grows to
constexpr double least = 0.2;
constexpr double most = 4;

AnatomyLayer layerOf(const std::string& path)
{
    const std::string digits = path.substr(std::min(path.size(), std::string("encoder.layers.").size()));
    return {path.starts_with("decoder.") ? Stack::decoder : Stack::encoder,
            path.find(".layers.") == std::string::npos ? -1 : std::atoi(digits.c_str())};
}

} // namespace

AnatomyCanvas::AnatomyCanvas(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Anatomy of the model"));
}

void AnatomyCanvas::setModel(const AnatomyModel& model, std::shared_ptr<const EncoderDecoder> network,
                             std::shared_ptr<const Trace> trace)
{
    const bool same = model.shape == model_.shape && network == network_;
    model_ = model;
    network_ = std::move(network);
    trace_ = std::move(trace);
    hints_.setTrace(trace_);
    if (!same)
        foldsItself_ = fits_ = true;
    if (foldsItself_)
        return foldForRoom();
    draw();
}

void AnatomyCanvas::setMoment(const std::optional<Moment>& moment)
{
    if (moment == moment_)
        return;
    moment_ = moment;
    viewport()->update();
}

void AnatomyCanvas::setCurrent(const std::string& path)
{
    if (path == current_)
        return;
    const AnatomyLayer before = layerOf(current_), now = layerOf(path);
    current_ = path;
    if (foldsItself_ && now != before && !folded_.empty())
        foldForRoom();
    reveal(current());
    describe();
    viewport()->update();
}

void AnatomyCanvas::setDataPalette(Palette palette)
{
    palette_ = palette;
    viewport()->update();
}

int AnatomyCanvas::current() const
{
    return diagram_.nodeOf(current_);
}

std::vector<AnatomyLayer> AnatomyCanvas::layers() const
{
    std::vector<AnatomyLayer> all;
    for (std::size_t layer = 0; layer < model_.shape.encoder_layers; ++layer)
        all.push_back({Stack::encoder, int(layer)});
    for (std::size_t layer = 0; layer < model_.shape.decoder_layers; ++layer)
        all.push_back({Stack::decoder, int(layer)});
    return all;
}

void AnatomyCanvas::draw()
{
    AnatomyModel model = model_;
    model.network = network_.get();
    diagram_ = anatomyDiagram(model, folded_, Theme::of(palette(), font()));
    pointed_ = -1;
    arrange();
}

/// All layers open where they are large enough to read; else in each stack one, that of the block looked at.
void AnatomyCanvas::foldForRoom()
{
    folded_.clear();
    draw();
    if (fitScale() >= readable)
        return;
    const AnatomyLayer looked = layerOf(current_);
    for (const AnatomyLayer& layer : layers()) {
        const auto last =
            int(layer.stack == Stack::encoder ? model_.shape.encoder_layers : model_.shape.decoder_layers);
        if (layer.layer != std::clamp(looked.layer, 0, last - 1))
            folded_.insert(layer);
    }
    draw();
}

void AnatomyCanvas::foldAll(bool folded)
{
    foldsItself_ = false;
    folded_.clear();
    if (folded)
        for (const AnatomyLayer& layer : layers())
            folded_.insert(layer);
    draw();
}

void AnatomyCanvas::toggleLayer(const AnatomyLayer& layer)
{
    foldsItself_ = false;
    if (!folded_.erase(layer))
        folded_.insert(layer);
    draw();
}

double AnatomyCanvas::fitScale() const
{
    if (diagram_.size.isEmpty())
        return 1;
    const QSize room = maximumViewportSize();
    return std::clamp(std::min(room.width() / diagram_.size.width(), room.height() / diagram_.size.height()), least,
                      largest);
}

void AnatomyCanvas::arrange()
{
    if (fits_)
        scale_ = std::max(fitScale(), readable * 0.85);
    const QSizeF whole = diagram_.size * scale_;
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    describe();
    viewport()->update();
}

void AnatomyCanvas::zoom(double factor)
{
    const QPointF middle = inDiagram(QRectF(viewport()->rect()).center());
    fits_ = false;
    scale_ = std::clamp(scale_ * factor, least, most);
    arrange();
    const QPointF moved = (middle - inDiagram(QRectF(viewport()->rect()).center())) * scale_;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(moved.y())));
}

void AnatomyCanvas::fit()
{
    fits_ = foldsItself_ = true;
    foldForRoom();
}

/// Of the drawing on the viewport: in its middle where there is room to spare.
QPointF AnatomyCanvas::offset() const
{
    const QSizeF whole = diagram_.size * scale_;
    const QSize room = viewport()->size();
    return {whole.width() < room.width() ? (room.width() - whole.width()) / 2 : -horizontalScrollBar()->value(),
            whole.height() < room.height() ? (room.height() - whole.height()) / 2 : -verticalScrollBar()->value()};
}

QPointF AnatomyCanvas::inDiagram(const QPointF& place) const
{
    return (place - offset()) / scale_;
}

QRectF AnatomyCanvas::onViewport(const QRectF& place) const
{
    return {place.topLeft() * scale_ + offset(), place.size() * scale_};
}

void AnatomyCanvas::reveal(int node)
{
    if (node < 0)
        return;
    const QRectF place = onViewport(diagram_.nodes[std::size_t(node)].rect);
    const auto shift = [](QScrollBar& bar, double from, double to, double room) {
        if (from < 0)
            bar.setValue(bar.value() + int(std::floor(from)) - 8);
        else if (to > room)
            bar.setValue(bar.value() + int(std::ceil(to - room)) + 8);
    };
    shift(*verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
    shift(*horizontalScrollBar(), place.left(), place.right(), viewport()->width());
}

void AnatomyCanvas::paintEvent(QPaintEvent* event)
{
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background);
    painter.translate(offset());
    painter.scale(scale_, scale_);
    drawAnatomy(painter, diagram_, hints_, moment_, palette_, theme,
                {current(), pointed_, hasFocus() ? diagram_.nodeOf(cursor_) : -1});
}

void AnatomyCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    foldsItself_ ? foldForRoom() : arrange();
}

void AnatomyCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

void AnatomyCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        foldsItself_ ? foldForRoom() : draw();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace regard::app
