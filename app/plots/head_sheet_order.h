#pragma once

#include <vector>

#include <QLocale>
#include <QString>

#include "core/analysis/attention_reading.h"
#include "core/analysis/head_type.h"

namespace regard::app {

/// What the heads of a sheet are sorted by.
enum class HeadOrder { place, entropy, distance, diagonal, previous, first, last, type };

/// All of them, as they are offered.
std::vector<HeadOrder> headOrders();
/// "entropy"
QString orderName(HeadOrder order);
/// "−Σ w·log₂ w of the weights, mean over the queries, in bits"
QString orderMeaning(HeadOrder order);

/// "previous token"
QString typeName(HeadType type);

/// The measure by which heads are sorted; by place the entropy, which then stands on the tiles; by type the
/// strongest of each type first. NaN if there is none.
double orderValue(HeadOrder order, const HeadMetrics& metrics);
/// "2.31 bit", "0.42"; a dash for what is no number.
QString orderNumber(HeadOrder order, const HeadMetrics& metrics, const QLocale& locale);

/// Places of `values` from smallest to largest or the other way about. Equal ones keep their order, NaN comes last.
std::vector<std::size_t> sortedIndices(const std::vector<double>& values, bool ascending);

/// All heads of a sheet in that order. Without metrics (none known yet) in the order of their places.
std::vector<HeadPlace> orderedHeads(int layers, int heads, HeadOrder order, bool ascending,
                                    const std::vector<HeadMetrics>& metrics);

} // namespace regard::app
