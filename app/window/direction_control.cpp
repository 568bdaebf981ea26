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
    swap_->setProperty("role", "swap");
    swap_->setText(QStringLiteral("⇄"));
    swap_->setAccessibleName(tr("Swap the languages"));
    swap_->setToolTip(tr("Swap the languages: the translation becomes the source"));
    swap_->setFocusPolicy(Qt::TabFocus);
    swap_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(button_);
    row->addWidget(swap_);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(menu_, &QMenu::aboutToShow, this, &DirectionControl::fillMenu);
    connect(swap_, &QToolButton::clicked, this, &DirectionControl::swapWanted);
    connect(&session_, &Session::directionChanged, this, &DirectionControl::refresh);
    connect(&session_, &Session::traceChanged, this, &DirectionControl::refresh);
    connect(&session_, &Session::textsChanged, this, &DirectionControl::refresh);
    refresh();
}

QStringList DirectionControl::titles(Naming naming) const
{
    const DirectionChoice& choice = session_.direction();
    const bool guess = choice.directions().size() > 1 && choice.guesses();
    QStringList titles;
    for (const Direction& direction : choice.directions()) {
        QString text = naming == Naming::codes
                           ? QStringLiteral("%1 → %2").arg(QString::fromStdString(direction.source_language),
                                                           QString::fromStdString(direction.target_language))
                           : directionTitle(direction);
        if (naming == Naming::makeshift)
            text = tr("taken for %1", "a text is, of a direction of translation: French → English").arg(text);
        else if (guess && naming == Naming::guessed)
            text = tr("%1 (guessed)").arg(text);
        titles << (choice.directions().size() > 1 ? text + QStringLiteral(" ▾") : text);
    }
    return titles;
}

/// The file says in which direction its run went, or nothing does; there is nothing to choose.
void DirectionControl::showFinished()
{
    const Trace& trace = *session_.trace();
    const Direction direction{trace.source_language, trace.target_language};
    const bool known = !direction.source_language.empty() && !direction.target_language.empty();
    names_ = {known ? directionTitle(direction) : tr("No direction", "of translation")};
    others_.clear();
    codes_ = known ? QStringList{QStringLiteral("%1 → %2").arg(QString::fromStdString(direction.source_language),
                                                               QString::fromStdString(direction.target_language))}
                   : names_;
    current_ = 0;
    const QString tip = known ? tr("The direction of this finished run")
                              : tr("This finished run does not say from which language to which it went");
    button_->setMenu(nullptr);
    button_->setFocusPolicy(Qt::NoFocus);
    button_->setAccessibleDescription(tip);
    button_->setToolTip(tip);
    swap_->hide();
    keepWidth();
}

void DirectionControl::refresh()
{
    if (session_.trace() && !session_.live())
        return showFinished();
    const DirectionChoice& choice = session_.direction();
    const bool several = choice.directions().size() > 1;
    foreign_.look(session_.model() && choice.guesses() ? choice.directions() : std::vector<Direction>{},
                  session_.sourceText().toStdString());
    names_ = titles(foreign_.foreign() ? Naming::makeshift : Naming::guessed);
    others_ =
        several && choice.guesses() ? titles(foreign_.foreign() ? Naming::guessed : Naming::makeshift) : QStringList();
    codes_ = choice.directions().front().source_language.empty() ? names_ : titles(Naming::codes);
    current_ = int(choice.index());
    button_->setMenu(several ? menu_ : nullptr);
    button_->setFocusPolicy(several ? Qt::TabFocus : Qt::NoFocus);
    QString tip = tr("No model is open yet");
    if (session_.model())
        tip = tr("The model translates from %1 to %2")
                  .arg(languageName(choice.directions()[choice.index()].source_language),
                       languageName(choice.directions()[choice.index()].target_language));
    if (foreign_.foreign())
        tip = foreign_.sentence(choice.directions()[choice.index()]);
    button_->setAccessibleDescription(tip);
    if (several && foreign_.foreign())
        tip += u'\n' + tr("Click to choose another direction");
    else if (several)
        tip += u'\n' + (choice.guesses() ? tr("Guessed from the text; click to choose")
                                         : tr("Click to choose another direction, or to have it guessed"));
    button_->setToolTip(tip);
    swap_->setVisible(several);
    swap_->setEnabled(choice.reverse().has_value());
    keepWidth();
}

int DirectionControl::widthFor(const QStringList& titles) const
{
    const auto widthOf = [this](const QString& text) {
        return button_->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    };
    int widest = 0;
    for (const QString& title : titles)
        widest = qMax(widest, widthOf(title));
    return button_->sizeHint().width() - widthOf(button_->text()) + widest;
}

// The line being typed in must not move when the guess changes. Styles change even when the session is gone, at the
// end.
void DirectionControl::keepWidth()
{
    button_->ensurePolished();
    const int beside = swap_->isHidden() ? 0 : layout()->spacing() + swap_->sizeHint().width();
    const int inWords = widthFor(names_ + others_);
    const bool words = inWords + beside <= room_;
    button_->setText((words ? names_ : codes_)[current_]);
    button_->setFixedWidth(words ? inWords : widthFor(codes_));
}

QString DirectionControl::foreignNotice() const
{
    const DirectionChoice& choice = session_.direction();
    if (!session_.live() || !foreign_.foreign())
        return {};
    return foreign_.sentence(choice.directions()[choice.index()]) + u' ' +
           (choice.directions().size() > 1
                ? tr("Choose another direction beside the text, or open a model of its language.")
                : tr("Open a model of its language to have it translated."));
}

void DirectionControl::setRoom(int width)
{
    if (width == room_)
        return;
    room_ = width;
    keepWidth();
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
