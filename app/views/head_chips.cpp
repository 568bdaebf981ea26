#include "app/views/head_chips.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include "app/plots/attention_lines_data.h"
#include "app/views/flow_layout.h"

namespace regard::app {

namespace {

/// Filled where lines are drawn, else a ring: the colour is not the only sign.
QIcon swatch(const QColor& color, bool filled, double ratio)
{
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1.25, 1.25, side - 2.5, side - 2.5), 2.5, 2.5);
    return QIcon(pixmap);
}

} // namespace

HeadChips::HeadChips(QWidget* parent) : QWidget(parent)
{
    flow_ = new FlowLayout(this);
    flow_->setContentsMargins(0, 0, 0, 0);
    flow_->setSpacing(4);
    all_ = new QToolButton(this);
    all_->setText(tr("All"));
    all_->setToolTip(tr("Draw the lines of all heads"));
    none_ = new QToolButton(this);
    none_->setText(tr("None"));
    none_->setToolTip(tr("Draw no lines"));
    connect(all_, &QToolButton::clicked, this, [this] { setOn(std::vector<bool>(on_.size(), true)); });
    connect(none_, &QToolButton::clicked, this, [this] { setOn(std::vector<bool>(on_.size(), false)); });
    flow_->addWidget(all_);
    flow_->addWidget(none_);
    setAccessibleName(tr("Heads"));
}

void HeadChips::setHeads(const QStringList& names, const std::vector<int>& colours)
{
    if (names == names_ && colours == colours_)
        return;
    names_ = names;
    colours_ = colours;
    if (std::size_t(names.size()) != on_.size())
        on_.assign(std::size_t(names.size()), true);
    while (buttons_.size() > on_.size()) {
        delete buttons_.back();
        buttons_.pop_back();
    }
    while (buttons_.size() < on_.size())
        addButton(int(buttons_.size()));
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setText(names[qsizetype(i)]);
        buttons_[i]->setToolTip(
            tr("Draw the lines of %1; a double click or Alt+Space draws them alone").arg(names[qsizetype(i)]));
    }
    const bool single = buttons_.size() < 2;
    all_->setVisible(!single);
    none_->setVisible(!single);
    showState();
    updateGeometry();
}

void HeadChips::addButton(int index)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, index](bool checked) {
        std::vector<bool> on = on_;
        on[std::size_t(index)] = checked;
        setOn(std::move(on));
    });
    flow_->addWidget(button);
    buttons_.push_back(button);
    // The two that switch all come last.
    for (QToolButton* last : {all_, none_}) {
        flow_->removeWidget(last);
        flow_->addWidget(last);
        setTabOrder(button, last);
    }
    button->show();
}

QToolButton* HeadChips::button(int index) const
{
    return index >= 0 && index < int(buttons_.size()) ? buttons_[std::size_t(index)] : nullptr;
}

void HeadChips::setOn(std::vector<bool> on)
{
    on.resize(on_.size(), true);
    const bool same = on == on_;
    on_ = std::move(on);
    showState();
    if (!same)
        emit changed();
}

void HeadChips::showOnly(int index)
{
    if (index < 0 || std::size_t(index) >= on_.size())
        return;
    std::vector<bool> only(on_.size(), false);
    only[std::size_t(index)] = true;
    setOn(std::move(only));
    emit onlyChosen(index);
}

void HeadChips::showState()
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(on_[i]);
    paintIcons();
}

void HeadChips::paintIcons()
{
    const Theme theme = Theme::of(palette(), font());
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setIcon(
            swatch(headColor(theme, i < colours_.size() ? colours_[i] : 0), on_[i], devicePixelRatioF()));
}

bool HeadChips::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(buttons_.begin(), buttons_.end(), watched);
    if (found == buttons_.end())
        return QWidget::eventFilter(watched, event);
    const int index = int(found - buttons_.begin());
    if (event->type() == QEvent::MouseButtonDblClick) {
        showOnly(index);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress &&
        (static_cast<QMouseEvent*>(event)->modifiers() & Qt::AltModifier)) {
        showOnly(index);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool space = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (space && (key->modifiers() & Qt::AltModifier)) {
            showOnly(index);
            return true;
        }
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            const int next = index + (key->key() == Qt::Key_Right ? 1 : -1);
            if (QToolButton* neighbour = button(next))
                neighbour->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeadChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace regard::app
