#include "app/views/anatomy.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "app/views/block_button.h"

namespace regard::app {

namespace {

constexpr int margin = 12;
constexpr int partIndent = 8;
constexpr int insideIndent = 20;

} // namespace

Anatomy::Anatomy(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Anatomy of the model"));
}

void Anatomy::setShape(const ModelShape& shape, const Attentions& attentions)
{
    if (page_ && shape == shape_ && attentions == attentions_)
        return;
    shape_ = shape;
    attentions_ = attentions;
    entries_.clear();
    page_ = new QWidget;
    column_ = new QVBoxLayout(page_);
    column_->setContentsMargins(margin, 8, margin, margin);
    column_->setSpacing(4);
    for (const Block& block : anatomyBlocks(shape, attentions))
        add(block);
    column_->addStretch(1);
    setWidget(page_);
    unfold();
    updateGeometry();
}

void Anatomy::add(const Block& block)
{
    if (block.kind == Block::Kind::heading) {
        auto* label = new QLabel(block.text, page_);
        label->setProperty("role", "strong");
        label->setContentsMargins(0, entries_.empty() ? 0 : 8, 0, 2);
        column_->addWidget(label);
        entries_.push_back({block, label});
        return;
    }
    auto* button = new BlockButton(block, page_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(block.kind == Block::Kind::inside ? insideIndent : partIndent, 0, 0, 0);
    row->addWidget(button);
    column_->addLayout(row);
    connect(button, &BlockButton::clicked, this, [this, block] { activate(block); });
    entries_.push_back({block, button});
}

void Anatomy::activate(const Block& block)
{
    setCurrent(block.path);
    emit chosen(QString::fromStdString(block.path));
}

void Anatomy::setCurrent(const std::string& path)
{
    current_ = path;
    for (const Entry& entry : entries_)
        if (!path.empty() && entry.block.path == path && !entry.block.layer.empty())
            open_ = entry.block.layer;
    unfold();
}

void Anatomy::unfold()
{
    for (const Entry& entry : entries_) {
        if (entry.block.kind == Block::Kind::inside)
            entry.widget->setVisible(entry.block.layer == open_);
        if (auto* button = qobject_cast<BlockButton*>(entry.widget))
            button->setChecked(!current_.empty() && entry.block.path == current_);
    }
}

QSize Anatomy::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, 120};
}

QSize Anatomy::sizeHint() const
{
    int widest = entries_.empty() ? fontMetrics().averageCharWidth() * 28 : 0; // as for a usual model
    for (const Entry& entry : entries_)
        widest = qMax(widest, entry.widget->sizeHint().width() +
                                  (entry.block.kind == Block::Kind::inside ? insideIndent : partIndent));
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widest + 2 * margin + bar, 500};
}

BlockButton* Anatomy::button(const std::string& path) const
{
    for (const Entry& entry : entries_)
        if (!path.empty() && entry.block.path == path)
            return qobject_cast<BlockButton*>(entry.widget);
    return nullptr;
}

} // namespace regard::app
