#include "app/views/hypothesis_list.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include "app/plots/beam_tree_data.h"

namespace regard::app {

namespace {

enum Column { rank, score, logProbability, tokens, text };

} // namespace

HypothesisList::HypothesisList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("The best hypotheses"));
    setHeaderLabels({tr("#"), tr("Score"), tr("Log probability"), tr("Tokens"), tr("Translation")});
    headerItem()->setToolTip(score, tr("Log probability divided by the length penalty: what the search ranks by"));
    headerItem()->setToolTip(logProbability, tr("Natural logarithm of the probability of all its tokens together"));
    headerItem()->setToolTip(tokens, tr("End token included"));
    for (const int column : {rank, score, logProbability, tokens})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setTextAlignment(text, Qt::AlignLeft | Qt::AlignVCenter);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { emit chosen(indexOfTopLevelItem(item)); });
}

void HypothesisList::setBeam(const BeamSearch& beam)
{
    const QSignalBlocker quiet(this);
    const QLocale locale;
    const int rows = int(beam.hypotheses.size());
    const bool resized = rows != topLevelItemCount();
    while (topLevelItemCount() > rows)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < rows)
        addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < rows; ++i) {
        const Hypothesis& hypothesis = beam.hypotheses[std::size_t(i)];
        QTreeWidgetItem* item = topLevelItem(i);
        item->setText(rank, locale.toString(i + 1));
        item->setText(score, scoreText(hypothesis.score, locale, 3));
        item->setText(logProbability, scoreText(hypothesis.log_probability, locale, 3));
        item->setText(tokens, locale.toString(qulonglong(hypothesis.ids.size())));
        const QString words = QString::fromStdString(hypothesis.text);
        item->setText(text, hypothesis.finished ? words : tr("%1 … (cut off, not ended)").arg(words));
        for (const int column : {rank, score, logProbability, tokens})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    setCurrentItem(topLevelItem(int(beam.chosen)));
    if (resized)
        fitHeight();
}

// Never higher than its rows.
void HypothesisList::fitHeight()
{
    setMaximumHeight(sizeHint().height());
    updateGeometry();
}

void HypothesisList::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 80;
    for (const int column : {logProbability, tokens})
        setColumnHidden(column, narrow);
    QTreeWidget::resizeEvent(event);
}

void HypothesisList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

QSize HypothesisList::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 4;
    return {400, header()->sizeHint().height() + row * qBound(1, topLevelItemCount(), 8) + 2};
}

QSize HypothesisList::minimumSizeHint() const
{
    return {160, header()->sizeHint().height() + 2 * (fontMetrics().height() + 4)};
}

} // namespace regard::app
