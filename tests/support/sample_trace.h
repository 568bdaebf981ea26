#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::test {

/// A trace of made-up weights, for drawing only: rows sum to 1, the decoder's are causal, no two heads are alike.
std::shared_ptr<const Trace> sampleTrace(const std::vector<std::string>& source, const std::vector<std::string>& target,
                                         std::size_t layers = 4, std::size_t heads = 8);

} // namespace regard::test
