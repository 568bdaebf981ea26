#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace regard::app {

class ElidedLabel;
class Latency;
class Session;

/// Model, parameters and instruction set at the left; the measured time at the right.
class StatusLine : public QObject {
    Q_OBJECT
public:
    StatusLine(Session& session, Latency& latency, QStatusBar& bar);

private:
    void showModel();
    void showLatency();

    Session& session_;
    Latency& latency_;
    ElidedLabel* model_;
    QLabel* machine_;
    QLabel* busy_;
    ElidedLabel* time_;
};

} // namespace regard::app
