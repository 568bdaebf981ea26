#pragma once

#include <span>
#include <vector>

#include "core/decoding/beam.h"
#include "core/math/matrix.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

/// The search of one source: what is kept at each step, given the probabilities of the next tokens. Knows no network.
class REGARD_API OpenBeam {
public:
    /// A hypothesis that goes on.
    struct Open {
        std::size_t row = 0;   ///< which of the rows that `advance` was given it comes from
        std::size_t entry = 0; ///< among the entries of the newest step
        int id = 0;            ///< the token to read next
        double total = 0;      ///< log probability
    };

    OpenBeam(const EncoderDecoderConfig& config, const BeamOptions& options);

    /// The rows to compute next; none when the search has ended.
    const std::vector<Open>& open() const { return open_; }
    /// `probabilities` of the next token [rows, V]; those of the open hypotheses begin at `first_row`.
    void advance(const Matrix& probabilities, std::size_t first_row);
    /// The search so far with its n best.
    BeamSearch finish() &&;

private:
    struct Finished {
        std::size_t step = 0;
        std::size_t entry = 0;
        double score = 0;
    };
    struct Continuation {
        std::size_t row = 0; ///< among the open hypotheses
        BeamEntry entry;
    };
    std::vector<Continuation> continuations(const Matrix& probabilities, std::size_t first_row) const;
    bool can_win(const Open& open) const;
    Hypothesis hypothesis(std::size_t step, std::size_t entry) const;

    BeamOptions options_;
    std::size_t max_tokens_;
    EncoderDecoderConfig config_;
    std::vector<Open> open_;
    std::vector<Open> cut_off_;      ///< that had not ended after max_tokens
    std::vector<Finished> finished_; ///< best first, at most top_beams
    BeamSearch search_;
};

} // namespace regard
