#include "app/views/view.h"

#include <utility>

#include "app/session/playback.h"

namespace regard::app {

View::View(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    connect(&session_, &Session::traceChanged, this, &View::refreshSoon);
    connect(&session_.selection(), &Selection::changed, this, [this](const Focus& now, const Focus& before) {
        if (session_.playback().moving()) // what follows tells of both
            before_ = before_.value_or(before);
        else if (isVisible() && !stale_ && session_.trace())
            refreshFocus(now, before);
        else
            stale_ = true;
    });
    const auto readAgain = [this] {
        if (isVisible() && !stale_ && session_.trace())
            refreshReading();
        else
            stale_ = true;
    };
    connect(&session_.reading(), &ReadingState::changed, this, readAgain);
    connect(&session_.reading(), &ReadingState::rolloutKnown, this, readAgain);
    connect(&session_.playback(), &Playback::changed, this, [this] {
        const Focus before = std::exchange(before_, {}).value_or(session_.selection().focus());
        if (isVisible() && !stale_ && session_.trace())
            refreshMoment(before);
        else
            stale_ = true;
    });
}

QString View::subject() const
{
    const auto trace = session_.trace();
    if (!trace)
        return {};
    return QString::fromStdString(trace->source.empty() ? trace->target_text : trace->source_text);
}

void View::setDataPalette(PaletteName name)
{
    palette_ = name;
    applyPalette(name);
}

void View::setSignedPalette(PaletteName name)
{
    signedPalette_ = name;
    applySignedPalette(name);
}

void View::refreshFocus(const Focus&, const Focus&)
{
    refresh();
}

void View::refreshSoon()
{
    stale_ = true;
    before_.reset();
    if (!isVisible() || !session_.trace())
        return;
    stale_ = false;
    refresh();
}

void View::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_)
        refreshSoon();
}

} // namespace regard::app
