#pragma once

#include <algorithm>
#include <string>

#include "core/decoding/run.h"
#include "core/formats/model_folder.h"

namespace regard::test {

/// The model that ships with the program, loaded once.
inline std::shared_ptr<const TranslationModel> built_in_model()
{
    static const auto model = load_model_folder(std::filesystem::path(REGARD_SOURCE) / "resources/models/en-fr-zh");
    return model;
}

/// A run of it from French to English, with all its tensors.
inline std::shared_ptr<const Trace> built_in_run(const std::string& text = "Je suis étudiant.",
                                                 const RunVariant& variant = {}, const AttentionSwitches& switches = {})
{
    const auto model = built_in_model();
    RunRequest request;
    request.source_text = text;
    request.variant = variant;
    request.switches = switches;
    for (std::size_t i = 0; i < model->directions.size(); ++i)
        if (model->directions[i].name() == "fr-en")
            request.direction = i;
    return run(*model, request);
}

} // namespace regard::test
