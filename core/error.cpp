#include "core/error.h"

namespace regard {

namespace {

std::string join(const Error::Parts& parts)
{
    std::string line = parts.where.empty() ? parts.what : parts.where + ": " + parts.what;
    if (!parts.expected.empty())
        line += ": expected " + parts.expected;
    // What the operating system says is a reason, not a thing that was found.
    const bool reason = parts.expected.empty() && (parts.kind == Error::Kind::io || parts.kind == Error::Kind::missing);
    if (!parts.found.empty() && reason)
        line += ": " + parts.found;
    else if (!parts.found.empty())
        line += (parts.expected.empty() ? ": found " : ", found ") + parts.found;
    return line;
}

} // namespace

Error::Error(Parts parts) : parts_(std::move(parts)), line_(join(parts_))
{
}
Error::Error(const Error&) = default;
Error::~Error() = default;

const char* Error::what() const noexcept
{
    return line_.c_str();
}

} // namespace regard
