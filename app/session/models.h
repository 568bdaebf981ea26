#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QString>

#include "core/models/translation_model.h"

namespace regard::app {

/// Where the built-in models lie: ../share/regard/models beside the running program.
std::filesystem::path builtinModelFolder();
/// Names of the built-in models, the preferred one first.
std::vector<QString> builtinModels();
/// A built-in name or a folder; empty for the preferred built-in model. Throws Error (missing) naming what was asked
/// for.
std::shared_ptr<const TranslationModel> openAnyModel(const QString& nameOrFolder);
/// The same for what the views can show: their arithmetic is that of the paper's network. Throws Error (unsupported)
/// for any other.
std::shared_ptr<const TranslationModel> openModel(const QString& nameOrFolder);

} // namespace regard::app
