#pragma once

#include <cstddef>
#include <vector>

#include "core/api.h"

namespace regard {

/// A directed network with capacities; finds maximum flows (Dinitz 1970: shortest augmenting paths, a level graph at a
/// time).
class REGARD_API FlowNetwork {
public:
    explicit FlowNetwork(std::size_t nodes);

    /// Capacities of 0 are left out.
    void connect(std::size_t from, std::size_t to, double capacity);
    /// From the capacities alone: what an earlier call left flowing is forgotten. Paths that carry less than 1e-12 are
    /// not looked for.
    double maximum_flow(std::size_t source, std::size_t sink);

private:
    struct Edge {
        std::size_t to;
        std::size_t back; ///< index of the reverse edge
        double capacity;
        double room; ///< what may still flow
    };
    bool find_levels(std::size_t source, std::size_t sink);
    double push(std::size_t node, std::size_t sink, double flow);

    std::vector<Edge> edges_;
    std::vector<std::vector<std::size_t>> leaving_; ///< edges of each node
    std::vector<int> level_;
    std::vector<std::size_t> next_; ///< the first edge of each node that may still lead on
};

} // namespace regard
