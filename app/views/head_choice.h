#pragma once

#include <QWidget>

#include "app/session/session.h"

namespace regard::app {

class ChoiceButton;

/// Layer and head of one kind of attention, chosen for all views.
class HeadChoice : public QWidget {
    Q_OBJECT
public:
    explicit HeadChoice(Session& session, QWidget* parent = nullptr);

    /// Offers what a model of that shape has; shows the layer and head of the selection.
    void show(AttentionKind kind, const ModelShape& shape);
    ChoiceButton* layers() const { return layers_; }
    ChoiceButton* heads() const { return heads_; }
    /// Those of the selection within what is offered.
    int layer() const;
    int head() const;

private:
    void choose(int layer, int head);

    Session& session_;
    AttentionKind kind_ = AttentionKind::decoder;
    int layerCount_ = 0;
    int headCount_ = 0;
    ChoiceButton* layers_ = nullptr;
    ChoiceButton* heads_ = nullptr;
};

} // namespace regard::app
