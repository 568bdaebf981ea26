#include "app/views/reading_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include "app/session/session.h"
#include "app/views/head_picker.h"

namespace regard::app {

ReadingPanel::ReadingPanel(Session& session, QWidget* parent) : QFrame(parent, Qt::Popup), session_(session)
{
    setProperty("role", "popup");
    setAccessibleName(tr("How attention is read"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 12);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(14);
    addBox(*form, tr("&Heads"), tr("One head, several combined cell by cell, or the rollout through the layers"),
           headChoices());
    picker_ = new HeadPicker(session_, this);
    pickerLabel_ = new QLabel(tr("&Chosen"), this);
    pickerLabel_->setBuddy(picker_);
    form->addRow(pickerLabel_, picker_);
    measure_ = addBox(*form, tr("&Value"), tr("What the numbers are"), measureChoices());
    words_ = new QCheckBox(tr("&Merge sub-words to words"), this);
    words_->setToolTip(tr("The pieces of a word become one: summed over keys, averaged over queries"));
    form->addRow(QString(), words_);
    addBox(*form, tr("&Special tokens"), tr("Start, end, padding and direction tokens"), specialChoices());
    addNumbers(*form);
    addBox(*form, tr("S&cale"), tr("How values become colours and widths"), scaleChoices());
    addBox(*form, tr("&Range"), tr("What the last colour stands for"), rangeChoices());
    auto* buttons = new QDialogButtonBox(this);
    reset_ = buttons->addButton(tr("R&eset"), QDialogButtonBox::ResetRole);
    reset_->setToolTip(tr("Back to one head's weights as they are, linear from 0 to 1"));
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(words_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Reading& reading) { reading.options.words = on; }); });
    connect(reset_, &QPushButton::clicked, this, [this] { session_.reading().set({}); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(&session_.reading(), &ReadingState::changed, this, &ReadingPanel::refresh);
}

QComboBox* ReadingPanel::addBox(QFormLayout& form, const QString& label, const QString& tip,
                                QList<ReadingChoice> choices)
{
    auto* box = new QComboBox(this);
    box->setToolTip(tip);
    for (const ReadingChoice& choice : choices) {
        box->addItem(choice.label);
        box->setItemData(box->count() - 1, choice.tip, Qt::ToolTipRole);
    }
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this,
            [this, choices](int index) { session_.reading().set(choices[index].apply(session_.reading().now())); });
    boxes_.append({box, std::move(choices)});
    return box;
}

void ReadingPanel::addNumbers(QFormLayout& form)
{
    threshold_ = new QDoubleSpinBox(this);
    threshold_->setRange(0, 1000);
    threshold_->setDecimals(3);
    threshold_->setSingleStep(0.01);
    threshold_->setSpecialValueText(tr("nothing"));
    threshold_->setKeyboardTracking(false);
    threshold_->setToolTip(tr("Smaller values are not drawn"));
    form.addRow(tr("Leave out &below"), threshold_);
    top_ = new QSpinBox(this);
    top_->setRange(0, 9999);
    top_->setSpecialValueText(tr("all"));
    top_->setKeyboardTracking(false);
    top_->setToolTip(tr("Only so many of each row's largest values are drawn"));
    form.addRow(tr("&Keep the largest"), top_);
    connect(threshold_, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change([value](Reading& reading) { reading.options.threshold = float(value); }); });
    connect(top_, &QSpinBox::valueChanged, this,
            [this](int value) { change([value](Reading& reading) { reading.options.top = std::size_t(value); }); });
}

void ReadingPanel::nameSingleHeads(const QString& label, const QString& tip)
{
    boxes_.first().box->setItemText(0, label);
    boxes_.first().box->setItemData(0, tip, Qt::ToolTipRole);
}

void ReadingPanel::change(const std::function<void(Reading&)>& by)
{
    Reading reading = session_.reading().now();
    by(reading);
    session_.reading().set(reading);
}

void ReadingPanel::showEvent(QShowEvent* event)
{
    refresh();
    QFrame::showEvent(event);
}

void ReadingPanel::refresh()
{
    const Reading& reading = session_.reading().now();
    for (const Bound& bound : boxes_)
        bound.box->setCurrentIndex(indexOf(bound.choices, reading));
    const QSignalBlocker quiet[] = {QSignalBlocker(words_), QSignalBlocker(threshold_), QSignalBlocker(top_)};
    words_->setChecked(reading.options.words);
    threshold_->setValue(double(reading.options.threshold));
    top_->setValue(int(reading.options.top));
    const bool rollout = reading.measure == AttentionMeasure::rollout;
    measure_->setEnabled(!rollout);
    const bool choosing = !rollout && reading.combination != HeadCombination::one && reading.scope == HeadScope::chosen;
    picker_->refresh();
    picker_->setVisible(choosing);
    pickerLabel_->setVisible(choosing);
    reset_->setEnabled(!(reading == Reading()));
    if (isVisible())
        adjustSize();
}

void ReadingPanel::openAt(const QWidget& button)
{
    refresh();
    adjustSize();
    const QRect room = button.screen()->availableGeometry();
    const QRect from(button.mapToGlobal(QPoint(0, 0)), button.size());
    int top = from.bottom() + 2;
    if (top + height() > room.bottom())
        top = qMax(room.top(), qMin(from.top() - height() - 2, room.bottom() - height()));
    // Towards the left, where it hides less of the picture that it changes.
    move(qBound(room.left(), from.right() - width(), qMax(room.left(), room.right() - width())), top);
    show();
    boxes_.first().box->setFocus(Qt::PopupFocusReason);
}

} // namespace regard::app
