#include "core/trace/run_variant.h"

#include <cstdlib>

#include "core/error.h"

namespace regard {

namespace {

void check_positions(const PositionChange& change, const char* where)
{
    const int largest = PositionChange::largest_shift;
    if (change.shift < -largest || change.shift > largest)
        throw Error({Error::Kind::invalid, "positions cannot be shifted that far", where,
                     std::to_string(-largest) + " to " + std::to_string(largest), std::to_string(change.shift)});
}

void add(std::string& list, const std::string& part)
{
    list += (list.empty() ? "" : ", ") + part;
}

void add_positions(std::string& list, const char* stack, const PositionChange& change)
{
    const std::string name = std::string(stack) + " positions ";
    switch (change.kind) {
    case PositionChange::Kind::none:
        return;
    case PositionChange::Kind::off:
        return add(list, name + "off");
    case PositionChange::Kind::shifted:
        return add(list, name + "shifted by " + std::to_string(change.shift));
    case PositionChange::Kind::shuffled:
        return add(list, name + "shuffled with seed " + std::to_string(change.seed));
    }
}

} // namespace

void RunVariant::check() const
{
    check_positions(encoder_positions, "encoder positions");
    check_positions(decoder_positions, "decoder positions");
}

std::string RunVariant::text() const
{
    std::string list;
    add_positions(list, "encoder", encoder_positions);
    add_positions(list, "decoder", decoder_positions);
    if (encoder_window)
        add(list, "encoder window " + std::to_string(*encoder_window));
    if (decoder_window)
        add(list, "decoder window " + std::to_string(*decoder_window));
    return list;
}

} // namespace regard
