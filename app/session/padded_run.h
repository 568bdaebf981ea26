#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/session/runner.h"
#include "core/decoding/padded_batch.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// The same batch with its padding masked and not.
struct PaddedRuns {
    PaddedBatch masked;
    PaddedBatch unmasked;
};

/// Runs a batch of sentences both ways, on a thread of its own.
class PaddedRun : public QObject {
    Q_OBJECT
public:
    explicit PaddedRun(QObject* parent = nullptr);

    /// The newest finished one, or nullptr.
    std::shared_ptr<const PaddedRuns> result() const { return result_; }
    bool running() const { return runner_.busy(); }
    /// Why the newest one failed; empty if it did not.
    const QString& error() const { return error_; }

    void start(std::shared_ptr<const TranslationModel> model, PaddedBatchRequest request);
    void cancel(); ///< what was run before stays
    void drop();

signals:
    void changed(); ///< started, ended, or another result

private:
    Runner runner_;
    std::shared_ptr<const PaddedRuns> result_;
    QString error_;
};

} // namespace regard::app
