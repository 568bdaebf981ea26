#pragma once

#include <map>
#include <memory>

#include <QString>

#include "core/text/tokenizer.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Labels of ids: from the vocabulary if it is the run's, else of those tokens alone that the run itself tells.
class TokenNames {
public:
    TokenNames() = default;
    /// `vocabulary` may be nullptr.
    TokenNames(const Trace& trace, std::shared_ptr<const Tokenizer> vocabulary);

    /// "suis"; "#1234" where nobody knows its text.
    QString of(int id) const;
    bool complete() const { return vocabulary_ != nullptr; }

private:
    std::shared_ptr<const Tokenizer> vocabulary_;
    std::map<int, std::string> pieces_;
};

} // namespace regard::app
