#pragma once

#include <atomic>
#include <memory>

#include <QObject>
#include <QTimer>

#include "app/session/runner.h"
#include "core/analysis/head_importance.h"
#include "core/models/translation_model.h"
#include "core/trace/trace.h"

namespace regard::app {

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
