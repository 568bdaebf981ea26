#include "app/window/status_line.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QTimer>

#include "app/session/session.h"
#include "app/views/elided_label.h"
#include "app/window/latency.h"
#include "core/system.h"

namespace regard::app {

namespace {

// Long enough that a run at typing speed never flickers.
constexpr int patienceMs = 500;

} // namespace

StatusLine::StatusLine(Session& session, Latency& latency, QStatusBar& bar)
    : QObject(&bar), session_(session), latency_(latency), model_(new ElidedLabel(&bar)), machine_(new QLabel(&bar)),
      busy_(new QLabel(tr("working…"), &bar)), time_(new ElidedLabel(&bar))
{
    for (QLabel* label : std::initializer_list<QLabel*>{model_, machine_, busy_, time_}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    machine_->setText(QString::fromStdString(instruction_set()));
    machine_->setToolTip(tr("Instruction set that the model's arithmetic is using"));
    time_->setTip(tr("From the last key press to the end of the repaint that shows its result. The median and the "
                     "longest time for which the interface did not answer are those of the last 100 key presses."));
    time_->setObjectName(QStringLiteral("keyToPicture"));
    bar.setSizeGripEnabled(false);
    bar.addWidget(model_);
    bar.addWidget(machine_);
    bar.addPermanentWidget(busy_);
    bar.addPermanentWidget(time_);
    busy_->hide();

    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this] { busy_->setVisible(session_.busy()); });
    connect(&session_, &Session::busyChanged, this, [this, patience](bool busy) {
        if (busy && !patience->isActive())
            patience->start(patienceMs);
        if (!busy) {
            patience->stop();
            busy_->hide();
        }
    });
    connect(&session_, &Session::modelChanged, this, &StatusLine::showModel);
    connect(&session_, &Session::textsChanged, this, &StatusLine::showModel);
    connect(&session_, &Session::traceChanged, this, &StatusLine::showModel);
    connect(&latency_, &Latency::measured, this, &StatusLine::showLatency);
    showModel();
    showLatency();
}

void StatusLine::showModel()
{
    const auto trace = session_.trace();
    if (!session_.live() && trace) {
        model_->setWholeText(trace->model.empty()
                                 ? tr("a finished run")
                                 : tr("a finished run of %1").arg(QString::fromStdString(trace->model)));
        model_->setTip(session_.runName());
        return;
    }
    const auto model = session_.model();
    if (!model || !model->network) {
        model_->setWholeText(tr("no model"));
        return;
    }
    const std::size_t parameters = model->network->layout().size();
    const QString name = QString::fromStdString(model->name);
    model_->setWholeText(
        parameters < 1'000'000
            ? tr("%1 · %2 parameters").arg(name, QLocale().toString(qulonglong(parameters)))
            : tr("%1 · %2 million parameters").arg(name, QLocale().toString(double(parameters) / 1e6, 'f', 1)));
    model_->setTip(QString::fromStdU16String(model->folder.u16string()));
}

void StatusLine::showLatency()
{
    if (latency_.milliseconds() < 0) {
        time_->setWholeText(tr("key → picture: type to measure"));
        return;
    }
    const auto number = [](double milliseconds) { return QLocale().toString(milliseconds, 'f', 1); };
    time_->setWholeText(
        tr("key → picture %1 ms · median %2 ms · longest stall %3 ms")
            .arg(number(latency_.milliseconds()), number(latency_.median()), number(latency_.longestStall())));
}

} // namespace regard::app
