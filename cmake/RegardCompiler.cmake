# Compiler settings that every target shares.

# Settings left out of a designated initialiser have defaults that are meant.
add_compile_options(-Wall -Wextra -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers)

# The core exists in several copies for different instruction sets; Eigen's allocator must agree in all of them and in
# everything that uses them, whatever their vector width.
add_compile_definitions(EIGEN_MAX_ALIGN_BYTES=64 EIGEN_DONT_PARALLELIZE)

set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # At -O2 GCC 12 vectorises only loops whose length it knows.
  add_compile_options($<$<CONFIG:Release>:-fvect-cost-model=dynamic>)
endif()

if(REGARD_SANITIZE)
  add_compile_options(-fsanitize=${REGARD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${REGARD_SANITIZE})
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
