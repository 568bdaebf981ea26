#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/error.h"

namespace regard {

/// The settings of a JSON file by their names. Every complaint names the file and the setting; all throw Error:
/// missing, broken.
class Settings {
public:
    static Settings read(const std::filesystem::path& file);
    Settings(nlohmann::json values, std::string file) : values_(std::move(values)), file_(std::move(file)) {}

    const std::string& file() const { return file_; }
    /// Whether it is there and is not null.
    bool has(const char* key) const;
    const nlohmann::json& at(const char* key) const;
    std::string text(const char* key) const;
    std::vector<std::string> texts(const char* key) const;
    std::int64_t integer(const char* key, std::int64_t lowest, std::int64_t highest) const;
    float number(const char* key) const;
    bool yes(const char* key) const;

    /// The same, or `otherwise` where it is not there or null.
    std::string text(const char* key, const std::string& otherwise) const;
    std::int64_t integer(const char* key, std::int64_t lowest, std::int64_t highest, std::int64_t otherwise) const;
    float number(const char* key, float otherwise) const;
    bool yes(const char* key, bool otherwise) const;

    std::string place(const char* key) const { return file_ + ": " + key; }
    [[noreturn]] void fail(Error::Kind kind, const std::string& what, const std::string& key,
                           const std::string& expected, const std::string& found) const;

private:
    static std::string shown(const nlohmann::json& value) { return value.dump().substr(0, 60); }

    nlohmann::json values_;
    std::string file_;
};

} // namespace regard
