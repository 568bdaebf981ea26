#include "app/window/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include "app/window/main_window.h"
#include "app/session/samples.h"
#include "app/window/sentence_panel.h"

namespace regard::app {

Tour::Tour(MainWindow& window, QWidget* parent)
    : QFrame(parent), window_(window), stops_(tourStops()), title_(new QLabel(this)), text_(new QLabel(this)),
      back_(new QToolButton(this)), next_(new QToolButton(this))
{
    setProperty("role", "message");
    setProperty("edge", "top");
    setAccessibleName(tr("Guided tour"));
    for (QLabel* label : {title_, text_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    title_->setProperty("role", "strong");
    back_->setText(tr("Back"));
    next_->setProperty("role", "primary");
    auto* end = new QToolButton(this);
    end->setText(tr("End tour"));
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(title_);
    words->addWidget(text_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    for (QToolButton* button : {back_, next_, end})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(back_, &QToolButton::clicked, this, [this] { go(stop_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { go(stop_ + 1); });
    connect(end, &QToolButton::clicked, this, &Tour::end);
    connect(&window_.session(), &Session::traceChanged, this, &Tour::describe);
    hide();
}

QString Tour::text() const
{
    return text_->text();
}

void Tour::start()
{
    const Session& session = window_.session();
    const auto trace = session.trace();
    const bool empty = !trace || trace->source_text.empty() || trace->target_output.size() < 3 || !session.live();
    if (empty && session.model()) {
        const QList<Sample> all = samplesFor(session.model()->directions);
        if (!all.isEmpty())
            window_.sentence().setSourceText(all.first().text);
    }
    go(0);
    show();
    next_->setFocus();
}

void Tour::end()
{
    stop_ = -1;
    hide();
}

void Tour::go(int stop)
{
    if (stop >= count())
        return end();
    stop_ = qMax(0, stop);
    stops_[std::size_t(stop_)].show(window_);
    describe();
    if (isVisible())
        next_->setFocus();
}

void Tour::describe()
{
    if (!running())
        return;
    const TourStop& stop = stops_[std::size_t(stop_)];
    title_->setText(tr("%1 of %2 · %3").arg(stop_ + 1).arg(count()).arg(stop.title));
    const auto trace = window_.session().trace();
    text_->setText(trace ? stop.text(*trace) : tr("Type a sentence, and the tour goes on with it."));
    back_->setEnabled(stop_ > 0);
    next_->setText(stop_ + 1 < count() ? tr("Next") : tr("Done"));
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return end();
    case Qt::Key_Right:
        return go(stop_ + 1);
    case Qt::Key_Left:
        return go(stop_ - 1);
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace regard::app
