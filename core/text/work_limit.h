#pragma once

#include <chrono>
#include <cstddef>

namespace regard {

/// What tokenising one text may cost, whatever a vocabulary file asks for: rules that double the text, patterns that
/// never come to an end.
class WorkLimit {
public:
    WorkLimit();
    /// Throws Error (unsupported) for a text that rules made too long, in characters.
    void check_length(std::size_t characters) const;
    /// Throws Error (unsupported) when the time is over.
    void check_time() const;
    bool is_over() const;

private:
    std::chrono::steady_clock::time_point end_;
};

} // namespace regard
