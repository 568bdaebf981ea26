#pragma once

#if defined(__SSE__)
#include <xmmintrin.h>
#endif

namespace regard {

/// While it lives, this thread treats denormal floats as zero: they cost a hundred cycles each and mean nothing here.
class FlushDenormals {
public:
#if defined(__SSE__)
    FlushDenormals() : before_(_mm_getcsr()) { _mm_setcsr(before_ | 0x8040U); } // FTZ | DAZ
    ~FlushDenormals() { _mm_setcsr(before_); }
#else
    FlushDenormals() = default;
    ~FlushDenormals() = default;
#endif
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;

private:
    [[maybe_unused]] unsigned before_ = 0;
};

} // namespace regard
