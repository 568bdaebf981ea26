#pragma once

#include "app/plots/head_sheet_order.h"
#include "app/views/view.h"

class QComboBox;
class QSlider;
class QToolButton;

namespace regard::app {

class ElidedLabel;
class HeadGallery;
class ReadingBar;
class SheetBar;

/// All heads of one kind of attention as tiles with what each of them does, sorted, with one zoom and one cursor.
class HeadsView : public View {
    Q_OBJECT
public:
    HeadsView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override;

    HeadGallery* gallery() const { return gallery_; }
    HeadOrder order() const;
    bool ascending() const;
    void setOrder(HeadOrder order, bool ascending);

signals:
    void headOpened(); ///< the selected head is wanted large

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    QWidget* makeFoot();
    void connectGallery();
    void markFocus();
    void showSwitches();
    void showState();
    void showMenu(const QPoint& global);
    void open(int layer, int head);

    ReadingBar* bar_ = nullptr;
    QComboBox* orders_ = nullptr;
    QToolButton* direction_ = nullptr;
    QSlider* sizes_ = nullptr;
    HeadGallery* gallery_ = nullptr;
    SheetBar* colours_ = nullptr;
    ElidedLabel* state_ = nullptr;
    QToolButton* whole_ = nullptr;
};

} // namespace regard::app
