#pragma once

#include <cstddef>
#include <functional>

namespace regard {

/// Runs work(first, last) on parts of [0, count), a thread each, and rethrows the first failure. One thread: the
/// caller's.
void share_work(std::size_t threads, std::size_t count, const std::function<void(std::size_t, std::size_t)>& work);

} // namespace regard
