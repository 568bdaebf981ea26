#include "app/views/masks_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/views/flow_layout.h"
#include "app/views/head_choice.h"
#include "app/views/masks_causal_page.h"
#include "app/views/masks_padding_page.h"
#include "app/views/segments.h"

namespace regard::app {

MasksView::MasksView(Session& session, QWidget* parent) : View(session, parent)
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 4);
    pageChoice_ = new Segments({tr("Causal mask"), tr("Padding mask")}, bar);
    pageChoice_->setAccessibleName(tr("Which mask"));
    pageChoice_->setCurrent(causal);
    row->addWidget(pageChoice_);
    pages_ = new QStackedWidget(this);
    causal_ = new MasksCausalPage(session_, pages_);
    padding_ = new MasksPaddingPage(session_, pages_);
    pages_->addWidget(causal_);
    pages_->addWidget(padding_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(pages_, 1);
    connect(pageChoice_, &Segments::chosen, this, [this](int index) { showPage(Page(index)); });
    connect(padding_, &MasksPaddingPage::changed, this, &MasksView::refreshSoon);
}

QString MasksView::title() const
{
    return tr("Masks");
}

QString MasksView::pictureName() const
{
    return page() == causal ? tr("Causal mask") : tr("Padding mask");
}

QString MasksView::subject() const
{
    return page() == causal ? View::subject() : QString(); // a batch is of several sentences
}

std::string MasksView::block() const
{
    return page() == causal ? attention_path(AttentionKind::decoder, std::size_t(causal_->choice()->layer()))
                            : std::string();
}

MasksView::Page MasksView::page() const
{
    return Page(pages_->currentIndex());
}

void MasksView::showPage(Page page)
{
    pages_->setCurrentIndex(page);
    pageChoice_->setCurrent(page);
    refreshSoon();
    emit blockChanged();
}

void MasksView::refresh()
{
    page() == causal ? causal_->refresh() : padding_->refresh();
}

void MasksView::refreshFocus(const Focus&, const Focus&)
{
    page() == causal ? causal_->refreshFocus() : padding_->refreshFocus();
}

/// The batch of the padding mask is another run.
void MasksView::refreshMoment(const Focus&)
{
    page() == causal ? causal_->refresh() : padding_->refreshFocus();
}

void MasksView::applyPalette(PaletteName name)
{
    causal_->setDataPalette(name);
    padding_->setDataPalette(name);
}

void MasksView::applySignedPalette(PaletteName name)
{
    causal_->setSignedPalette(name);
}

std::unique_ptr<Figure> MasksView::figure() const
{
    if (!session_.trace())
        return nullptr;
    return page() == causal ? causal_->figure() : padding_->figure();
}

} // namespace regard::app
