#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/token.h"
#include "core/trace/attention_switches.h"
#include "core/trace/beam.h"
#include "core/trace/run_variant.h"
#include "core/trace/tensor.h"

namespace regard {

/// Sizes of the model that made a trace.
struct ModelShape {
    std::size_t encoder_layers = 0;
    std::size_t decoder_layers = 0;
    std::size_t heads = 0;
    std::size_t width = 0;        ///< d
    std::size_t head_width = 0;   ///< dk
    std::size_t feed_forward = 0; ///< f
    std::size_t vocabulary = 0;   ///< V

    bool operator==(const ModelShape&) const = default;
};

/// A token that a decoding step might have chosen.
struct Candidate {
    int id = 0;
    std::string piece;
    float probability = 0;
};

/// What happened at one target position: row i of every decoder tensor.
struct DecodingStep {
    int chosen = 0;             ///< id of target_output[i]
    float probability = 0;      ///< of the chosen token, under the model
    std::vector<Candidate> top; ///< the most probable tokens, best first
};

/// Something the user should know about a run; the program words it.
struct Notice {
    enum class Kind {
        source_cut,     ///< the source was longer than the limit: `limit` of `count` tokens were kept
        text_cut,       ///< the text was longer than the limit: `limit` of `count` characters were kept
        target_cut,     ///< the forced target was longer than the limit
        unfinished,     ///< decoding reached `limit` tokens without the end token
        unknown_tokens, ///< `count` source tokens are not in the vocabulary
        repetition, ///< the output says a phrase `count` times in a row; cut off after `limit` tokens, 0 if it ended
        damaged_weights, ///< `count` of the model's weights are NaN or infinite
        // of a run from elsewhere
        weights_not_numbers,  ///< `count` attention weights are NaN or infinite
        weights_out_of_range, ///< `count` attention weights are negative or above 1
        rows_uneven,          ///< `count` of `limit` rows of attention weights do not sum to 1
        tensors_left_out      ///< `count` tensors of the file have no place in a trace
    };
    Kind kind;
    std::size_t count = 0;
    std::size_t limit = 0;
};

struct Timings {
    double tokenize_ms = 0;
    double encode_ms = 0;
    double decode_ms = 0;
    double total_ms = 0;
};

/// All that one run leaves behind. Made once, then shared as `std::shared_ptr<const Trace>` and never changed.
/// Tensor names and shapes: "A trace" in README.md.
struct REGARD_API Trace {
    std::string model; ///< name of the model
    ModelShape shape;
    std::string source_language; ///< "fr", may be empty
    std::string target_language;
    std::string source_text;          ///< normalised text that was tokenised
    std::string target_text;          ///< the translation, or the forced target
    std::vector<Token> source;        ///< n tokens with the end token
    std::vector<Token> target_input;  ///< m tokens read by the decoder rows, the start token first
    std::vector<Token> target_output; ///< m tokens chosen by the decoder rows
    bool forced = false;              ///< the target was given, not decoded
    std::vector<DecodingStep> steps;  ///< m
    BeamSearch beam;                  ///< the other hypotheses; greedy decoding is a beam of one
    AttentionSwitches switches;       ///< heads that the run went without
    RunVariant variant;               ///< how else it departed from the model as trained
    Padding padding;                  ///< of a run in a batch
    /// What sets the model's network apart from the paper's, empty where nothing does: "norm before, learned
    /// positions". The arithmetic of such a network is another one, and only its attention weights are shown.
    std::string network;
    std::vector<Notice> notices;
    Timings timings;
    std::map<std::string, Tensor, std::less<>> tensors; ///< by path

    /// The tensor of that path, or nullptr.
    const Tensor* find(std::string_view path) const;
    /// The tensor of that path; throws Error (missing).
    const Tensor& at(std::string_view path) const;
};

} // namespace regard
