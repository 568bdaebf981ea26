#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include <QObject>
#include <QString>

#include "app/session/direction_choice.h"
#include "app/session/pinned_run.h"
#include "app/session/reading.h"
#include "app/session/run_variant_state.h"
#include "app/session/selection.h"
#include "app/session/switched_heads.h"
#include "core/decoding/run.h"
#include "core/models/translation_model.h"
#include "core/trace/trace.h"

namespace regard::app {

class ImportanceRun;
class Playback;
class Runner;

/// Model + text + trace. Views read the trace and the selection; only this class starts runs.
class Session : public QObject {
    Q_OBJECT
public:
    using Run =
        std::function<std::shared_ptr<const Trace>(const TranslationModel&, const RunRequest&, std::stop_token)>;
    using Load = std::function<std::shared_ptr<const TranslationModel>(const QString& nameOrFolder)>;

    /// `run` and `load` are core's own unless a test brings others.
    explicit Session(QObject* parent = nullptr, Run run = {}, Load load = {});
    ~Session() override;

    Selection& selection() { return selection_; }
    ReadingState& reading() { return reading_; }
    /// Heads that the model runs without; the trace says which were off when it was made.
    SwitchedHeads& switches() { return switches_; }
    /// Positions changed, windows: how else the model runs; the trace says how it was made.
    RunVariantState& variant() { return variant_; }
    /// Importance of every head for the present text and model.
    ImportanceRun& importance() { return *importance_; }
    PinnedRunState& pinned() { return pinned_; }
    /// The moment of the trace's run that is shown.
    Playback& playback() { return *playback_; }
    std::shared_ptr<const TranslationModel> model() const { return model_; }
    /// The newest finished run, or nullptr. Never one of an older text than was already shown.
    std::shared_ptr<const Trace> trace() const { return trace_; }
    /// While the trace is not one of the model as trained: the run of the same text that is, as soon as it is there. It
    /// holds tokens and steps, and of the tensors only attention weights, those where positions or windows are changed.
    std::shared_ptr<const Trace> fullTrace() const { return full_; }
    QString sourceText() const { return source_; }
    /// The target typed by the user; null while the model decodes by itself.
    QString forcedTarget() const { return target_; }
    const DirectionChoice& direction() const { return direction_; }
    int beamSize() const { return beamSize_; }
    /// Whether the trace is of the present text, target and direction.
    bool upToDate() const { return trace_ && hypothesesKnown_; }
    bool busy() const;
    /// Whether the text is run by the model. Else a finished run is shown, of a file for instance, until a text is
    /// typed, a model opened or goLive called.
    bool live() const { return live_; }
    QString runName() const { return runName_; } ///< of the file that a finished run came from
    /// Says again what there is, to those who came later.
    void announce();

    /// Reads a model off the interface's thread; the old one stays until the new one is there.
    void openModel(const QString& nameOrFolder);
    void setModel(std::shared_ptr<const TranslationModel> model);
    /// The same model with the weights of another moment of its training: re-runs the same text, and a given target
    /// stays, so that heads can be compared at the same cells.
    void exchangeWeights(std::shared_ptr<const TranslationModel> model);
    /// Reads a trace off the interface's thread and shows it in place of a run of the model.
    void openTrace(const QString& file);
    void pinTrace(const QString& file); ///< the same, to compare with
    void showRun(std::shared_ptr<const Trace> trace, const QString& name);
    void goLive();                           ///< back to the text before, run by the model
    void pinRun();                           ///< the one that is shown, as it is looked at
    void swapRuns();                         ///< the one shown and the one pinned
    void setSourceText(const QString& text); ///< re-runs, drops a forced target
    /// Re-runs with this text in a direction that fits it, one of an example for instance; a choice becomes that.
    void setSource(const QString& text, std::size_t direction);
    /// By name, "fr-en"; empty for the one that the text's language tells. Re-runs.
    void chooseDirection(const QString& name);
    void forceTarget(const QString& text); ///< re-runs with this target
    void decodeFreely();                   ///< back to decoding
    void setBeamSize(int size);            ///< re-runs; 1 is greedy decoding
    /// Shows another of the n best of the trace. Whatever else re-runs the model goes back to the best one.
    void chooseHypothesis(int index);
    /// Nothing to measure before the run with all heads is there.
    bool canMeasureImportance() const;
    void measureImportance(HeadSwitch state);

signals:
    void modelChanged();
    void directionChanged(); ///< the one to translate in, or whether it is a guess
    void traceChanged();
    void fullTraceChanged(); ///< it came; where it goes, traceChanged follows
    void textsChanged();     ///< for reasons of the session's own
    void busyChanged(bool busy);
    /// A sentence for the user; the previous trace stays.
    void failed(const QString& sentence);

private:
    void request(); ///< another text, target, direction, beam or model
    void rerun(std::size_t hypothesis = 0);
    RunRequest wanted(std::size_t hypothesis) const;
    void accept(std::shared_ptr<const Trace> trace, quint64 generation);
    void runInFull();
    void takeModel(std::shared_ptr<const TranslationModel> model);
    void beLive(bool withTextsBefore);
    void confineSelection();

    Selection selection_;
    ReadingState reading_;
    SwitchedHeads switches_;
    RunVariantState variant_;
    std::unique_ptr<ImportanceRun> importance_;
    std::unique_ptr<Playback> playback_;
    PinnedRunState pinned_;
    DirectionChoice direction_;
    Run run_;
    Load load_;
    std::unique_ptr<Runner> runner_;
    std::unique_ptr<Runner> loader_;
    std::unique_ptr<Runner> opener_;
    std::shared_ptr<const TranslationModel> model_;
    std::shared_ptr<const Trace> trace_;
    std::shared_ptr<const Trace> full_;
    quint64 generation_ = 0; ///< of what is asked for, whichever heads are off
    quint64 shown_ = 0;      ///< that of the trace
    QString source_;
    QString target_;
    int beamSize_ = 1;
    bool live_ = true;
    bool wantsRun_ = false; ///< a finished run was asked for after the last model
    QString runName_;
    QString liveSource_; ///< while a finished run is shown: the texts before it
    QString liveTarget_;
    bool hypothesesKnown_ = false; ///< those of the trace are the ones of what runs now
};

} // namespace regard::app
