#pragma once

/// Marks what the core library exports. Everything else in it is hidden, so that a copy built for AVX-512 never runs a
/// template that the executable compiled for the baseline (and the other way round).
#define REGARD_API __attribute__((visibility("default")))
