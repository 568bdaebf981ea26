#include "app/views/lesson_heads.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "app/plots/attention_map.h"
#include "app/plots/head_sheet.h"
#include "app/plots/heat_map.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_box.h"
#include "app/views/segments.h"

namespace regard::app {

LessonHeads::LessonHeads(QWidget* parent)
    : QWidget(parent), kinds_(new Segments({tr("encoder"), tr("decoder"), tr("cross")}, this)),
      passes_(new Segments({tr("teacher forcing"), tr("free running")}, this)), sheet_(new HeadSheet(this)),
      map_(new HeatMap(this))
{
    kinds_->setAccessibleName(tr("Kind of attention"));
    kinds_->setToolTip(
        tr("Where the attention is: among source tokens, among target tokens, or from target to source"));
    passes_->setToolTip(tr("Whose target tokens are the rows: the given ones, or those that the model chose"));
    map_->setMinimumSize(220, 210);
    auto* parts = new FoldingBox(this);
    parts->addPart(makeSheet(), 2);
    parts->addPart(map_, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    kinds_->setCurrent(int(kind_));
    passes_->setCurrent(0);
    connect(kinds_, &Segments::chosen, this, [this](int kind) {
        kind_ = AttentionKind(kind);
        refresh();
    });
    connect(passes_, &Segments::chosen, this, [this](int pass) {
        forced_ = pass == 0;
        refresh();
    });
    connect(sheet_, &HeadSheet::headClicked, this, &LessonHeads::showHead);
    connect(map_, &HeatMap::cellClicked, this, [this](int row, int) {
        if (kind_ != AttentionKind::encoder && row >= 0)
            emit positionChosen(row);
    });
}

QWidget* LessonHeads::makeSheet()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("All heads"), side);
    title->setProperty("role", "heading");
    auto* choices = new QWidget(side);
    auto* row = new FlowLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(kinds_);
    row->addWidget(passes_);
    column->addWidget(title);
    column->addWidget(choices);
    sheet_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    sheet_->setMinimumHeight(fontMetrics().height() * 9);
    column->addWidget(sheet_, 1);
    return side;
}

QSize LessonHeads::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width(), qMax(least.height(), fontMetrics().height() * 18)};
}

void LessonHeads::setSentence(const LessonSentence& sentence)
{
    forcedTrace_ = sentence.forced.trace;
    freeTrace_ = sentence.free.trace;
    refresh();
}

void LessonHeads::setDataPalette(PaletteName name)
{
    sheet_->setDataPalette(Palette(name));
    map_->setPalette(Palette(name));
}

void LessonHeads::refresh()
{
    const auto& trace = forced_ ? forcedTrace_ : freeTrace_;
    if (!trace)
        return;
    sheet_->setTrace(trace, kind_);
    showHead(std::min(layer_, attentionLayers(*trace, kind_) - 1), head_);
}

void LessonHeads::showHead(int layer, int head)
{
    layer_ = layer;
    head_ = head;
    sheet_->setCurrent(layer, head);
    map_->setData(attentionMap(*(forced_ ? forcedTrace_ : freeTrace_), kind_, layer, head));
    markPosition();
}

void LessonHeads::setPosition(int position)
{
    position_ = position;
    markPosition();
}

void LessonHeads::markPosition()
{
    const int row = kind_ == AttentionKind::encoder || position_ >= int(map_->data().rows) ? -1 : position_;
    map_->setHighlight(row, -1);
    sheet_->setHighlight(row, -1);
}

} // namespace regard::app
