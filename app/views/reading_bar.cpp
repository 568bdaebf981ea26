#include "app/views/reading_bar.h"

#include <QCheckBox>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/plots/attention_map.h"
#include "app/views/choice_button.h"
#include "app/views/flow_layout.h"
#include "app/views/palette_box.h"
#include "app/views/reading_chips.h"
#include "app/views/reading_panel.h"
#include "app/views/segments.h"
#include "app/views/view.h"

namespace regard::app {

namespace {

ChoiceButton* quickChoice(const QString& name, const QString& tip, const QList<ReadingChoice>& choices,
                          Session& session, QWidget* parent)
{
    auto* button = new ChoiceButton(name, parent);
    button->setToolTip(tip);
    for (int i = 0; i < choices.size(); ++i)
        button->addChoice(choices[i].label, i, choices[i].tip);
    QObject::connect(button, &ChoiceButton::chosen, &session.reading(), [&session, choices](int index) {
        session.reading().set(choices[index].apply(session.reading().now()));
    });
    return button;
}

} // namespace

ReadingBar::ReadingBar(Session& session, View& view)
    : QWidget(&view), session_(session), line_(new QWidget(this)), row_(new FlowLayout(line_))
{
    setProperty("role", "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 5, 14, 5);
    column->setSpacing(6);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(6);
    makeKinds();
    makeQuickChoices();
    makeEnd(view);
    column->addWidget(line_);
    column->addWidget(new ReadingChips(session_, this));
    connect(&session_.reading(), &ReadingState::changed, this, &ReadingBar::follow);
    connect(&session_.selection(), &Selection::changed, this,
            [this](const Focus& now) { kinds_->setCurrent(int(now.kind)); });
    connect(&session_, &Session::traceChanged, this, &ReadingBar::followTrace);
    follow();
    followTrace();
}

void ReadingBar::makeKinds()
{
    kinds_ = new Segments({tr("encoder"), tr("decoder"), tr("cross")}, line_);
    kinds_->setAccessibleName(tr("Kind of attention"));
    kinds_->setToolTip(
        tr("Where the attention is: among source tokens, among target tokens, or from target to source"));
    row_->addWidget(kinds_);
    connect(kinds_, &Segments::chosen, this, [this](int index) {
        const auto kind = AttentionKind(index);
        const auto trace = session_.trace();
        const int layers = trace ? attentionLayers(*trace, kind) : 1;
        session_.selection().selectBlock(kind, qBound(0, session_.selection().focus().layer, qMax(0, layers - 1)));
    });
}

void ReadingBar::makeQuickChoices()
{
    heads_ = quickChoice(tr("Heads"), tr("One head, several combined cell by cell, or the rollout through the layers"),
                         headChoices(), session_, line_);
    scale_ = quickChoice(tr("Scale"), tr("How values become colours and widths"), scaleChoices(), session_, line_);
    range_ = quickChoice(tr("Range"), tr("What the last colour stands for"), rangeChoices(), session_, line_);
    words_ = new QCheckBox(tr("words"), line_);
    words_->setToolTip(tr("The pieces of a word become one: summed over keys, averaged over queries"));
    connect(words_, &QCheckBox::toggled, this, [this](bool on) {
        Reading reading = session_.reading().now();
        reading.options.words = on;
        session_.reading().set(reading);
    });
    more_ = new QToolButton(line_);
    more_->setText(tr("Reading…"));
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setToolTip(tr("Everything about how attention is read and coloured: heads, words, special tokens, what is "
                         "left out, scale and range"));
    panel_ = new ReadingPanel(session_, this);
    connect(more_, &QToolButton::clicked, this, [this] { panel_->openAt(*more_); });
    for (QWidget* part : {static_cast<QWidget*>(heads_), static_cast<QWidget*>(scale_), static_cast<QWidget*>(range_),
                          static_cast<QWidget*>(words_), static_cast<QWidget*>(more_)})
        row_->addWidget(part);
}

void ReadingBar::makeEnd(View& view)
{
    palette_ = makePaletteButton(line_);
    auto* copy = new QToolButton(line_);
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy this picture and its numbers"));
    auto* save = new QToolButton(line_);
    save->setText(tr("Export…"));
    save->setToolTip(tr("Save this picture as PNG, SVG or PDF"));
    for (QToolButton* button : {copy, save})
        button->setFocusPolicy(Qt::StrongFocus);
    end_ = grouped(line_, {copy, save});
    row_->addWidget(palette_);
    row_->addWidget(end_);
    row_->setAlignment(end_, Qt::AlignRight);
    connect(palette_, &ChoiceButton::chosen, &view, [&view](int name) { emit view.paletteChosen(PaletteName(name)); });
    connect(copy, &QToolButton::clicked, &view, &View::copyWanted);
    connect(save, &QToolButton::clicked, &view, &View::exportWanted);
}

void ReadingBar::add(QWidget* part)
{
    part->setParent(line_);
    for (QWidget* last : {static_cast<QWidget*>(palette_), end_})
        row_->removeWidget(last);
    row_->addWidget(part);
    row_->addWidget(palette_);
    row_->addWidget(end_);
    row_->setAlignment(end_, Qt::AlignRight);
    setTabOrder(more_, part);
    setTabOrder(part, palette_);
    fold();
}

void ReadingBar::nameHeadsApart()
{
    const QString label = tr("each by itself", "of heads");
    const QString tip = tr("Every head that this view shows, drawn by itself");
    heads_->renameChoice(0, label, tip);
    panel_->nameSingleHeads(label, tip);
}

void ReadingBar::showPalette(PaletteName name)
{
    palette_->setCurrent(int(name));
}

void ReadingBar::follow()
{
    const Reading& reading = session_.reading().now();
    heads_->setCurrent(indexOf(headChoices(), reading));
    scale_->setCurrent(indexOf(scaleChoices(), reading));
    range_->setCurrent(indexOf(rangeChoices(), reading));
    const QSignalBlocker quiet(words_);
    words_->setChecked(reading.options.words);
    fold();
}

void ReadingBar::followTrace()
{
    const auto trace = session_.trace();
    for (const AttentionKind kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross})
        kinds_->setAvailable(int(kind), !trace || attentionLayers(*trace, kind) > 0);
    kinds_->setCurrent(int(session_.selection().focus().kind));
}

void ReadingBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool ReadingBar::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ReadingBar::fold, Qt::QueuedConnection);
    return QWidget::event(event);
}

void ReadingBar::fold()
{
    if (folding_ || !end_)
        return;
    folding_ = true;
    const QList<QWidget*> quick = {palette_, heads_, scale_, range_, words_}; // the first stay longest
    int used = 0;
    for (int i = 0; i < row_->count(); ++i) {
        QWidget* part = row_->itemAt(i)->widget();
        if (!quick.contains(part))
            used += part->sizeHint().width() + row_->spacing();
    }
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    bool fits = true;
    for (QWidget* part : quick) {
        used += part->sizeHint().width() + row_->spacing();
        fits = fits && used - row_->spacing() <= room;
        if (part->isHidden() == fits)
            part->setVisible(fits);
    }
    folding_ = false;
}

} // namespace regard::app
