#include "app/views/positions_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/views/flow_layout.h"
#include "app/views/position_table_bar.h"
#include "app/views/positions_encoding_page.h"
#include "app/views/positions_model_page.h"
#include "app/views/positions_rotation_page.h"
#include "app/views/positions_similarity_page.h"
#include "app/views/positions_wavelengths_page.h"
#include "app/views/page_chooser.h"

namespace regard::app {

PositionsView::PositionsView(Session& session, QWidget* parent) : View(session, parent)
{
    pages_ = new QStackedWidget(this);
    encoding_ = new PositionsEncodingPage(pages_);
    rotation_ = new PositionsRotationPage(pages_);
    tablePages_ = {encoding_, new PositionsWavelengthsPage(pages_), new PositionsSimilarityPage(pages_), rotation_};
    for (PositionPage* page : tablePages_) {
        pages_->addWidget(page);
        connect(page, &PositionPage::numberWanted, &session_.selection(), &Selection::toggleNumber);
    }
    model_ = new PositionsModelPage(session_, pages_);
    pages_->addWidget(model_);
    table_ = new PositionTableBar(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(table_);
    column->addWidget(pages_, 1);
    connect(table_, &PositionTableBar::changed, this, [this] {
        refreshSoon();
        emit blockChanged();
    });
    connect(model_, &PositionsModelPage::changed, this, &PositionsView::refreshSoon);
}

QWidget* PositionsView::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 2);
    pageChoice_ = new PageChooser(bar);
    for (const QString& name :
         {tr("Encoding"), tr("Wavelengths"), tr("Similarity"), tr("Rotation"), tr("In the model")})
        pageChoice_->addPage(name, {});
    pageChoice_->setAccessibleName(tr("Page"));
    pageChoice_->setCurrent(encoding);
    row->addWidget(pageChoice_);
    connect(pageChoice_, &PageChooser::chosen, this, [this](int index) { showPage(Page(index)); });
    return bar;
}

std::string PositionsView::block() const
{
    return stack() == Stack::encoder ? "encoder.positions" : "decoder.positions";
}

QString PositionsView::title() const
{
    return tr("Positions");
}

QString PositionsView::pictureName() const
{
    static const QString names[] = {tr("Positions"), tr("Positions, wavelengths"), tr("Positions, similarity"),
                                    tr("Positions, rotation"), tr("Positions in the model")};
    return names[page()];
}

const PositionChoice& PositionsView::choice() const
{
    return table_->choice();
}

QList<int> PositionsView::dimensions() const
{
    return encoding_->dimensions();
}

PositionsView::Page PositionsView::page() const
{
    return Page(pages_->currentIndex());
}

void PositionsView::showPage(Page page)
{
    pages_->setCurrentIndex(page);
    pageChoice_->setCurrent(page);
    table_->setVisible(page != in_the_model);
    refreshSoon();
}

void PositionsView::showChoice(const PositionChoice& choice)
{
    table_->setChoice(choice);
    refreshSoon();
    emit blockChanged();
}

void PositionsView::showStack(Stack stack)
{
    PositionChoice wanted = choice();
    wanted.stack = stack;
    showChoice(wanted);
}

void PositionsView::showSpan(bool whole)
{
    PositionChoice wanted = choice();
    wanted.span = whole ? PositionSpan::model : PositionSpan::sentence;
    showChoice(wanted);
}

PositionPage* PositionsView::tablePage() const
{
    return tablePages_.value(pages_->currentIndex());
}

void PositionsView::refresh()
{
    if (const auto model = session_.model(); model && model->network) {
        const EncoderDecoderConfig& config = model->network->config();
        table_->setModel(int(config.width), int(config.max_length), config.positions);
    }
    if (PositionPage* page = tablePage()) {
        const ShownPositions shown = shownPositions(session_, choice());
        table_->setNote(shown.note);
        page->showTable(shown);
        markFocus();
    } else {
        model_->refresh();
    }
}

void PositionsView::refreshFocus(const Focus&, const Focus&)
{
    if (tablePage())
        markFocus();
    else
        model_->refreshFocus();
}

void PositionsView::refreshReading()
{
    if (!tablePage())
        model_->refresh();
}

void PositionsView::markFocus()
{
    const Focus& focus = session_.selection().focus();
    const bool isQuery = (focus.kind == AttentionKind::encoder) == (stack() == Stack::encoder);
    const int position = choice().span == PositionSpan::free   ? -1
                         : isQuery                             ? focus.query
                         : focus.kind == AttentionKind::cross ? focus.key
                                                               : -1;
    tablePage()->markPosition(position);
}

void PositionsView::applyPalette(PaletteName name)
{
    model_->setDataPalette(name);
}

void PositionsView::applySignedPalette(PaletteName name)
{
    for (PositionPage* page : tablePages_)
        page->setSignedPalette(name);
}

std::unique_ptr<Figure> PositionsView::figure() const
{
    if (!session_.trace())
        return nullptr;
    return tablePage() ? tablePage()->figure() : model_->figure();
}

} // namespace regard::app
