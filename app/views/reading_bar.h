#pragma once

#include <QWidget>

#include "app/plots/palette.h"
#include "app/session/session.h"

class QCheckBox;
class QToolButton;

namespace regard::app {

class ChoiceButton;
class FlowLayout;
class ReadingPanel;
class Segments;
class View;

/// The bar on top of a view of attention: kind, how the numbers are read and coloured, palette, copy and export. It
/// acts on the session and passes the rest on as signals of its view. Where it is narrow the single choices give way:
/// all of them are behind one button. Below it stands what is not as at the beginning.
class ReadingBar : public QWidget {
    Q_OBJECT
public:
    ReadingBar(Session& session, View& view);
    /// Something of the view's own, before the palette.
    void add(QWidget* part);
    /// For a view that draws several heads, each by itself: it does not speak of one head.
    void nameHeadsApart();
    void showPalette(PaletteName name);
    ReadingPanel* panel() const { return panel_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeKinds();
    void makeQuickChoices();
    void makeEnd(View& view);
    void follow();
    void followTrace();
    void fold();

    Session& session_;
    QWidget* line_;
    FlowLayout* row_;
    Segments* kinds_ = nullptr;
    ChoiceButton* heads_ = nullptr;
    ChoiceButton* scale_ = nullptr;
    ChoiceButton* range_ = nullptr;
    QCheckBox* words_ = nullptr;
    QToolButton* more_ = nullptr;
    ReadingPanel* panel_ = nullptr;
    ChoiceButton* palette_ = nullptr;
    QWidget* end_ = nullptr;
    bool folding_ = false;
};

} // namespace regard::app
