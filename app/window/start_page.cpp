#include "app/window/start_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regard::app {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), text_(new QLabel(this)),
      open_(new QPushButton(tr("Open model folder…"), this)), retry_(new QPushButton(tr("Built-in model"), this))
{
    title_->setProperty("role", "strong");
    title_->setAlignment(Qt::AlignCenter);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    text_->setProperty("role", "muted");
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(open_);
    buttons->addWidget(retry_);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title_);
    auto* middle = new QHBoxLayout; // a line of readable length, as high as its text needs
    middle->addStretch(1);
    middle->addWidget(text_, 4);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(open_, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(retry_, &QPushButton::clicked, this, &StartPage::retryWanted);
    showLoading();
}

void StartPage::showLoading()
{
    title_->setText(tr("Reading the model…"));
    text_->setText(tr("Type already: the sentence runs as soon as the model is there."));
    open_->hide();
    retry_->hide();
}

void StartPage::showRunning()
{
    title_->setText(tr("Running the sentence…"));
    text_->setText(tr("The model is there; a long text takes a moment. What you type meanwhile takes its place."));
    open_->hide();
    retry_->hide();
}

void StartPage::showProblem(const QString& sentence)
{
    title_->setText(tr("There is no model to run"));
    text_->setText(sentence + u'\n' +
                   tr("A model folder holds config.json, model.safetensors and tokenizer.model. You "
                      "can also drop one on this window."));
    open_->show();
    retry_->show();
}

QString StartPage::text() const
{
    return title_->text() + u'\n' + text_->text();
}

} // namespace regard::app
