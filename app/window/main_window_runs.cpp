#include <QFileDialog>
#include <QLineEdit>

#include "app/session/messages.h"
#include "app/views/compare_view.h"
#include "app/window/direction_control.h"
#include "app/window/main_window.h"
#include "app/window/sentence_panel.h"
#include "app/window/view_tabs.h"

namespace regard::app {

void MainWindow::openTrace(const QString& file)
{
    if (session_->live())
        settings_.setText(sentence_->source()->text()); // the file's own text is not remembered
    session_->openTrace(file);
}

CompareView& MainWindow::comparison() const
{
    return *tabs_->findChild<CompareView*>();
}

void MainWindow::choosePinnedTrace()
{
    auto* dialog = new QFileDialog(this, tr("Open a finished run to compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(settings_.folder());
    dialog->setNameFilters({tr("Trace (*.safetensors)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, session_.get(), &Session::pinTrace);
    dialog->open();
}

void MainWindow::compare(const QString& first, const QString& second, const QString& direction)
{
    const auto index = session_->direction().find(direction);
    const auto type = [this, index](const QString& text) {
        if (index)
            sentence_->setSourceText(text, *index);
        else
            sentence_->setSourceText(text);
    };
    tabs_->setCurrentWidget(&comparison());
    type(first);
    // The first run is pinned once it is there, unless another text has taken its place by then.
    auto* waiting = new QObject(this);
    const auto go_on = [this, waiting, type, first, second] {
        const bool still = session_->live() && session_->sourceText() == first;
        if (still && !session_->upToDate())
            return;
        disconnect(session_.get(), nullptr, waiting, nullptr);
        waiting->deleteLater();
        if (!still)
            return;
        session_->selection().selectBlock(AttentionKind::encoder, session_->selection().focus().layer);
        session_->pinRun();
        type(second);
    };
    connect(session_.get(), &Session::traceChanged, waiting, go_on);
    go_on();
}

void MainWindow::updateTitle()
{
    const QString file = session_->runName();
    const QString text = sentence_->source()->text().simplified();
    const QString shown = !file.isEmpty() ? file : text.size() > 60 ? text.left(59) + u'…' : text;
    setWindowTitle(shown.isEmpty() ? tr("Regard") : tr("%1 – Regard").arg(shown));
}

/// What a user should know of the run that is shown.
QString MainWindow::notices() const
{
    const Trace& trace = *session_->trace();
    QStringList sentences;
    if (const QString foreign = sentence_->direction()->foreignNotice(); !foreign.isEmpty())
        sentences << foreign;
    for (const Notice& notice : trace.notices)
        sentences << regard::app::sentence(notice);
    if (session_->live() && trace.source_text.empty() && trace.source.size() > 1)
        sentences << tr("There is no text yet, so the model reads the direction and the end token alone. Type a "
                        "sentence, or choose one from the Examples menu.");
    else if (session_->live() && trace.source_text.empty())
        sentences << tr("There is no text yet, so the model reads the end token alone. Type a sentence, or choose one "
                        "from the Examples menu.");
    return sentences.join(u' ');
}

} // namespace regard::app
