#pragma once

#include <string>

#include <QStringList>

#include "core/analysis/residual.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Tokens that a stack reads, as labels.
QStringList stackLabels(const Trace& trace, Stack stack);
QString stackLabel(const Trace& trace, Stack stack, std::size_t token); ///< of one; empty where there is none
const std::vector<Token>& stackTokens(const Trace& trace, Stack stack);
QString stackLabel(Stack stack);

/// "encoder.layers.1.output" → "L1", "encoder.input" → "input"
QString depthLabel(const std::string& path);
/// "encoder.layers.1.self_attention.output" → "L1 self-attention, output"; "encoder.layers.1.output" → "L1 output"
QString tensorLabel(const std::string& path);
/// "encoder.layers.1.self_attention" → "L1 self-attention"
QString blockLabel(const std::string& block);

Stack stackOf(const std::string& path);
/// The number after "layers."; -1 where there is none.
int layerOf(const std::string& path);
/// The same path in another layer; itself where it is of no layer.
std::string withLayer(const std::string& path, int layer);
/// The block whose layer norm a tensor belongs to: "encoder.layers.0.self_attention" of its output or norm, the
/// feed-forward block of a layer's output; empty for what stands before the layers.
std::string blockOf(const std::string& path);

} // namespace regard::app
