#include "core/training/history.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/strict_json.h"
#include "core/formats/whole_file.h"

namespace regard {

namespace {

constexpr std::size_t longest_history = std::size_t{1} << 30;

double number(const nlohmann::json& object, const char* key, const std::string& where)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        throw Error(
            {Error::Kind::broken, "is no line of a training's history", where, std::string("a number ") + key, {}});
    return found->get<double>();
}

std::size_t count(const nlohmann::json& object, const char* key, const std::string& where)
{
    const double value = number(object, key, where);
    if (!(value >= 0 && value <= 1e15))
        throw Error({Error::Kind::broken, "is no line of a training's history", where, std::string("a count ") + key,
                     object.at(key).dump()});
    return static_cast<std::size_t>(value);
}

} // namespace

std::string history_line(const HistoryRow& row)
{
    nlohmann::ordered_json object{{"step", row.step}, {"epoch", row.epoch}};
    if (row.validation.empty()) {
        object["loss"] = row.loss;
        object["accuracy"] = row.accuracy;
        object["learning_rate"] = row.learning_rate;
    }
    for (const ValidationScore& score : row.validation)
        object["validation"][score.direction] = {{"loss", score.loss}, {"bleu", score.bleu}};
    return object.dump();
}

HistoryRow parse_history_line(std::string_view line, const std::string& where)
{
    const nlohmann::json object = parse_strict_json(line, where);
    HistoryRow row;
    row.step = count(object, "step", where);
    row.epoch = count(object, "epoch", where);
    const auto validation = object.find("validation");
    if (validation == object.end()) {
        row.loss = number(object, "loss", where);
        row.accuracy = number(object, "accuracy", where);
        row.learning_rate = number(object, "learning_rate", where);
        return row;
    }
    for (const auto& [direction, score] : validation->items())
        row.validation.push_back({direction, number(score, "loss", where), number(score, "bleu", where)});
    return row;
}

History::History(const std::filesystem::path& folder, std::size_t last_step) : file_(folder / "history.jsonl")
{
    if (!std::filesystem::exists(file_))
        return;
    const std::string bytes = read_whole_file(file_, longest_history);
    std::string kept;
    std::size_t line_number = 0;
    for (std::size_t begin = 0, end = bytes.find('\n'); end != std::string::npos;
         begin = end + 1, end = bytes.find('\n', begin)) {
        const std::string_view line = std::string_view(bytes).substr(begin, end - begin);
        HistoryRow row = parse_history_line(line, file_.string() + ", line " + std::to_string(++line_number));
        if (row.step > last_step)
            break;
        rows_.push_back(std::move(row));
        kept.append(line) += '\n';
    }
    if (kept.size() != bytes.size())
        write_whole_file(file_, kept);
}

void History::add(HistoryRow row)
{
    pending_ += history_line(row) + "\n";
    rows_.push_back(std::move(row));
    std::error_code none;
    const auto size = std::filesystem::exists(file_, none) ? std::filesystem::file_size(file_, none) : 0;
    errno = 0;
    std::ofstream stream(file_, std::ios::binary | std::ios::app);
    stream << pending_ << std::flush;
    stream.close();
    if (stream) {
        pending_.clear();
        failed_ = false;
        return;
    }
    const std::string reason = std::strerror(errno);
    std::filesystem::resize_file(file_, size, none); // half a line helps nobody
    if (!std::exchange(failed_, true))
        throw Error({Error::Kind::io, "cannot be written", file_.string(), {}, reason});
}

} // namespace regard
