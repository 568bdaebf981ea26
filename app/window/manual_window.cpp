#include "app/window/manual_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>

#include "app/session/language_names.h"
#include "app/window/manual.h"

namespace regard::app {

ManualWindow::ManualWindow(const QString& language, QWidget* parent)
    : QDialog(parent), language_(language), pages_(new QListWidget(this)), text_(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    resize(860, 640);
    pages_->setAccessibleName(tr("Pages of the manual"));
    pages_->setFrameShape(QFrame::NoFrame);
    pages_->setSpacing(3);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("Page"));
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(18);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pages_, 1);
    row->addWidget(text_, 3);
    for (const QString& name : manualPages()) {
        auto* item = new QListWidgetItem(manualTitle(manualPage(name, language_)), pages_);
        item->setData(Qt::UserRole, name);
    }
    connect(pages_, &QListWidget::currentItemChanged, this, &ManualWindow::showChosen);
    connect(text_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showPage(link.path().section(u'.', 0, 0)); });
    pages_->setCurrentRow(0);
    for (QWidget* part : {static_cast<QWidget*>(pages_), static_cast<QWidget*>(text_)})
        part->installEventFilter(this);
}

bool ManualWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        reject();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ManualWindow::showPage(const QString& name)
{
    for (int row = 0; row < pages_->count(); ++row) {
        if (pages_->item(row)->data(Qt::UserRole).toString() == name)
            return pages_->setCurrentRow(row);
    }
    pages_->setCurrentRow(0);
}

QString ManualWindow::page() const
{
    const QListWidgetItem* item = pages_->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ManualWindow::showChosen()
{
    text_->setMarkdown(manualPage(page(), language_));
    text_->moveCursor(QTextCursor::Start);
}

ManualWindow& openManual(QWidget& window, const QString& page)
{
    auto* manual = window.findChild<ManualWindow*>();
    if (!manual)
        manual = new ManualWindow(interfaceLanguage(), &window);
    manual->showPage(page);
    manual->show();
    manual->raise();
    manual->activateWindow();
    return *manual;
}

} // namespace regard::app
