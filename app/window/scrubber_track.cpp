#include "app/window/scrubber_track.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/plots/plain_tip.h"
#include "app/session/moment_names.h"
#include "app/session/session.h"
#include "app/views/ink.h"

namespace regard::app {

namespace {

constexpr double edge = 6;            // room for the ring around the first and last dash
constexpr double dash_height = 6;     //
constexpr double encoder_share = 2.5; // the encoder's dash is so many steps wide
constexpr double layer_gap = 1.5;     // between the marks of two layers, in marks

/// What a mark has before it: a new layer, or a step between layers, begins a group.
bool beginsGroup(const Moment& moment, const Moment& before)
{
    const auto ofLayer = [](const Moment& one) {
        return one.stage >= Stage::self_attention && one.stage <= Stage::feed_forward_norm;
    };
    return ofLayer(moment) != ofLayer(before) || (ofLayer(moment) && moment.layer != before.layer) ||
           (moment.stage == Stage::memory) != (before.stage == Stage::memory);
}

} // namespace

ScrubberTrack::ScrubberTrack(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), playback_(session.playback())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Moment of the run"));
    setMouseTracking(true);
}

QSize ScrubberTrack::sizeHint() const
{
    return {400, 22};
}

QSize ScrubberTrack::minimumSizeHint() const
{
    return {120, 22};
}

double ScrubberTrack::dashLine() const
{
    return 7;
}

double ScrubberTrack::markLine() const
{
    return 18;
}

QRectF ScrubberTrack::dashRect(int step) const
{
    const bool source = playback_.stretch(-1).last >= playback_.stretch(-1).first;
    const double first = source ? encoder_share : 0;
    const double unit = (width() - 2 * edge) / (first + std::max(playback_.steps(), source ? 0 : 1));
    const double gap = unit >= 14 ? 5 : unit >= 4 ? unit * 0.3 : 0;
    const double left = edge + (step < 0 ? 0 : (first + step) * unit);
    const double size = step < 0 ? first * unit : unit;
    return {left + gap / 2, dashLine() - dash_height / 2, std::max(0.5, size - gap), dash_height};
}

QRectF ScrubberTrack::markRect(int index) const
{
    const Playback::Stretch stretch = playback_.stretch(playback_.stepOf(playback_.index()));
    double before = 0, all = 0;
    for (int i = stretch.first; i <= stretch.last; ++i) {
        if (i > stretch.first &&
            beginsGroup(playback_.moments()[std::size_t(i)], playback_.moments()[std::size_t(i) - 1]))
            all += layer_gap;
        if (i == index)
            before = all;
        all += 1;
    }
    const double unit = (width() - 2 * edge) / std::max(all, 1.0);
    return {edge + before * unit + unit * 0.12, markLine() - 2, unit * 0.76, 4};
}

int ScrubberTrack::momentAt(const QPointF& place) const
{
    if (onMarks_ || (!dragging_ && place.y() > (dashLine() + markLine()) / 2)) {
        const Playback::Stretch stretch = playback_.stretch(playback_.stepOf(playback_.index()));
        for (int i = stretch.first; i < stretch.last; ++i)
            if (place.x() < (markRect(i).right() + markRect(i + 1).left()) / 2)
                return i;
        return stretch.last;
    }
    int step = playback_.steps() - 1;
    for (int one = playback_.stretch(-1).last < 0 ? 0 : -1; one < step; ++one)
        if (place.x() < (dashRect(one).right() + dashRect(one + 1).left()) / 2) {
            step = one;
            break;
        }
    const Playback::Stretch stretch = playback_.stretch(step);
    const QRectF dash = dashRect(step);
    const double share = std::clamp((place.x() - dash.left()) / dash.width(), 0.0, 1.0);
    return stretch.first + int(std::lround(share * (stretch.last - stretch.first)));
}

void ScrubberTrack::paintDashes(QPainter& painter) const
{
    const Ink ink(palette());
    const int present = playback_.stepOf(playback_.index());
    const bool whole = playback_.atEnd();
    painter.setPen(Qt::NoPen);
    for (int step = playback_.stretch(-1).last < 0 ? 0 : -1; step < playback_.steps(); ++step) {
        const QRectF dash = dashRect(step);
        const double round = std::min(dash_height / 2, dash.width() / 2);
        const bool now = step == present && !whole;
        painter.setBrush(step < present || whole ? ink.accent : mix(ink.line, ink.muted, 0.15));
        painter.drawRoundedRect(dash, round, round);
        if (!now)
            continue;
        const Playback::Stretch stretch = playback_.stretch(step);
        const double done = double(playback_.index() - stretch.first + 1) / (stretch.last - stretch.first + 1);
        const QRectF part(dash.left(), dash.top(), std::max(done * dash.width(), std::min(dash_height, dash.width())),
                          dash.height());
        painter.setBrush(ink.accent);
        painter.drawRoundedRect(part, round, round);
        painter.setPen(QPen(ink.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        QRectF ring = dash.adjusted(-3, -3, 3, 3);
        if (ring.width() < 12)
            ring = QRectF(ring.center().x() - 6, ring.top(), 12, ring.height());
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
        painter.setPen(Qt::NoPen);
    }
}

void ScrubberTrack::paintMarks(QPainter& painter) const
{
    const Ink ink(palette());
    const Playback::Stretch stretch = playback_.stretch(playback_.stepOf(playback_.index()));
    painter.setPen(Qt::NoPen);
    for (int i = stretch.first; i <= stretch.last; ++i) {
        QRectF mark = markRect(i);
        const bool now = i == playback_.index();
        painter.setBrush(now                     ? ink.accent
                         : i < playback_.index() ? mix(ink.page, ink.accent, 0.55)
                                                 : mix(ink.line, ink.muted, 0.15));
        if (now)
            mark.adjust(-1, -2, 1, 2);
        painter.drawRoundedRect(mark, 1.5, 1.5);
    }
}

void ScrubberTrack::paintEvent(QPaintEvent*)
{
    if (playback_.count() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDashes(painter);
    if (!playback_.atEnd())
        paintMarks(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Ink(palette()).accent, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void ScrubberTrack::drag(const QPointF& place)
{
    const int index = momentAt(place);
    playback_.pause();
    if (index >= 0)
        playback_.show(index);
}

void ScrubberTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || playback_.count() == 0)
        return;
    onMarks_ = !playback_.atEnd() && event->position().y() > (dashLine() + markLine()) / 2;
    dragging_ = true;
    drag(event->position());
}

void ScrubberTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_)
        drag(event->position());
}

void ScrubberTrack::mouseReleaseEvent(QMouseEvent*)
{
    dragging_ = onMarks_ = false;
}

void ScrubberTrack::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return playback_.stepBack();
    case Qt::Key_Right:
        return playback_.stepForward();
    case Qt::Key_Up:
        return playback_.previousStage();
    case Qt::Key_Down:
        return playback_.nextStage();
    case Qt::Key_PageUp:
        return playback_.previousWord();
    case Qt::Key_PageDown:
        return playback_.nextWord();
    case Qt::Key_Home:
        return playback_.toStart();
    case Qt::Key_End:
        return playback_.toEnd();
    case Qt::Key_Space:
        return playback_.toggle();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ScrubberTrack::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = playback_.count() > 0 ? momentAt(help->pos()) : -1;
    const auto trace = session_.trace();
    const QString text = index < 0 || !trace ? QString() : momentName(*trace, playback_.moments()[std::size_t(index)]);
    showPlainTip(*help, text, *this, QRect(help->pos() - QPoint(2, 2), QSize(4, 4)));
    return true;
}

} // namespace regard::app
