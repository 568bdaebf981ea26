#include "app/views/head_choice.h"

#include <QHBoxLayout>
#include <QMenu>

#include "app/views/choice_button.h"

namespace regard::app {

HeadChoice::HeadChoice(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), layers_(new ChoiceButton(tr("Layer"), this)),
      heads_(new ChoiceButton(tr("Head"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(layers_);
    row->addWidget(heads_);
    connect(layers_, &ChoiceButton::chosen, this, [this](int layer) { choose(layer, head()); });
    connect(heads_, &ChoiceButton::chosen, this, [this](int head) { choose(layer(), head); });
}

void HeadChoice::show(AttentionKind kind, const ModelShape& shape)
{
    kind_ = kind;
    layerCount_ = int(attention_layers(shape, kind));
    headCount_ = int(shape.heads);
    for (const auto& [button, count, letter] :
         {std::tuple(layers_, layerCount_, 'L'), std::tuple(heads_, headCount_, 'H')}) {
        while (int(button->menu()->actions().size()) > count)
            delete button->menu()->actions().constLast();
        for (int i = int(button->menu()->actions().size()); i < count; ++i)
            button->addChoice(QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg(i), i);
        button->setEnabled(count > 0);
    }
    layers_->setCurrent(layer());
    heads_->setCurrent(head());
}

int HeadChoice::layer() const
{
    return qBound(0, session_.selection().focus().layer, qMax(0, layerCount_ - 1));
}

int HeadChoice::head() const
{
    return qBound(0, session_.selection().focus().head, qMax(0, headCount_ - 1));
}

void HeadChoice::choose(int layer, int head)
{
    session_.selection().selectHead(kind_, layer, head);
}

} // namespace regard::app
