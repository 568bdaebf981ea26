#include "app/session/heads_off.h"

namespace regard::app {

std::set<HeadPlace> headsOff(Session& session, AttentionKind kind)
{
    const auto trace = session.trace();
    const AttentionSwitches& switches = trace && !session.live() ? trace->switches : session.switches().now();
    std::set<HeadPlace> off;
    for (const SwitchedHead& head : switches.off()) {
        if (head.kind == kind)
            off.insert({head.layer, head.head});
    }
    return off;
}

} // namespace regard::app
