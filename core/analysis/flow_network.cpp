#include "core/analysis/flow_network.h"

#include <algorithm>
#include <limits>

namespace regard {

namespace {

constexpr double least = 1e-12;

} // namespace

FlowNetwork::FlowNetwork(std::size_t nodes) : leaving_(nodes), level_(nodes), next_(nodes)
{
}

void FlowNetwork::connect(std::size_t from, std::size_t to, double capacity)
{
    if (capacity <= 0)
        return;
    leaving_[from].push_back(edges_.size());
    edges_.push_back({to, edges_.size() + 1, capacity, capacity});
    leaving_[to].push_back(edges_.size());
    edges_.push_back({from, edges_.size() - 1, 0, 0});
}

bool FlowNetwork::find_levels(std::size_t source, std::size_t sink)
{
    std::fill(level_.begin(), level_.end(), -1);
    level_[source] = 0;
    std::vector<std::size_t> reached = {source};
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const std::size_t index : leaving_[reached[i]]) {
            const Edge& edge = edges_[index];
            if (edge.room <= least || level_[edge.to] >= 0)
                continue;
            level_[edge.to] = level_[reached[i]] + 1;
            reached.push_back(edge.to);
        }
    return level_[sink] >= 0;
}

// As deep as there are layers, which is few.
double FlowNetwork::push(std::size_t node, std::size_t sink, double flow)
{
    if (node == sink)
        return flow;
    double sent = 0;
    for (; next_[node] < leaving_[node].size(); ++next_[node]) {
        Edge& edge = edges_[leaving_[node][next_[node]]];
        if (edge.room <= least || level_[edge.to] != level_[node] + 1)
            continue;
        const double got = push(edge.to, sink, std::min(flow - sent, edge.room));
        edge.room -= got;
        edges_[edge.back].room += got;
        sent += got;
        if (flow - sent <= least)
            break;
    }
    return sent;
}

double FlowNetwork::maximum_flow(std::size_t source, std::size_t sink)
{
    for (Edge& edge : edges_)
        edge.room = edge.capacity;
    double total = 0;
    while (source != sink && find_levels(source, sink)) {
        std::fill(next_.begin(), next_.end(), 0);
        const double more = push(source, sink, std::numeric_limits<double>::infinity());
        if (more <= least)
            break;
        total += more;
    }
    return total;
}

} // namespace regard
