#include "app/session/pinned_run.h"

namespace regard::app {

void PinnedRunState::pin(PinnedRun run)
{
    if (!run.trace)
        return;
    run_ = std::move(run);
    emit changed();
}

void PinnedRunState::unpin()
{
    if (!run_)
        return;
    run_.reset();
    emit changed();
}

} // namespace regard::app
