#include "core/training/training_card.h"

#include <sstream>

namespace regard {

std::string training_card(const TrainingOptions& options, const TrainingPlan& plan, std::size_t step,
                          const std::vector<ValidationScore>& scores)
{
    std::ostringstream card;
    card << "# " << options.name << "\n\nTrained by `regard train`, " << step << " steps of about "
         << options.batch_tokens << " target tokens, on\n\n";
    for (const CorpusSummary& corpus : plan.corpora)
        card << "- " << corpus.direction << ": " << corpus.pairs << " sentence pairs, weight " << corpus.weight << "\n";
    for (const ValidationScore& score : scores)
        card << "\nBLEU on the first validation pairs " << score.direction << " (at most " << options.validation_pairs
             << ", greedy): " << score.bleu << "\n";
    return card.str();
}

} // namespace regard
