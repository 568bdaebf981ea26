#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace regard::app {

/// While it lives, Ctrl-C and SIGTERM request a stop instead of ending the program. The second time they end it at
/// once. Make it before other threads start: they inherit its signal mask.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return stop_.get_token(); }
    bool requested() const { return stop_.stop_requested(); }

private:
    void wait(const std::stop_token& ended);

    std::stop_source stop_;
    sigset_t before_;
    std::jthread waiter_;
};

} // namespace regard::app
