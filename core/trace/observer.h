#pragma once

#include <string_view>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// Rows of one tensor, lent to an observer for the duration of a call. A decoding step lends one row at a time.
struct Slice {
    std::string_view path;
    Index heads = 0;       ///< 0 where the tensor has no head axis
    Index rows = 0;
    Index columns = 0;     ///< may grow from step to step (causal attention); missing columns are zeros
    const float* data = nullptr;
    Index head_stride = 0; ///< numbers from one head to the next
    Index row_stride = 0;
    Index first_row = 0;   ///< which row of the whole tensor the slice begins at
};

/// Sees the tensors of a run. It is asked first whether it wants one; a run gives the same bits with and without it.
class REGARD_API Observer {
public:
    virtual ~Observer();
    virtual bool wants(std::string_view path) = 0;
    virtual void take(const Slice& slice) = 0;
};

} // namespace regard
