#pragma once

#include <string>

#include "app/views/layers_page.h"
#include "app/views/view.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace regard::app {

class ElidedLabel;
class PageChooser;
class Segments;

/// What runs through the layers, page by page: the residual stream, what blocks add to it, norms, hidden units.
class LayersView : public View {
    Q_OBJECT
public:
    enum Page { stream, contributions, norms, layer_norm, feed_forward, similarity, projection };

    LayersView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString pictureName() const override;
    std::unique_ptr<Figure> figure() const override;
    /// Chooses a tensor by path, and the page that tells most of it.
    void showTensor(const std::string& path);
    void showPage(int index);
    int page() const;
    std::string block() const override;
    QString explained() const; ///< the name that its page is explained by
    const std::string& tensorPath() const { return path_; }
    Stack stack() const { return stack_; }

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override {} ///< shows no attention
    void refreshMoment(const Focus& before) override;
    void applyPalette(PaletteName name) override;
    void applySignedPalette(PaletteName name) override;

private:
    QWidget* makeBar();
    void addPage(LayersPage* page);
    LayersPage& current() const;
    void followSelection(const Focus& now);
    LayersPlace place() const;
    int focusToken() const;
    void fillBar();
    void fillTokens();
    void choose(const std::string& path);
    void askNumber(const NumberPlace& number);
    void chooseStack(Stack stack);
    void pointAtToken(int token);

    Stack stack_ = Stack::encoder;
    std::string path_;
    int token_ = 0;  ///< the last one that was looked at
    Focus followed_; ///< the selection that stack and path follow already
    QList<LayersPage*> pages_;
    PageChooser* chooser_ = nullptr;
    Segments* stacks_ = nullptr;
    QLabel* choiceLabel_ = nullptr;
    QComboBox* choices_ = nullptr;
    QComboBox* tokens_ = nullptr;
    QWidget* choiceBox_ = nullptr;
    QWidget* tokenBox_ = nullptr;
    QWidget* bar_ = nullptr; ///< of what is chosen within the page
    ElidedLabel* note_ = nullptr;
    QStackedWidget* stackOfPages_ = nullptr;
};

} // namespace regard::app
