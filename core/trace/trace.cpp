#include "core/trace/trace.h"

#include "core/error.h"

namespace regard {

const Tensor* Trace::find(std::string_view path) const
{
    const auto it = tensors.find(path);
    return it == tensors.end() ? nullptr : &it->second;
}

const Tensor& Trace::at(std::string_view path) const
{
    if (const Tensor* tensor = find(path))
        return *tensor;
    throw Error({Error::Kind::missing, "the trace has no such tensor", std::string(path), "", ""});
}

} // namespace regard
