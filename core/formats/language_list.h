#pragma once

#include <span>

namespace regard {

/// The languages of mBART's vocabularies, in the order of their ids: 25 of mBART (Liu et al. 2020), 52 of mBART-50.
std::span<const char* const> mbart_languages();
std::span<const char* const> mbart50_languages();

} // namespace regard
