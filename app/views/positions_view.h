#pragma once

#include "app/views/shown_positions.h"
#include "app/views/view.h"

class QStackedWidget;

namespace regard::app {

class PositionPage;
class PositionTableBar;
class PositionsEncodingPage;
class PositionsModelPage;
class PositionsRotationPage;
class PageChooser;

/// A laboratory of positions: the encoding as map and curves, its wavelengths, similarities and rotations, and what the
/// model does when its positions are off, shifted or shuffled.
class PositionsView : public View {
    Q_OBJECT
public:
    enum Page { encoding, wavelengths, similarity, rotation, in_the_model };

    explicit PositionsView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    std::unique_ptr<Figure> figure() const override;
    std::string block() const override;
    void showStack(Stack stack);
    Stack stack() const { return choice().stack; }
    /// The first positions of the model's whole table rather than those of this sentence.
    void showSpan(bool whole);
    void showChoice(const PositionChoice& choice);
    void showPage(Page page);
    Page page() const;
    const PositionChoice& choice() const;
    QList<int> dimensions() const;
    PositionsEncodingPage* encodingPage() const { return encoding_; }
    PositionsRotationPage* rotationPage() const { return rotation_; }
    PositionsModelPage* modelPage() const { return model_; }
    PositionTableBar* tableBar() const { return table_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override;
    void applyPalette(PaletteName name) override;
    /// Shows what holds for the whole run.
    void refreshMoment(const Focus& before) override { refreshFocus(session_.selection().focus(), before); }
    void applySignedPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    void markFocus();
    PositionPage* tablePage() const; ///< nullptr in the model

    PageChooser* pageChoice_ = nullptr;
    PositionTableBar* table_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QList<PositionPage*> tablePages_;
    PositionsEncodingPage* encoding_ = nullptr;
    PositionsRotationPage* rotation_ = nullptr;
    PositionsModelPage* model_ = nullptr;
};

} // namespace regard::app
