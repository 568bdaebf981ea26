#pragma once

#include <QWidget>

#include "app/session/session.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace regard::app {

class DirectionControl;
class HypothesisButton;
class TokenChips;

/// The text to type, its tokens, the translation (which may be typed over) and the tokens of that.
class SentencePanel : public QWidget {
    Q_OBJECT
public:
    explicit SentencePanel(Session& session, QWidget* parent = nullptr);

    QLineEdit* source() const { return source_; }
    QLineEdit* target() const { return target_; }
    TokenChips* sourceChips() const { return sourceChips_; }
    TokenChips* outputChips() const { return outputChips_; }
    QToolButton* freeButton() const { return free_; }
    QToolButton* liveButton() const { return live_; } ///< back from a finished run
    HypothesisButton* hypotheses() const { return hypotheses_; }
    DirectionControl* direction() const { return direction_; }
    /// As if the user had typed it.
    void setSourceText(const QString& text);
    void showSession(); ///< the texts that the session holds; runs nothing
    /// The same, to be translated in this direction (index into the model's).
    void setSourceText(const QString& text, std::size_t direction);
    /// In a low window a long text's tokens have one line each instead of two.
    void setShort(bool low);
    /// Translates the other way round: the translation, where it is finished, becomes the source.
    void swapLanguages();

    static constexpr int longestText = 4000;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void edited(); ///< the text changed, by whatever way
    void typed();  ///< the user changed it in an editor
    void textCut(int count, int limit);
    void viewWanted(const QString& name); ///< by its object name

private:
    QLineEdit* makeEditor(const QString& name);
    QLabel* makeRowLabel(const QString& text, QWidget* buddy);
    TokenChips* makeChips(const QString& name);
    void arrange();
    void connectEditors();
    void connectChips();
    void traceChanged();
    void showOutput();
    void showProgress();
    QString wholeTarget() const; ///< whatever the moment shown
    void markChips();
    void showForced();

    Session& session_;
    DirectionControl* direction_;
    QLineEdit* source_;
    QLabel* time_;
    TokenChips* sourceChips_;
    QLineEdit* target_;
    QToolButton* free_;
    QToolButton* live_;
    HypothesisButton* hypotheses_; ///< in the same place while nothing is forced
    QLabel* outputLabel_ = nullptr;
    TokenChips* outputChips_;
};

} // namespace regard::app
