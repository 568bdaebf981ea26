#include "app/views/head_chips.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include "app/plots/attention_lines_style.h"
#include "app/plots/plain_tip.h"
#include "app/views/flow_layout.h"

namespace regard::app {

namespace {

/// Filled where lines are drawn, else a ring: the colour is not the only sign. Crossed out where the head is off.
QIcon swatch(const Theme& theme, int head, bool filled, bool off, double ratio)
{
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHeadSwatch(painter, QRectF(1, 1, side - 2, side - 2), theme, head, filled);
    if (off) {
        for (const auto& [color, width] : {std::pair(theme.background, 3.5), std::pair(theme.text, 1.5)}) {
            painter.setPen(QPen(color, width));
            painter.drawLine(QPointF(1, 1), QPointF(side - 1, side - 1));
            painter.drawLine(QPointF(side - 1, 1), QPointF(1, side - 1));
        }
    }
    return QIcon(pixmap);
}

} // namespace

HeadChips::HeadChips(QWidget* parent) : QWidget(parent)
{
    flow_ = new FlowLayout(this);
    flow_->setContentsMargins(0, 0, 0, 0);
    flow_->setSpacing(4);
    for (QToolButton** button : {&all_, &none_}) {
        *button = new QToolButton(this);
        (*button)->setProperty("role", "headChip");
    }
    all_->setText(tr("All"));
    all_->setToolTip(tr("Draw the lines of all heads"));
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
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setText(names[qsizetype(i)]);
    showTips();
    const bool single = buttons_.size() < 2;
    all_->setVisible(!single);
    none_->setVisible(!single);
    showState();
    updateGeometry();
}

void HeadChips::setSwitchedOff(std::vector<bool> off)
{
    if (off == off_)
        return;
    off_ = std::move(off);
    showTips();
    paintIcons();
}

void HeadChips::showTips()
{
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const QString& name = names_[qsizetype(i)];
        const QString dash = dashName(i < colours_.size() ? headDash(colours_[i]) : LineDash::solid);
        const bool off = i < off_.size() && off_[i];
        QStringList lines = {tr("Draw the lines of %1; a double click or Alt+Space draws them alone").arg(name)};
        if (!dash.isEmpty())
            lines << tr("Its lines are %1.", "dashed, dotted").arg(dash);
        if (off)
            lines << tr("%1 is switched off: these are not its own weights").arg(name);
        buttons_[i]->setToolTip(plainTip(lines.join(u'\n')));
        buttons_[i]->setAccessibleName(off ? tr("%1, switched off").arg(name) : name);
        buttons_[i]->setAccessibleDescription(lines.join(u' '));
        QFont font;
        font.setStrikeOut(off);
        buttons_[i]->setFont(off ? font : QFont());
    }
}

void HeadChips::addButton(int index)
{
    auto* button = new QToolButton(this);
    button->setProperty("role", "headChip");
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
        buttons_[i]->setIcon(swatch(theme, i < colours_.size() ? colours_[i] : 0, on_[i], i < off_.size() && off_[i],
                                    devicePixelRatioF()));
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
