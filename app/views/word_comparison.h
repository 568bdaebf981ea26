#pragma once

#include <QWidget>

#include "app/plots/word_pairs.h"

namespace regard::app {

/// Two translations, one word above the other, with what changed. As high as its words need.
class WordComparison : public QWidget {
    Q_OBJECT
public:
    explicit WordComparison(QWidget* parent = nullptr);

    void setWords(WordPairs words);
    const WordPairs& words() const { return words_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrange();
    void point(int index);
    QString textOf(int index) const;

    WordPairs words_;
    WordPairsLayout layout_;
    int pointed_ = -1;
};

} // namespace regard::app
