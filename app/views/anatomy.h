#pragma once

#include <QScrollArea>

#include "app/views/anatomy_blocks.h"

class QVBoxLayout;

namespace regard::app {

class BlockButton;

/// The model's own blocks as a map: a click on one asks for its numbers. The layer in use is unfolded.
class Anatomy : public QScrollArea {
    Q_OBJECT
public:
    explicit Anatomy(QWidget* parent = nullptr);

    void setShape(const ModelShape& shape, const Attentions& attentions = {});
    /// Lights the block of this path, or none, and unfolds its layer.
    void setCurrent(const std::string& path);
    const std::string& current() const { return current_; }
    BlockButton* button(const std::string& path) const;
    QSize sizeHint() const override; ///< wide enough for every block, unfolded or not
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& path);

private:
    struct Entry {
        Block block;
        QWidget* widget = nullptr;
    };
    void add(const Block& block);
    void unfold();
    void activate(const Block& block);

    QWidget* page_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    std::vector<Entry> entries_;
    ModelShape shape_;
    Attentions attentions_;
    std::string current_;
    std::string open_; ///< layer that is unfolded
};

} // namespace regard::app
