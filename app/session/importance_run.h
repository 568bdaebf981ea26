#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

#include <QObject>
#include <QTimer>

#include "app/session/runner.h"
#include "core/analysis/head_importance.h"
#include "core/models/translation_model.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The importance of every head of the model for the target that `full`, a run with all heads on, holds. Throws Error:
/// as head_importance.
HeadImportance importanceOf(const TranslationModel& model, const Trace& full, HeadSwitch state,
                            const std::stop_token& stop = {},
                            const std::function<void(std::size_t done, std::size_t all)>& progress = {});

/// Measures the importance of every head on a thread of its own, so that typing goes on meanwhile.
class ImportanceRun : public QObject {
    Q_OBJECT
public:
    explicit ImportanceRun(QObject* parent = nullptr);

    /// The newest measurement, or nullptr; of the present text and model.
    std::shared_ptr<const HeadImportance> result() const { return result_; }
    bool running() const { return runner_.busy(); }
    /// Heads done so far, 0 … 1, while it runs.
    double progress() const;

    /// Of the target that `full` holds, a run of this model with all heads on.
    void start(std::shared_ptr<const TranslationModel> model, std::shared_ptr<const Trace> full, HeadSwitch state);
    void cancel(); ///< what was measured before stays
    void drop();   ///< the text or the model is another

signals:
    void changed(); ///< started, ended, or another result
    void progressed();
    void failed(const QString& sentence);

private:
    struct Count {
        std::atomic<std::size_t> done = 0;
        std::atomic<std::size_t> all = 1;
    };

    Runner runner_;
    QTimer looks_; ///< at the count, which the thread keeps
    std::shared_ptr<Count> count_;
    std::shared_ptr<const HeadImportance> result_;
};

} // namespace regard::app
