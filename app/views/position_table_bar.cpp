#include "app/views/position_table_bar.h"

#include <QLabel>
#include <QSpinBox>

#include "app/views/choice_button.h"
#include "app/views/elided_label.h"
#include "app/views/flow_layout.h"
#include "app/views/segments.h"

namespace regard::app {

namespace {

enum Preset { own, four, guide, article, beyond };

QSpinBox* number(int least, int most, int step, const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    return box;
}

QLabel* buddy(const QString& text, QWidget* of, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(of);
    return label;
}

} // namespace

PositionTableBar::PositionTableBar(QWidget* parent) : QWidget(parent)
{
    setProperty("role", "bar");
    auto* row = new FlowLayout(this);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    spans_ =
        new Segments({tr("this sentence"), tr("first %1").arg(shownOfModel), tr("free", "a table of any size")}, this);
    spans_->setToolTip(tr("The positions of this sentence, the first of all that the model has, or a table of any "
                          "length and width"));
    spans_->setAccessibleName(tr("Which positions"));
    row->addWidget(spans_);
    makeModelControls();
    makeFreeControls();
    note_ = new ElidedLabel(this);
    note_->setProperty("role", "muted");
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(note_);
    connect(spans_, &Segments::chosen, this, [this](int index) {
        PositionChoice choice = choice_;
        choice.span = PositionSpan(index);
        take(choice);
    });
    display();
}

void PositionTableBar::makeModelControls()
{
    stacks_ = new Segments({stackName(Stack::encoder), stackName(Stack::decoder)}, this);
    stacks_->setAccessibleName(tr("Stack"));
    layout()->addWidget(stacks_);
    connect(stacks_, &Segments::chosen, this, [this](int index) {
        PositionChoice choice = choice_;
        choice.stack = Stack(index);
        take(choice);
    });
}

void PositionTableBar::makeFreeControls()
{
    presets_ = new ChoiceButton(tr("Figure"), this);
    presets_->addChoice(tr("own sizes"), own);
    presets_->addChoice(tr("4 dimensions"), four, tr("The first positions at 4 dimensions, in halves"));
    presets_->addChoice(tr("20 × 512, in halves"), guide,
                        tr("20 words of 512 dimensions, sines left and cosines right, as a well-known guide draws it"));
    presets_->addChoice(tr("50 × 128, alternating"), article,
                        tr("50 positions of 128 dimensions, sines and cosines alternating"));
    presets_->addChoice(tr("beyond the longest text"), beyond,
                        tr("The model's own width and order, twice as long as any text it takes"));
    length_ = number(1, longestTable, 1, tr("Positions"), this);
    width_ = number(2, widestTable, 2, tr("Dimensions"), this);
    width_->setToolTip(tr("Pairs of a sine and a cosine: an even number"));
    layouts_ = new Segments({layoutName(PositionLayout::interleaved), layoutName(PositionLayout::halves)}, this);
    layouts_->setAccessibleName(tr("Order of sines and cosines"));
    layouts_->setToolTip(tr("Sine and cosine of a pair side by side, as the paper has it, or all sines before all "
                            "cosines; the values are the same"));
    free_ = grouped(this, {presets_, buddy(tr("&Positions"), length_, this), length_,
                           buddy(tr("&Dimensions"), width_, this), width_});
    layout()->addWidget(free_);
    layout()->addWidget(layouts_);
    connect(presets_, &ChoiceButton::chosen, this, &PositionTableBar::usePreset);
    const auto read = [this] {
        PositionChoice choice = choice_;
        choice.length = length_->value();
        choice.width = width_->value() / 2 * 2;
        take(choice);
    };
    connect(length_, &QSpinBox::valueChanged, this, read);
    connect(width_, &QSpinBox::valueChanged, this, read);
    connect(layouts_, &Segments::chosen, this, [this](int index) {
        PositionChoice choice = choice_;
        choice.layout = PositionLayout(index);
        take(choice);
    });
}

void PositionTableBar::usePreset(int index)
{
    PositionChoice choice = choice_;
    choice.span = PositionSpan::free;
    const auto size = [&choice](int length, int width, PositionLayout layout) {
        choice.length = length;
        choice.width = width;
        choice.layout = layout;
    };
    if (index == four)
        size(10, 4, PositionLayout::halves);
    else if (index == guide)
        size(20, 512, PositionLayout::halves);
    else if (index == article)
        size(50, 128, PositionLayout::interleaved);
    else if (index == beyond)
        size(beyond_.length, beyond_.width, beyond_.layout);
    take(choice);
}

void PositionTableBar::setModel(int width, int longest, PositionLayout layout)
{
    beyond_.width = qBound(2, width / 2 * 2, widestTable);
    beyond_.length = qBound(1, 2 * longest, longestTable);
    beyond_.layout = layout;
    display();
}

void PositionTableBar::setNote(const QString& note)
{
    note_->setWholeText(note);
}

void PositionTableBar::setChoice(const PositionChoice& choice)
{
    choice_ = choice;
    display();
}

void PositionTableBar::take(const PositionChoice& choice)
{
    if (choice == choice_)
        return display();
    setChoice(choice);
    emit changed();
}

void PositionTableBar::display()
{
    const bool free = choice_.span == PositionSpan::free;
    spans_->setCurrent(int(choice_.span));
    stacks_->setCurrent(int(choice_.stack));
    stacks_->setVisible(!free);
    free_->setVisible(free);
    layouts_->setVisible(free);
    for (QSpinBox* box : {length_, width_}) {
        const QSignalBlocker quiet(box);
        box->setValue(box == length_ ? choice_.length : choice_.width);
    }
    layouts_->setCurrent(int(choice_.layout));
    const auto is = [this](int length, int width, PositionLayout layout) {
        return choice_.length == length && choice_.width == width && choice_.layout == layout;
    };
    presets_->setCurrent(is(10, 4, PositionLayout::halves)                   ? four
                         : is(20, 512, PositionLayout::halves)               ? guide
                         : is(50, 128, PositionLayout::interleaved)          ? article
                         : is(beyond_.length, beyond_.width, beyond_.layout) ? beyond
                                                                             : own);
}

} // namespace regard::app
