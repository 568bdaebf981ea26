#pragma once

#include "app/views/view.h"

class QLabel;

namespace regard::app {

class Curves;
class Distributions;
class ElidedLabel;
class FoldingBox;
class LessonHeads;
class LessonRunner;
class NormBars;
class TrainingControls;

/// A small model that learns two sentences while one looks on: loss, targets and predictions, teacher forcing and free
/// running, gradients and heads of one moment.
class TrainingView : public View {
    Q_OBJECT
public:
    explicit TrainingView(Session& session, QWidget* parent = nullptr);
    ~TrainingView() override;

    QString title() const override;
    QString subject() const override;
    std::unique_ptr<Figure> figure() const override;

    LessonRunner& lesson() { return *lesson_; }
    TrainingControls& controls() { return *controls_; }
    Distributions* forced() const { return forced_; }
    Distributions* free() const { return free_; }
    Curves* curve() const { return curve_; }
    NormBars* gradients() const { return gradients_; }
    LessonHeads* heads() const { return heads_; }
    QString arithmetic() const;

signals:
    /// The model of this moment, to be looked at in the other views with this sentence.
    void modelWanted(std::shared_ptr<const TranslationModel> model, const QString& sentence);

protected:
    void refresh() override {} // nothing here is of the session's run
    void applyPalette(PaletteName name) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeDistributions();
    QWidget* makeCurves();
    void connectParts();
    void showMoment();
    void showPosition(int position);
    std::size_t sentence() const;

    std::unique_ptr<LessonRunner> lesson_;
    TrainingControls* controls_;
    Distributions* forced_;
    Distributions* free_;
    QLabel* arithmetic_;
    QLabel* shownTokens_;
    ElidedLabel* written_;
    Curves* curve_;
    NormBars* gradients_;
    LessonHeads* heads_;
    int position_ = 0;
};

} // namespace regard::app
