#include "app/views/sentence_list.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace regard::app {

namespace {

constexpr int longestText = 1000; // characters

} // namespace

SentenceList::SentenceList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)), add_(new QToolButton(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(4);
    add_->setText(tr("Add a sentence"));
    add_->setToolTip(tr("A batch holds at most %1 sentences here").arg(most));
    connect(add_, &QToolButton::clicked, this, [this] {
        append(QString());
        arrange();
        lines_.constLast().edit->setFocus();
        emit edited();
    });
    setTexts({});
}

QStringList SentenceList::texts() const
{
    QStringList texts;
    for (const Line& line : lines_)
        texts << line.edit->text();
    return texts;
}

void SentenceList::setTexts(const QStringList& texts)
{
    const int count = qBound(fewest, int(texts.size()), most);
    while (lines_.size() > count) {
        const Line line = lines_.takeLast();
        delete line.edit;
        delete line.remove;
    }
    while (lines_.size() < count)
        append(QString());
    for (int i = 0; i < count; ++i)
        setText(i, texts.value(i));
    arrange();
}

void SentenceList::setText(int index, const QString& text)
{
    QLineEdit* edit = lines_[index].edit;
    if (edit->text() == text)
        return;
    edit->setText(text);
    edit->setCursorPosition(0);
}

QLineEdit* SentenceList::edit(int index) const
{
    return lines_[index].edit;
}

QToolButton* SentenceList::removeButton(int index) const
{
    return lines_[index].remove;
}

void SentenceList::append(const QString& text)
{
    Line line{new QLineEdit(text, this), new QToolButton(this)};
    line.edit->setMaxLength(longestText);
    line.remove->setText(QStringLiteral("×"));
    line.remove->setToolTip(tr("Take this sentence out"));
    line.remove->setAutoRaise(true);
    connect(line.edit, &QLineEdit::textEdited, this, &SentenceList::edited);
    connect(line.remove, &QToolButton::clicked, this, [this, edit = line.edit] { removeLine(edit); });
    lines_.append(line);
}

void SentenceList::removeLine(QLineEdit* edit)
{
    for (int i = 0; i < lines_.size() && lines_.size() > fewest; ++i) {
        if (lines_[i].edit != edit)
            continue;
        const Line line = lines_.takeAt(i);
        line.edit->deleteLater();
        line.remove->deleteLater(); // it is the one that was clicked
        line.edit->hide();
        line.remove->hide();
        arrange();
        lines_[qMin(i, int(lines_.size()) - 1)].edit->setFocus();
        emit edited();
        return;
    }
}

void SentenceList::arrange()
{
    QWidget* before = nullptr;
    for (int i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        line.edit->setAccessibleName(tr("Sentence %1 of the batch").arg(i + 1));
        line.edit->setPlaceholderText(tr("sentence %1").arg(i + 1));
        line.remove->setAccessibleName(tr("Take sentence %1 out").arg(i + 1));
        line.remove->setEnabled(lines_.size() > fewest);
        grid_->addWidget(line.edit, i, 0);
        grid_->addWidget(line.remove, i, 1);
        if (before)
            setTabOrder(before, line.edit);
        setTabOrder(line.edit, line.remove);
        before = line.remove;
    }
    grid_->addWidget(add_, most, 0, Qt::AlignLeft);
    setTabOrder(before, add_);
    add_->setEnabled(lines_.size() < most);
}

} // namespace regard::app
