#pragma once

#include <exception>
#include <string>

#include "core/api.h"

namespace regard {

/// The one exception type of the core. Its parts are facts; the program makes a sentence in the user's language of them.
class REGARD_API Error : public std::exception {
public:
    enum class Kind {
        not_ours,    ///< the file is of another kind altogether
        broken,      ///< the file is of our kind, but damaged or inconsistent
        missing,     ///< a file, tensor or setting is not there
        unsupported, ///< understood, but this program cannot do it
        invalid,     ///< a value given by the caller is out of range
        io,          ///< the operating system refused
        cancelled    ///< somebody asked the work to stop
    };

    struct Parts {
        Kind kind = Kind::invalid;
        std::string what;     ///< the defect in a few English words: "tensors overlap"
        std::string where;    ///< the file, tensor, setting or argument
        std::string expected; ///< what should be there, may be empty
        std::string found;    ///< what is there, may be empty
    };

    explicit Error(Parts parts);
    ~Error() override;
    Error(const Error&);
    Error& operator=(const Error&) = delete;

    Kind kind() const noexcept { return parts_.kind; }
    const Parts& parts() const noexcept { return parts_; }

    /// All parts in one English line: "model.safetensors: tensors overlap: expected 64, found 32".
    const char* what() const noexcept override;

private:
    Parts parts_;
    std::string line_;
};

} // namespace regard
