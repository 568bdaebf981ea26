#include <QLineEdit>

#include "app/session/messages.h"
#include "app/window/main_window.h"
#include "app/window/sentence_panel.h"

namespace regard::app {

void MainWindow::openTrace(const QString& file)
{
    session_->openTrace(file);
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
