#include "app/commands/interrupt.h"

#include <cstdlib>
#include <ctime>
#include <pthread.h>

namespace regard::app {

namespace {

sigset_t interrupts()
{
    sigset_t caught;
    sigemptyset(&caught);
    sigaddset(&caught, SIGINT);
    sigaddset(&caught, SIGTERM);
    return caught;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t caught = interrupts();
    pthread_sigmask(SIG_BLOCK, &caught, &before_);
    waiter_ = std::jthread([this](const std::stop_token& ended) { wait(ended); });
}

Interrupt::~Interrupt()
{
    waiter_.request_stop();
    waiter_.join();
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void Interrupt::wait(const std::stop_token& ended)
{
    const sigset_t caught = interrupts();
    const timespec pause{0, 50'000'000};
    while (!ended.stop_requested()) {
        if (sigtimedwait(&caught, nullptr, &pause) < 0)
            continue;
        if (stop_.stop_requested())
            std::_Exit(1);
        stop_.request_stop();
    }
}

} // namespace regard::app
