#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace regard {

/// One JSON value of a file's metadata and where it stands. Every access that does not fit throws Error (broken) naming
/// that place.
class MetadataValue {
public:
    MetadataValue(nlohmann::json json, std::string where) : json_(std::move(json)), where_(std::move(where)) {}

    [[noreturn]] void fail(const std::string& expected) const;

    const std::string& where() const { return where_; }
    bool is_text() const { return json_.is_string(); }
    bool has(const std::string& key) const { return json_.is_object() && json_.contains(key); }
    MetadataValue operator[](const std::string& key) const;
    std::vector<MetadataValue> items() const;
    std::string text() const;
    bool truth() const;
    double number() const; ///< NaN for null
    std::int64_t integer(std::int64_t lowest, std::int64_t highest) const;
    std::size_t size(std::size_t highest) const;

private:
    nlohmann::json json_;
    std::string where_;
};

/// The metadata of one file: texts, some of which are JSON.
class MetadataReader {
public:
    MetadataReader(const std::map<std::string, std::string>& metadata, const std::string& file)
        : metadata_(metadata), file_(file)
    {
    }

    bool has(const std::string& key) const { return metadata_.contains(key); }
    /// Throws Error (broken) where it is missing.
    std::string text(const std::string& key) const;
    MetadataValue json(const std::string& key) const;

private:
    const std::map<std::string, std::string>& metadata_;
    const std::string& file_;
};

/// For writing: JSON has no NaN and no infinity; null stands for a number that is none.
nlohmann::ordered_json metadata_number(double value);

} // namespace regard
