#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace regard {

/// A JSON object of a stranger's file that is read setting by setting. What is missing, of a wrong kind or not known
/// throws Error naming the file and the place in it: "tokenizer.json: model.vocab".
class JsonPart {
public:
    /// Throws Error (broken) where `value` is no object.
    JsonPart(const nlohmann::json& value, std::string where);

    const std::string& where() const { return where_; }
    std::string where(const std::string& key) const;
    /// Whether the setting is there and not null.
    bool has(const std::string& key) const;

    std::string type() const { return text("type"); }
    std::string text(const std::string& key) const;
    std::string text(const std::string& key, const std::string& otherwise) const;
    bool flag(const std::string& key, bool otherwise) const;
    /// Whole, from 0 to `largest`.
    std::size_t size(const std::string& key, std::size_t largest) const;
    JsonPart object(const std::string& key) const;
    const nlohmann::json& list(const std::string& key, std::size_t longest) const;
    const nlohmann::json& value(const std::string& key) const;

    /// Throws Error (unsupported) naming the setting and its value.
    [[noreturn]] void refuse(const std::string& key, const std::string& reason) const;
    /// Throws Error (broken).
    [[noreturn]] void broken(const std::string& key, const std::string& expected) const;

private:
    const nlohmann::json* value_;
    std::string where_;
};

} // namespace regard
