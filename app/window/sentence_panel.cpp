#include "app/window/sentence_panel.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include "app/session/playback.h"
#include "app/views/chips_of_trace.h"
#include "app/views/token_chips.h"
#include "app/window/chip_menu.h"
#include "app/window/direction_control.h"
#include "app/window/hypothesis_button.h"
#include "app/window/length_limit.h"
#include "core/text/unicode.h"

namespace regard::app {

namespace {

void setDirection(QLineEdit& edit, const QString& text)
{
    const bool rightToLeft = is_right_to_left(text.left(200).toStdString());
    edit.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

/// The translation up to the end of the last of so many tokens.
std::string textOfOutput(const Trace& trace, std::size_t tokens)
{
    if (tokens >= trace.target_output.size())
        return trace.target_text;
    std::size_t end = 0;
    for (std::size_t i = 0; i < tokens; ++i)
        end = std::max(end, trace.target_output[i].end);
    return trace.target_text.substr(0, std::min(end, trace.target_text.size()));
}

} // namespace

SentencePanel::SentencePanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), direction_(new DirectionControl(session, this)),
      source_(makeEditor(tr("Source sentence"))), time_(new QLabel(this)), sourceChips_(makeChips(tr("Source tokens"))),
      target_(makeEditor(tr("Translation; type over it to force another"))), free_(new QToolButton(this)),
      live_(new QToolButton(this)), hypotheses_(new HypothesisButton(session, this)),
      outputChips_(makeChips(tr("Output tokens")))
{
    time_->setProperty("role", "muted");
    time_->setToolTip(tr("Time that the model took for this sentence"));
    time_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    source_->setPlaceholderText(tr("Type a sentence"));
    target_->setPlaceholderText(tr("The translation appears here"));
    target_->setToolTip(tr("Type over the translation: the decoder is then given your words, and each token shows the "
                           "probability that the model lends it"));
    free_->setText(tr("Decode freely"));
    free_->setProperty("role", "primary");
    QSizePolicy policy = free_->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the line being typed in keeps its width
    free_->setSizePolicy(policy);
    free_->setToolTip(tr("Let the model choose its own words again"));
    live_->setText(tr("Back to the model"));
    live_->setProperty("role", "primary");
    live_->setToolTip(tr("Run the text before again, in place of this finished run"));
    arrange();
    connectEditors();
    connectChips();
    connect(direction_, &DirectionControl::swapWanted, this, &SentencePanel::swapLanguages);
    connect(live_, &QToolButton::clicked, this, [this] {
        session_.goLive();
        source_->setFocus();
    });
    connect(&session_, &Session::textsChanged, this, &SentencePanel::showSession);
    connect(&session_, &Session::traceChanged, this, &SentencePanel::traceChanged);
    connect(&session_, &Session::fullTraceChanged, this, [this] {
        showOutput();
        markChips();
    });
    connect(&session_.selection(), &Selection::changed, this, [this] {
        if (!session_.playback().moving())
            markChips();
    });
    connect(&session_.playback(), &Playback::changed, this, [this] {
        showProgress();
        markChips();
    });
    showForced();
}

QLineEdit* SentencePanel::makeEditor(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setProperty("role", "sentence");
    edit->setMaxLength(10'000'000);
    edit->installEventFilter(this);
    auto* limit = new LengthLimit(longestText, edit);
    edit->setValidator(limit);
    connect(limit, &LengthLimit::cut, this, &SentencePanel::textCut);
    return edit;
}

TokenChips* SentencePanel::makeChips(const QString& name)
{
    auto* chips = new TokenChips(this);
    chips->setAccessibleName(name);
    return chips;
}

QLabel* SentencePanel::makeRowLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, this);
    label->setProperty("role", "muted");
    label->setBuddy(buddy);
    if (qobject_cast<TokenChips*>(buddy))
        label->setContentsMargins(0, 4, 0, 0); // level with the first line of chips
    return label;
}

void SentencePanel::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(direction_);
    line->addWidget(source_, 1);
    grid->addLayout(line, 0, 0, 1, 2);
    grid->addWidget(time_, 0, 2);
    grid->addWidget(makeRowLabel(tr("Source"), sourceChips_), 1, 0, Qt::AlignTop);
    grid->addWidget(sourceChips_, 1, 1, 1, 2);
    grid->addWidget(makeRowLabel(tr("Translation"), target_), 2, 0);
    grid->addWidget(target_, 2, 1);
    grid->addWidget(free_, 2, 2);
    grid->addWidget(live_, 2, 2);
    grid->addWidget(hypotheses_, 2, 2, Qt::AlignRight | Qt::AlignVCenter);
    outputLabel_ = makeRowLabel(tr("Output"), outputChips_);
    grid->addWidget(outputLabel_, 3, 0, Qt::AlignTop);
    grid->addWidget(outputChips_, 3, 1, 1, 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (auto [before, after] : {std::pair<QWidget*, QWidget*>{direction_->button(), direction_->swapButton()},
                                 {direction_->swapButton(), source_},
                                 {source_, sourceChips_},
                                 {sourceChips_, target_},
                                 {target_, free_},
                                 {free_, live_},
                                 {live_, hypotheses_},
                                 {hypotheses_, outputChips_}})
        setTabOrder(before, after);
}

void SentencePanel::connectEditors()
{
    connect(source_, &QLineEdit::textChanged, this, [this](const QString& text) {
        setDirection(*source_, text);
        emit edited();
        session_.setSourceText(text);
        showForced();
    });
    connect(source_, &QLineEdit::textEdited, this, &SentencePanel::typed);
    connect(target_, &QLineEdit::textEdited, this, [this](const QString& text) {
        setDirection(*target_, text);
        emit edited();
        emit typed();
        session_.forceTarget(text);
        showForced();
    });
    connect(free_, &QToolButton::clicked, this, [this] {
        session_.decodeFreely();
        showForced();
        source_->setFocus();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, target_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, free_, &QToolButton::click);
}

void SentencePanel::connectChips()
{
    Selection& selection = session_.selection();
    const auto hover = [&selection](const Focus& focus) { selection.hoverCell(focus.query, focus.key); };
    const auto pin = [&selection](const Focus& focus) { selection.togglePin(focus.query, focus.key); };
    connect(sourceChips_, &TokenChips::hovered, this,
            [=, &selection](int index) { hover(pointAtSource(selection.focus(), index)); });
    connect(sourceChips_, &TokenChips::clicked, this,
            [=, &selection](int index) { pin(pointAtSource(selection.focus(), index)); });
    connect(outputChips_, &TokenChips::hovered, this,
            [=, &selection](int index) { hover(pointAtOutput(selection.focus(), index)); });
    connect(outputChips_, &TokenChips::clicked, this,
            [=, &selection](int index) { pin(pointAtOutput(selection.focus(), index)); });
    const auto open = [this](const QString& view) { emit viewWanted(view); };
    connect(sourceChips_, &TokenChips::menuWanted, this, [=, this](int index, const QPoint& place) {
        sourceTokenMenu(session_, index, open, this)->popup(place);
    });
    connect(outputChips_, &TokenChips::menuWanted, this, [=, this](int index, const QPoint& place) {
        outputTokenMenu(session_, index, open, this)->popup(place);
    });
}

// Line edits on X11 claim Ctrl+E and Ctrl+D for moving and deleting, where this program's menus promise something else.
bool SentencePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_E || key->key() == Qt::Key_D)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// The text is what needs the room.
void SentencePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    direction_->setRoom(width() * 3 / 10);
}

void SentencePanel::setShort(bool low)
{
    for (TokenChips* chips : {sourceChips_, outputChips_})
        chips->setLinesShown(low ? 1 : 2);
}

void SentencePanel::showSession()
{
    const QSignalBlocker silent(source_);
    const QString text = session_.sourceText().left(longestText);
    source_->setText(text);
    setDirection(*source_, text);
    if (!session_.live())
        source_->selectAll(); // typing replaces it
    if (!session_.forcedTarget().isNull())
        target_->setText(session_.forcedTarget());
    showForced();
}

void SentencePanel::setSourceText(const QString& text)
{
    source_->setText(text);
    source_->setCursorPosition(int(source_->text().size()));
}

void SentencePanel::setSourceText(const QString& text, std::size_t direction)
{
    session_.setSource(text, direction);
    setSourceText(text);
    showForced();
    emit edited();
}

void SentencePanel::swapLanguages()
{
    const auto reverse = session_.direction().reverse();
    if (!reverse)
        return;
    const bool translated = session_.upToDate() && !wholeTarget().trimmed().isEmpty();
    setSourceText(translated ? wholeTarget() : source_->text(), *reverse);
}

QString SentencePanel::wholeTarget() const
{
    return session_.reading().now().moment ? QString::fromStdString(session_.trace()->target_text) : target_->text();
}

void SentencePanel::traceChanged()
{
    const auto trace = session_.trace();
    sourceChips_->setChips(regard::app::sourceChips(*trace), is_right_to_left(trace->source_text));
    showOutput();
    sourceChips_->setAccessibleDescription(QString::fromStdString(trace->source_text));
    showProgress();
    const bool timed = trace->timings.total_ms > 0;
    time_->setText(!timed ? QString() : tr("%1 ms").arg(QLocale().toString(trace->timings.total_ms, 'f', 1)));
    showForced();
    markChips();
}

/// The output as far as it is chosen at the moment shown.
void SentencePanel::showProgress()
{
    const auto trace = session_.trace();
    const auto& moment = session_.reading().now().moment;
    const std::size_t known = moment ? tokens_chosen(*moment) : trace->target_output.size();
    const QString text = QString::fromStdString(textOfOutput(*trace, known));
    outputChips_->setKnown(moment && !trace->target_output.empty() ? int(known) : -1);
    outputChips_->setAccessibleDescription(text);
    if (trace->forced)
        return;
    // A decoder alone has one text, which stands above.
    const QString shown = trace->source.empty() ? QString() : text;
    if (target_->text() == shown)
        return;
    setDirection(*target_, shown);
    target_->setText(shown);
}

void SentencePanel::showOutput()
{
    const auto trace = session_.trace(), full = session_.fullTrace();
    std::vector<Chip> chips = regard::app::outputChips(*trace);
    if (full)
        markChanges(chips, *full, *trace);
    // A finished run of an encoder alone has none, and its views take the room.
    for (QWidget* part : {static_cast<QWidget*>(outputLabel_), static_cast<QWidget*>(outputChips_)})
        part->setVisible(session_.live() || !chips.empty());
    outputChips_->setChips(std::move(chips), is_right_to_left(trace->target_text));
}

void SentencePanel::markChips()
{
    const auto trace = session_.trace();
    if (!trace)
        return;
    const Focus& focus = session_.selection().focus();
    const auto& moment = session_.reading().now().moment;
    Marks source = sourceMarks(*trace, focus, moment), output = outputMarks(*trace, focus, moment);
    sourceChips_->setMarked(source.strong, source.quiet);
    sourceChips_->setTints(std::move(source.tints));
    outputChips_->setMarked(output.strong, output.quiet);
    outputChips_->setTints(std::move(output.tints));
}

void SentencePanel::showForced()
{
    const bool forced = !session_.forcedTarget().isNull();
    free_->setEnabled(forced);
    free_->setVisible(forced);
    live_->setVisible(!session_.live());
    hypotheses_->setVisible(!forced && session_.live());
    target_->setPlaceholderText(session_.live() ? tr("The translation appears here")
                                                : tr("This run holds no translation"));
    if (target_->property("forced").toBool() == forced)
        return;
    target_->setProperty("forced", forced);
    target_->style()->unpolish(target_);
    target_->style()->polish(target_);
}

} // namespace regard::app
