#pragma once

#include <functional>
#include <map>
#include <string>

#include "core/api.h"
#include "core/trace/observer.h"
#include "core/trace/tensor.h"

namespace regard {

/// Copies what it is shown and joins the rows of successive decoding steps into whole tensors.
class REGARD_API Recorder final : public Observer {
public:
    using Filter = std::function<bool(std::string_view)>;

    /// Records the paths that the filter accepts; all without one.
    explicit Recorder(Filter filter = {});
    ~Recorder() override;

    bool wants(std::string_view path) override;
    void take(const Slice& slice) override;

    /// The joined tensors by path; the recorder is empty afterwards. Axes are named after the path's last word.
    /// Throws Error (invalid) if rows of a tensor are missing.
    std::map<std::string, Tensor, std::less<>> finish();

private:
    struct Pending;
    Filter filter_;
    std::map<std::string, Pending, std::less<>> pending_;
};

} // namespace regard
