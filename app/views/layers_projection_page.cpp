#include "app/views/layers_projection_page.h"

#include <cmath>

#include <QVBoxLayout>

#include "app/export/stacked_figure.h"
#include "app/plots/as_of_moment.h"
#include "app/plots/projection_plot.h"
#include "app/plots/read_map.h"
#include "app/session/messages.h"
#include "app/views/layers_text.h"
#include "app/views/segments.h"
#include "core/analysis/principal_components.h"

namespace regard::app {

LayersProjectionPage::LayersProjectionPage(QWidget* parent) : LayersPage(parent)
{
    paths_ = new Segments({tr("all paths"), tr("chosen token's path")}, this);
    paths_->setCurrent(0);
    connect(paths_, &Segments::chosen, this, [this](int index) { showAllPaths(index == 0); });
}

void LayersProjectionPage::build()
{
    plot_ = new ProjectionPlot(this);
    plot_->setObjectName(QStringLiteral("projection"));
    connect(plot_, &ProjectionPlot::tokenPointed, this, &LayersPage::tokenPointed);
    connect(plot_, &ProjectionPlot::pointChosen, this, [this](int depth, int token) {
        const StreamPoints points = stream_points(trace(), place().stack);
        if (std::size_t(depth) >= points.paths.size())
            return;
        // The first component, then the second of the same point.
        const bool again = asked_ == std::pair(depth, token) && component_ == 0;
        asked_ = {depth, token};
        component_ = again ? 1 : 0;
        NumberPlace number{points.paths[std::size_t(depth)], 0, token, component_};
        number.kind = NumberPlace::Kind::coordinate;
        emit numberWanted(number);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
}

QWidget* LayersProjectionPage::controls()
{
    return paths_;
}

void LayersProjectionPage::showAllPaths(bool all)
{
    all_ = all;
    paths_->setCurrent(all ? 0 : 1);
    if (!plot_)
        return;
    ProjectionData data = plot_->data();
    data.allPaths = all;
    plot_->setData(std::move(data));
}

void LayersProjectionPage::project()
{
    projected_ = place().trace;
    stack_ = place().stack;
    whole_ = {};
    problem_.clear();
    const StreamPoints points = stream_points(trace(), stack_);
    depths_ = points.paths;
    if (points.paths.empty()) {
        problem_ = tr("This run holds no activations.");
        return;
    }
    ProjectionData data;
    try {
        const PrincipalComponents found = principal_components(points.points, 2);
        const bool two = found.coordinates.shape[1] > 1;
        for (std::size_t i = 0; i < found.coordinates.shape[0]; ++i)
            data.points.push_back({double(found.coordinates.at(i, 0)), two ? double(found.coordinates.at(i, 1)) : 0});
        const auto share = [&](std::size_t i) {
            return locale().toString(i < found.share.size() ? 100 * double(found.share[i]) : 0, 'f', 1);
        };
        data.xTitle = tr("1st principal component, %1 % of the variance").arg(share(0));
        data.yTitle = tr("2nd principal component, %1 %").arg(share(1));
    } catch (const Error& error) {
        problem_ = sentence(error);
        return;
    }
    data.extent = extentOf(data.points);
    data.tokens = points.tokens;
    data.tokenLabels = stackLabels(trace(), stack_);
    for (const std::string& path : points.paths)
        data.depthLabels << depthLabel(path);
    data.title = tr("Tokens through the layers, %1").arg(stackLabel(stack_));
    whole_ = std::move(data);
}

/// The plane is that of the whole run, so that it stands still while the points come.
void LayersProjectionPage::refresh()
{
    if (projected_.lock() != place().trace || stack_ != place().stack)
        project();
    ProjectionData data = whole_;
    for (std::size_t depth = 0; place().moment && depth < data.depths(); ++depth)
        for (std::size_t token = known(depths_[depth]); token < data.tokens; ++token)
            data.points[depth * data.tokens + token] = {std::nan(""), std::nan("")};
    data.marked = place().token;
    data.allPaths = all_;
    plot_->setData(std::move(data));
}

QString LayersProjectionPage::note() const
{
    return problem_.isEmpty() && place().moment
               ? noteText({momentPlaceNote(*place().moment), tr("the axes are those of the whole run")})
               : problem_;
}

void LayersProjectionPage::refreshToken()
{
    plot_->setMarked(place().token);
}

void LayersProjectionPage::setPalettes(PaletteName data, PaletteName)
{
    palette_ = data;
    plot_->setDataPalette(Palette(data));
}

std::unique_ptr<Figure> LayersProjectionPage::figure() const
{
    const ProjectionData& data = plot_->data();
    if (data.points.empty())
        return nullptr;
    const QSizeF size(500, 380);
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<DrawnFigure>(
        QString(), size,
        [data, size, palette = Palette(palette_)](QPainter& painter, const Theme& theme) {
            drawProjection(painter, data, layProjection(data, size, theme), palette, theme);
        },
        tabSeparated(data), std::vector<LabelledArray>{arrayOf(data)}));
    return std::make_unique<StackedFigure>(
        std::move(parts),
        caption(tr("All tokens at all depths of the %1's residual stream, projected on their first two principal "
                   "components; labels stand at the last depth. %2; %3.")
                    .arg(stackLabel(place().stack), data.xTitle, data.yTitle)));
}

} // namespace regard::app
