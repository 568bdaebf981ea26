#include "app/window/view_list.h"

#include "app/views/attention_view.h"
#include "app/views/beam_view.h"
#include "app/views/compare_view.h"
#include "app/views/cost_view.h"
#include "app/views/heads_view.h"
#include "app/views/layers_view.h"
#include "app/views/lines_view.h"
#include "app/views/masks_view.h"
#include "app/views/output_view.h"
#include "app/views/positions_view.h"
#include "app/views/switches_view.h"
#include "app/views/tokens_view.h"
#include "app/views/training_view.h"
#include "app/views/weights_view.h"

namespace regard::app {

namespace {

template <typename Class>
View* make(const char* name, Session& session, QWidget* parent)
{
    View* view = new Class(session, parent);
    view->setObjectName(QLatin1String(name));
    return view;
}

} // namespace

QList<View*> makeViews(Session& session, QWidget* parent)
{
    return {
        make<AttentionView>("attention", session, parent), make<HeadsView>("heads", session, parent),
        make<LinesView>("lines", session, parent),         make<TokensView>("tokens", session, parent),
        make<CompareView>("compare", session, parent),     make<SwitchesView>("switches", session, parent),
        make<MasksView>("masks", session, parent),         make<PositionsView>("positions", session, parent),
        make<LayersView>("layers", session, parent),       make<BeamView>("beam", session, parent),
        make<OutputView>("output", session, parent),       make<WeightsView>("weights", session, parent),
        make<CostView>("cost", session, parent),           make<TrainingView>("training", session, parent),
    };
}

} // namespace regard::app
