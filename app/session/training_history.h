#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/formats/snapshots.h"

namespace regard::app {

class Runner;
class Session;

/// The moments of its training that the session's model brought along. One is shown at a time: the session runs the
/// same sentence with the weights of that moment. The finished model is the last moment.
class TrainingHistory : public QObject {
    Q_OBJECT
public:
    static constexpr int msAMoment = 900; ///< while playing

    explicit TrainingHistory(Session& session, QObject* parent = nullptr);
    ~TrainingHistory() override;

    /// How many moments there are: the snapshots and the finished model; 0 for a model without snapshots.
    int count() const { return snapshots_.empty() ? 0 : int(snapshots_.size()) + 1; }
    int current() const { return current_; }
    /// What is known of a moment; nullptr for the finished model.
    const Snapshot* snapshot(int index) const;
    bool playing() const { return timer_.isActive(); }
    bool busy() const;

    void show(int index);
    void play(); ///< from the current moment on, or from the first if it is the last
    void pause();

signals:
    void listed(); ///< of another model, or of none
    void currentChanged(int index);
    void playingChanged(bool playing);
    /// A sentence for the user; what was shown stays.
    void failed(const QString& sentence);

private:
    void list();
    void tick();
    void load(int index);
    void exchange(int index, std::shared_ptr<const TranslationModel> model);
    std::shared_ptr<const TranslationModel> kept(int index) const;

    Session& session_;
    std::unique_ptr<Runner> runner_;
    std::shared_ptr<const TranslationModel> finished_;
    std::vector<Snapshot> snapshots_;
    std::vector<std::pair<int, std::shared_ptr<const TranslationModel>>> kept_; ///< the last few that were read
    QTimer timer_;
    int current_ = 0;
    int shown_ = 0; ///< the moment that the session has
};

} // namespace regard::app
