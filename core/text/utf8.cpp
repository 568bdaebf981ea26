#include "core/text/utf8.h"

#include <cstdint>
#include <limits>

#include <unicode/ustring.h>

namespace regard {

bool is_utf8(std::string_view bytes)
{
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t units = 0;
    u_strFromUTF8(nullptr, 0, &units, bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    return status != U_INVALID_CHAR_FOUND;
}

} // namespace regard
