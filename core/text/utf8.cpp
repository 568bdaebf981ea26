#include "core/text/utf8.h"

#include <cstdint>
#include <limits>

#include <unicode/ustring.h>
#include <unicode/utf8.h>

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

// ICU's macro converts freely.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
std::optional<char32_t> take_character(std::string_view utf8, std::size_t& at)
{
    const char* const bytes = utf8.data();
    const std::size_t size = utf8.size();
    UChar32 code = 0;
    U8_NEXT(bytes, at, size, code);
    return code < 0 ? std::nullopt : std::optional(static_cast<char32_t>(code));
}
#pragma GCC diagnostic pop

} // namespace regard
