#pragma once

#include <filesystem>

namespace regard {

/// Writes what another program needs to do the same training steps, into a folder that it makes: the pairs as ids
/// (pairs.tsv: source, tab, target; batches are consecutive lines), the first weights (weights.safetensors) and the loss
/// of each batch of 64 pairs under them, without dropout (losses.txt).
void export_training(const std::filesystem::path& folder);

} // namespace regard
