#pragma once

#include <vector>

#include <QPainter>
#include <QString>
#include <QWidget>

#include "app/plots/theme.h"

namespace regard::app {

/// One token of a distribution over the vocabulary.
struct TokenBar {
    QString label;
    int id = 0;
    std::size_t rank = 0; ///< 0 for the most probable; counted from 1 on screen
    float probability = 0;
    float plain = 0; ///< at temperature 1
    float logit = 0;
    QString tag{}; ///< "greedy", "chosen"
};

/// The most probable tokens, best first; others may follow, their ranks tell.
struct TokenBarsData {
    std::vector<TokenBar> bars;
    bool tempered = false; ///< `plain` is not `probability`, and is marked on the bars
    bool withLogits = true;
    bool withProbabilities = true; ///< else they are not yet computed
};

/// Header line and one line a token, tab-separated, C locale.
QString tabSeparated(const TokenBarsData& data);

double tokenBarsHeight(const TokenBarsData& data, const Theme& theme);
/// The width below which bars would be too short to compare.
double tokenBarsLeastWidth(const TokenBarsData& data, const Theme& theme);
/// Paints at the painter's origin.
void drawTokenBars(QPainter& painter, const TokenBarsData& data, double width, const Theme& theme, int current = -1);

/// Up and down, Home and End move along the bars. A click, or Enter and Space, choose a number of one: its probability,
/// in the column of logits or with Shift its logit.
class TokenBars : public QWidget {
    Q_OBJECT
public:
    explicit TokenBars(QWidget* parent = nullptr);

    void setData(TokenBarsData data);
    const TokenBarsData& data() const { return data_; }
    int current() const { return current_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRectF rowRect(int row) const;

signals:
    void numberChosen(int row, bool logit);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void point(int row);
    int rowAt(const QPointF& place) const;
    QString textOf(int row) const;

    TokenBarsData data_;
    int current_ = -1;
};

} // namespace regard::app
