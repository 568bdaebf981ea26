#include "app/window/direction_control.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "app/session/language_names.h"

namespace regard::app {

DirectionControl::DirectionControl(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), button_(new QToolButton(this)), swap_(new QToolButton(this)),
      menu_(new QMenu(this))
{
    button_->setProperty("role", "direction");
    button_->setAccessibleName(tr("Direction of translation"));
    button_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button_->setPopupMode(QToolButton::InstantPopup);
    button_->setFocusPolicy(Qt::TabFocus);
    button_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    swap_->setText(QStringLiteral("⇄"));
    swap_->setAccessibleName(tr("Swap the languages"));
    swap_->setToolTip(tr("Swap the languages: the translation becomes the source"));
    swap_->setFocusPolicy(Qt::TabFocus);
    swap_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(button_);
    row->addWidget(swap_);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(menu_, &QMenu::aboutToShow, this, &DirectionControl::fillMenu);
    connect(swap_, &QToolButton::clicked, this, &DirectionControl::swapWanted);
    connect(&session_, &Session::directionChanged, this, &DirectionControl::refresh);
    refresh();
}

QString DirectionControl::title(std::size_t index) const
{
    const DirectionChoice& choice = session_.direction();
    QString text = directionTitle(choice.directions()[index]);
    if (choice.directions().size() < 2)
        return text;
    if (choice.guesses())
        text = tr("%1 (guessed)").arg(text);
    return text + QStringLiteral(" ▾");
}

void DirectionControl::refresh()
{
    const DirectionChoice& choice = session_.direction();
    const bool several = choice.directions().size() > 1;
    titles_.clear();
    for (std::size_t i = 0; i < choice.directions().size(); ++i)
        titles_ << title(i);
    button_->setText(titles_[qsizetype(choice.index())]);
    button_->setMenu(several ? menu_ : nullptr);
    button_->setFocusPolicy(several ? Qt::TabFocus : Qt::NoFocus);
    QString tip = tr("No model is open yet");
    if (session_.model())
        tip = tr("The model translates from %1 to %2")
                  .arg(languageName(choice.directions()[choice.index()].source_language),
                       languageName(choice.directions()[choice.index()].target_language));
    button_->setAccessibleDescription(tip);
    if (several)
        tip += u'\n' + (choice.guesses() ? tr("Guessed from the text; click to choose")
                                         : tr("Click to choose another direction, or to have it guessed"));
    button_->setToolTip(tip);
    swap_->setVisible(several);
    swap_->setEnabled(choice.reverse().has_value());
    keepWidth();
}

// The line being typed in must not move when the guess changes. Styles change even when the session is gone, at the
// end.
void DirectionControl::keepWidth()
{
    button_->ensurePolished();
    const auto widthOf = [this](const QString& text) {
        return button_->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    };
    int widest = 0;
    for (const QString& title : titles_)
        widest = qMax(widest, widthOf(title));
    button_->setFixedWidth(button_->sizeHint().width() - widthOf(button_->text()) + widest);
}

void DirectionControl::fillMenu()
{
    const DirectionChoice& choice = session_.direction();
    menu_->clear();
    auto* group = new QActionGroup(menu_);
    const auto add = [&](const QString& text, const QString& name, bool checked) {
        QAction* action = menu_->addAction(text, &session_, [this, name] { session_.chooseDirection(name); });
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(checked);
    };
    add(tr("Guess from the text"), {}, choice.guesses());
    menu_->addSeparator();
    for (std::size_t i = 0; i < choice.directions().size(); ++i)
        add(directionTitle(choice.directions()[i]), QString::fromStdString(choice.directions()[i].name()),
            !choice.guesses() && i == choice.index());
}

void DirectionControl::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepWidth();
}

} // namespace regard::app
