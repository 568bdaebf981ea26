#include "core/formats/safetensors_json.h"

#include <set>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/strict_json.h"

namespace regard {

namespace {

// Receives the header piece by piece, so that a text of 100 MB never becomes a tree. Positions: the root object holds
// tensors and metadata; a tensor holds dtype, shape, data_offsets and whatever else, which is skipped.
class HeaderReader {
public:
    explicit HeaderReader(const std::string& file) : file_(file) {}

    SafetensorsHeader take() { return std::move(header_); }

    bool null()
    {
        if (inside_ != Inside::root || !is_metadata_)
            unexpected("null");
        return true;
    }
    bool boolean(bool) { return unexpected("true or false"); }
    bool number_integer(std::int64_t value) { return unexpected(std::to_string(value)); }
    bool number_float(double, const std::string& text) { return unexpected(text.substr(0, 40)); }
    bool binary(nlohmann::json::binary_t&) { return unexpected("binary data"); }

    bool number_unsigned(std::uint64_t value)
    {
        if (inside_ == Inside::shape) {
            if (entry_.shape.size() == safetensors_rank_limit)
                fail("tensor has too many dimensions", "at most " + std::to_string(safetensors_rank_limit), {});
            entry_.shape.push_back(value);
        } else if (inside_ == Inside::offsets) {
            if (offsets_ == 2)
                fail("data_offsets must be two numbers", {}, "more");
            (offsets_++ == 0 ? entry_.begin : entry_.end) = value;
        } else {
            unexpected(std::to_string(value));
        }
        return true;
    }

    bool string(std::string& value)
    {
        if (inside_ == Inside::metadata) {
            header_.metadata[key_] = std::move(value);
        } else if (inside_ == Inside::tensor && key_ == "dtype") {
            if (!safetensors_bits(value))
                fail("tensor has an unknown dtype", {}, value.substr(0, 40));
            entry_.dtype = std::move(value);
        } else {
            unexpected("a string");
        }
        return true;
    }

    bool start_object(std::size_t)
    {
        enter();
        keys_.emplace_back();
        if (inside_ == Inside::nothing) {
            inside_ = Inside::root;
        } else if (inside_ == Inside::root) {
            inside_ = is_metadata_ ? Inside::metadata : Inside::tensor;
            entry_ = {};
            entry_.name = name_;
            has_shape_ = false;
            offsets_ = 0;
        } else {
            skip_or_fail("an object");
        }
        return true;
    }

    bool key(std::string& value)
    {
        if (!keys_.back().insert(value).second)
            fail("duplicate key", {}, value.substr(0, 100));
        if (inside_ == Inside::root) {
            name_ = value;
            is_metadata_ = value == "__metadata__";
        } else if (inside_ != Inside::extra) {
            key_ = value;
        }
        return true;
    }

    bool end_object()
    {
        keys_.pop_back();
        --depth_;
        if (inside_ == Inside::extra) {
            leave_extra();
        } else if (inside_ == Inside::tensor) {
            finish_entry();
            inside_ = Inside::root;
        } else {
            inside_ = inside_ == Inside::metadata ? Inside::root : Inside::nothing;
        }
        return true;
    }

    bool start_array(std::size_t)
    {
        enter();
        if (inside_ == Inside::tensor && key_ == "shape") {
            inside_ = Inside::shape;
            has_shape_ = true;
        } else if (inside_ == Inside::tensor && key_ == "data_offsets") {
            inside_ = Inside::offsets;
        } else {
            skip_or_fail("an array");
        }
        return true;
    }

    bool end_array()
    {
        --depth_;
        if (inside_ == Inside::extra)
            leave_extra();
        else
            inside_ = Inside::tensor;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&)
    {
        name_.clear();
        fail("header is not JSON", {}, "an error at byte " + std::to_string(position));
    }

private:
    enum class Inside { nothing, root, metadata, tensor, shape, offsets, extra };

    [[noreturn]] void fail(const std::string& what, const std::string& expected, const std::string& found) const
    {
        const std::string where = name_.empty() ? file_ : file_ + ": " + name_.substr(0, 200);
        throw Error({Error::Kind::broken, what, where, expected, found});
    }

    bool is_known_key() const { return key_ == "dtype" || key_ == "shape" || key_ == "data_offsets"; }

    // A value that has no place where it stands. Fields that nobody knows may hold anything.
    bool unexpected(const std::string& found) const
    {
        if (inside_ == Inside::extra || (inside_ == Inside::tensor && !is_known_key()))
            return true;
        static const char* const expected[] = {
            "an object", "an object", "a string", "", "whole numbers from 0", "whole numbers from 0", ""};
        fail("header holds a wrong value" + (key_.empty() ? "" : " in " + key_.substr(0, 40)),
             expected[static_cast<int>(inside_)], found);
    }

    void skip_or_fail(const std::string& found)
    {
        unexpected(found);
        if (inside_ != Inside::extra)
            extra_depth_ = depth_;
        inside_ = Inside::extra;
    }

    void leave_extra()
    {
        if (depth_ < extra_depth_)
            inside_ = Inside::tensor;
    }

    void enter()
    {
        if (++depth_ > json_depth_limit)
            fail("header is nested too deeply", "at most " + std::to_string(json_depth_limit) + " levels", {});
    }

    void finish_entry()
    {
        if (entry_.dtype.empty())
            fail("tensor has no dtype", {}, {});
        if (!has_shape_)
            fail("tensor has no shape", {}, {});
        if (offsets_ != 2)
            fail("data_offsets must be two numbers", {}, std::to_string(offsets_));
        header_.entries.push_back(std::move(entry_));
        key_.clear();
    }

    const std::string& file_;
    SafetensorsHeader header_;
    std::vector<std::set<std::string>> keys_; ///< seen so far in each object that is open
    Inside inside_ = Inside::nothing;
    std::size_t depth_ = 0;
    std::size_t extra_depth_ = 0;
    std::string name_; ///< key in the root
    std::string key_;  ///< key in a tensor or in the metadata
    bool is_metadata_ = false;
    SafetensorsEntry entry_;
    bool has_shape_ = false;
    int offsets_ = 0;
};

} // namespace

SafetensorsHeader parse_safetensors_json(std::string_view json, const std::string& file)
{
    HeaderReader reader(file);
    nlohmann::json::sax_parse(json.begin(), json.end(), &reader);
    return reader.take();
}

} // namespace regard
