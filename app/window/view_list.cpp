#include "app/window/view_list.h"

#include <QCoreApplication>

#include "app/views/anatomy_view.h"
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
#include "app/views/steps_view.h"
#include "app/views/switches_view.h"
#include "app/views/tokens_view.h"
#include "app/views/training_view.h"
#include "app/views/weights_view.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

template <typename Class>
View* make(const char* name, Session& session, QWidget* parent)
{
    View* view = new Class(session, parent);
    view->setObjectName(QLatin1String(name));
    return view;
}

} // namespace

QList<GroupedView> makeViews(Session& session, QWidget* parent)
{
    const QString attention = Text::tr("Attention", "group of views");
    const QString model = Text::tr("Model", "group of views");
    const QString output = Text::tr("Output", "group of views");
    const QString experiments = Text::tr("Experiments", "group of views");
    const QString training = Text::tr("Training", "group of views");
    return {
        {attention, make<AttentionView>("attention", session, parent)},
        {attention, make<HeadsView>("heads", session, parent)},
        {attention, make<LinesView>("lines", session, parent)},
        {attention, make<TokensView>("tokens", session, parent)},
        {attention, make<StepsView>("steps", session, parent)},
        {attention, make<MasksView>("masks", session, parent)},
        {model, make<AnatomyView>("anatomy", session, parent)},
        {model, make<PositionsView>("positions", session, parent)},
        {model, make<LayersView>("layers", session, parent)},
        {model, make<WeightsView>("weights", session, parent)},
        {model, make<CostView>("cost", session, parent)},
        {output, make<OutputView>("output", session, parent)},
        {output, make<BeamView>("beam", session, parent)},
        {experiments, make<CompareView>("compare", session, parent)},
        {experiments, make<SwitchesView>("switches", session, parent)},
        {training, make<TrainingView>("training", session, parent)},
    };
}

} // namespace regard::app
