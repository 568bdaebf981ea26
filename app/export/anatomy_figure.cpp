#include "app/export/anatomy_figure.h"

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/plots/anatomy_painter.h"
#include "app/plots/read_map.h"
#include "app/session/moment_names.h"

namespace regard::app {

AnatomyFigure::AnatomyFigure(AnatomyModel model, std::shared_ptr<const EncoderDecoder> network,
                             const std::set<AnatomyLayer>& folded, const std::shared_ptr<const Trace>& trace,
                             std::optional<Moment> moment, Palette palette)
    : moment_(std::move(moment)), palette_(palette), theme_(Theme::print())
{
    model.network = network.get();
    diagram_ = anatomyDiagram(model, folded, theme_);
    hints_.setTrace(trace);
    QStringList lines{QCoreApplication::translate(
        "regard",
        "Attention blocks hold the mean of their heads' weights, rows are queries; bars are the lengths of the "
        "tokens' vectors, at linear the largest logit, at soft-max the probability of the chosen word.")};
    if (moment_)
        lines << noteText({QCoreApplication::translate("regard", "as of %1").arg(momentPlace(*moment_))});
    lines << runCaption(*trace);
    caption_ = lines.join(u'\n');
}

QSizeF AnatomyFigure::size() const
{
    return {diagram_.size.width(), diagram_.size.height() + captionHeight(caption_, diagram_.size.width(), theme_)};
}

void AnatomyFigure::paint(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), size()), theme_.background);
    drawAnatomy(painter, diagram_, hints_, moment_, palette_, theme_);
    drawCaption(painter, caption_, diagram_.size.height(), diagram_.size.width(), theme_);
}

QString AnatomyFigure::values() const
{
    QString text = QStringLiteral("block\tlayer\tpath\tshape\tparameters\n");
    for (const AnatomyNode& node : diagram_.nodes)
        if (node.role != AnatomyNode::Role::sum)
            text += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                        .arg(node.title, node.layer < 0 ? QString() : QString::number(node.layer),
                             QString::fromStdString(node.path), node.detail, QString::number(node.parameters));
    return text;
}

} // namespace regard::app
