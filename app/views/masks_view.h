#pragma once

#include "app/views/view.h"

class QStackedWidget;

namespace regard::app {

class MasksCausalPage;
class MasksPaddingPage;
class Segments;

/// The two masks: the causal one of the decoder, and the one of a batch's padding.
class MasksView : public View {
    Q_OBJECT
public:
    enum Page { causal, padding };

    explicit MasksView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    QString subject() const override;
    std::unique_ptr<Figure> figure() const override;
    std::string block() const override;
    void showPage(Page page);
    Page page() const;
    MasksCausalPage* causalPage() const { return causal_; }
    MasksPaddingPage* paddingPage() const { return padding_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override {} ///< masks are of the weights themselves
    void refreshMoment(const Focus& before) override;
    void applyPalette(PaletteName name) override;
    void applySignedPalette(PaletteName name) override;

private:
    Segments* pageChoice_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    MasksCausalPage* causal_ = nullptr;
    MasksPaddingPage* padding_ = nullptr;
};

} // namespace regard::app
