#include "app/views/view.h"

namespace regard::app {

View::View(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    connect(&session_, &Session::traceChanged, this, &View::refreshSoon);
    connect(&session_.selection(), &Selection::changed, this, [this](const Focus& now, const Focus& before) {
        if (isVisible() && !stale_ && session_.trace())
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
