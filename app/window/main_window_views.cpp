#include <algorithm>

#include <QStackedWidget>

#include "app/session/playback.h"
#include "app/views/anatomy.h"
#include "app/views/attention_view.h"
#include "app/views/beam_view.h"
#include "app/views/explanation_panel.h"
#include "app/views/layers_view.h"
#include "app/views/positions_view.h"
#include "app/views/training_view.h"
#include "app/views/weights_view.h"
#include "app/window/block_route.h"
#include "app/window/main_window.h"
#include "app/window/view_tabs.h"

namespace regard::app {

AttentionView& MainWindow::attention() const
{
    return *tabs_->findChild<AttentionView*>();
}

PositionsView& MainWindow::positions() const
{
    return *tabs_->findChild<PositionsView*>();
}

LayersView& MainWindow::layers() const
{
    return *tabs_->findChild<LayersView*>();
}

BeamView& MainWindow::beam() const
{
    return *tabs_->findChild<BeamView*>();
}

TrainingView& MainWindow::training() const
{
    return *tabs_->findChild<TrainingView*>();
}

void MainWindow::followFocus()
{
    const Playback& playback = session_->playback();
    if (playback.moving()) // what follows tells of the focus as well
        return;
    const View* view = currentView();
    const bool within = playback.moment() && !playback.atEnd();
    anatomy_->setCurrent(within ? blockOf(*playback.moment()) : view ? view->block() : std::string());
    const auto model = session_->live() ? session_->model() : nullptr;
    const auto* layersView = qobject_cast<const LayersView*>(view);
    const QString name = layersView ? layersView->explained() : view ? view->objectName() : QString();
    explanation_->explain(view ? explanationOf(name, view->block(),
                                               model && model->network ? &model->network->config() : nullptr)
                               : Explanation{});
    rememberSoon_.start();
}

void MainWindow::showBlock(const QString& path)
{
    if (auto* weights = qobject_cast<WeightsView*>(currentView())) // shows the block's own
        return weights->showBlock(path.toStdString());
    Playback& playback = session_->playback();
    if (!playback.atEnd()) // in the step that is looked at
        playback.showBlock(path.toStdString(), std::size_t(std::max(0, playback.stepOf(playback.index()))));
    if (path == u"decoder.logits" || path == u"decoder.probabilities")
        return showView(QStringLiteral("output"));
    const BlockRoute route = routeOf(path.toStdString());
    switch (route.place) {
    case BlockRoute::Place::attention:
        tabs_->setCurrentWidget(&attention());
        session_->selection().selectBlock(route.kind, route.layer);
        break;
    case BlockRoute::Place::positions:
        tabs_->setCurrentWidget(&positions());
        positions().showStack(route.stack);
        break;
    case BlockRoute::Place::layers:
        tabs_->setCurrentWidget(&layers());
        layers().showTensor(path.toStdString());
        break;
    }
    followFocus();
}

View* MainWindow::currentView() const
{
    return qobject_cast<View*>(tabs_->currentWidget());
}

QList<View*> MainWindow::views() const
{
    QList<View*> all;
    for (int i = 0; i < tabs_->count(); ++i)
        all << qobject_cast<View*>(tabs_->widget(i));
    return all;
}

void MainWindow::showVariant(bool ofPositions)
{
    positions().showPage(PositionsView::in_the_model);
    showView(ofPositions ? QStringLiteral("positions") : QStringLiteral("cost")); // where windows are chosen
}

void MainWindow::showView(const QString& name)
{
    for (View* view : views()) {
        if (view->objectName() == name)
            tabs_->setCurrentWidget(view);
    }
    followFocus();
}

bool MainWindow::showsViews() const
{
    return pages_->currentWidget() == tabs_;
}

} // namespace regard::app
