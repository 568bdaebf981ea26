#pragma once

#include <vector>

#include "app/plots/shaded_tokens_data.h"
#include "app/views/view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace regard::app {

class ReadingBar;
class Segments;
class ShadedTokens;
class TokensFlow;

/// The sentence itself, shaded by what the chosen tokens attend to or by what attends to them.
class TokensView : public View {
    Q_OBJECT
public:
    TokensView(Session& session, QWidget* parent = nullptr);
    ~TokensView() override;

    QString title() const override;
    QString pictureName() const override; ///< names the head
    std::string block() const override;
    std::unique_ptr<Figure> figure() const override;

    ShadedTokens* plot() const { return plot_; }
    TokenDirection direction() const { return direction_; }
    /// The chosen tokens: queries or keys after the direction; the shared selection's first.
    std::vector<int> chosenTokens() const;

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override;
    void applyPalette(PaletteName name) override;

private:
    QWidget* makeControls();
    QWidget* makeChoosers(QWidget* bar);
    void connectPlot();
    void fillBar();
    Reading readingNow() const;
    void readHead();
    QString flowTrouble(std::size_t chosen) const;
    QString flowThrough(ShadedTokensData& data, const std::vector<int>& items);
    void shade();
    void choose(int paragraph, int item, bool adding);
    void add(int token);
    void turn(TokenDirection direction);
    void followDirection(const Focus& focus);
    int tokenOf(int item) const;
    int itemOf(int token) const;
    TokenDirection directionOf(int paragraph) const;
    int focusToken(const Focus& focus) const;
    void select(int token, bool pin);

    ReadingBar* bar_ = nullptr;
    Segments* directions_ = nullptr;
    QComboBox* layers_ = nullptr;
    QComboBox* heads_ = nullptr;
    QCheckBox* values_ = nullptr;
    ShadedTokens* plot_ = nullptr;
    QLabel* note_ = nullptr;
    QToolButton* flowing_ = nullptr;
    TokensFlow* flow_ = nullptr;
    HeatMapData map_;
    TokenDirection direction_ = TokenDirection::attends_to;
    std::vector<int> added_; ///< tokens chosen beside the selection's
    bool selecting_ = false; ///< the selection moves because of this view
};

} // namespace regard::app
