#include "core/training/share_work.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace regard {

void share_work(std::size_t threads, std::size_t count, const std::function<void(std::size_t, std::size_t)>& work)
{
    const std::size_t parts = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
    std::vector<std::exception_ptr> failures(parts);
    const auto guarded = [&](std::size_t part) {
        try {
            work(count * part / parts, count * (part + 1) / parts);
        } catch (...) {
            failures[part] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t part = 1; part < parts; ++part)
            helpers.emplace_back(guarded, part);
        guarded(0);
    }
    for (const auto& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

} // namespace regard
