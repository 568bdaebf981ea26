#pragma once

#include <memory>

#include <QStringList>

#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::test {

/// A trace of made-up weights, for drawing only: rows sum to 1, the decoder's are causal, no two heads are alike.
std::shared_ptr<const Trace> sampleTrace(const QStringList& source, const QStringList& target, std::size_t layers = 4,
                                         std::size_t heads = 8);

} // namespace regard::test
