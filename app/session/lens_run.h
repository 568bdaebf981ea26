#pragma once

#include <memory>

#include <QObject>

#include "app/session/runner.h"
#include "core/analysis/logit_lens.h"
#include "core/models/translation_model.h"

namespace regard::app {

/// The logit lens of the newest trace it was asked for, computed on a thread of its own.
class LensRun : public QObject {
    Q_OBJECT
public:
    explicit LensRun(QObject* parent = nullptr);

    /// Does nothing for the pair it has, or works at, already. Without a network there is nothing to compute.
    void ask(std::shared_ptr<const TranslationModel> model, std::shared_ptr<const Trace> trace);
    /// Of that trace, once it is there, and only if the model is the one that made it; else nullptr.
    std::shared_ptr<const LogitLens> of(const Trace* trace) const;
    /// Why there is none: a sentence, empty while it is computed and where there is one.
    QString problem() const { return problem_; }
    bool running() const { return runner_.busy(); }

signals:
    void changed();

private:
    void conclude(std::shared_ptr<const LogitLens> lens, const QString& problem);

    Runner runner_;
    std::shared_ptr<const TranslationModel> model_;
    std::shared_ptr<const Trace> trace_;
    std::shared_ptr<const LogitLens> lens_;
    QString problem_;
};

} // namespace regard::app
