#include "app/session/error_words.h"

#include <array>
#include <utility>

#include <QCoreApplication>

namespace regard::app {

namespace {

constexpr char context[] = "regard::errors";

// The commonest ones: what a user meets who opens, saves or types something wrong.
constexpr std::array words = {
    QT_TRANSLATE_NOOP("regard::errors", "cannot be opened"),
    QT_TRANSLATE_NOOP("regard::errors", "cannot be read"),
    QT_TRANSLATE_NOOP("regard::errors", "cannot be written"),
    QT_TRANSLATE_NOOP("regard::errors", "cannot be created"),
    QT_TRANSLATE_NOOP("regard::errors", "is not a regular file"),
    QT_TRANSLATE_NOOP("regard::errors", "is not a folder"),
    QT_TRANSLATE_NOOP("regard::errors", "the folder does not exist"),
    QT_TRANSLATE_NOOP("regard::errors", "is not a safetensors file"),
    QT_TRANSLATE_NOOP("regard::errors", "holds tensors, but no trace of a run"),
    QT_TRANSLATE_NOOP("regard::errors", "no such model folder, and no built-in model has this name"),
    QT_TRANSLATE_NOOP("regard::errors", "ends early"),
    QT_TRANSLATE_NOOP("regard::errors", "data is cut off"),
    QT_TRANSLATE_NOOP("regard::errors", "header is cut off"),
    QT_TRANSLATE_NOOP("regard::errors", "file is too short for a safetensors header"),
    QT_TRANSLATE_NOOP("regard::errors", "header is not JSON"),
    QT_TRANSLATE_NOOP("regard::errors", "is not JSON"),
    QT_TRANSLATE_NOOP("regard::errors", "is not UTF-8"),
    QT_TRANSLATE_NOOP("regard::errors", "tensors overlap"),
    QT_TRANSLATE_NOOP("regard::errors", "tensor is missing"),
    QT_TRANSLATE_NOOP("regard::errors", "metadata is wrong"),
    QT_TRANSLATE_NOOP("regard::errors", "metadata is incomplete"),
    QT_TRANSLATE_NOOP("regard::errors", "vocabulary is not the model's"),
    QT_TRANSLATE_NOOP("regard::errors", "was made for a newer program"),
    QT_TRANSLATE_NOOP("regard::errors", "Hugging Face models of this type cannot be read yet"),
    QT_TRANSLATE_NOOP("regard::errors", "the text is too long to look at"),
    QT_TRANSLATE_NOOP("regard::errors", "No such file or directory"),
    QT_TRANSLATE_NOOP("regard::errors", "Permission denied"),
    QT_TRANSLATE_NOOP("regard::errors", "No space left on device"),
    QT_TRANSLATE_NOOP("regard::errors", "Is a directory"),
    QT_TRANSLATE_NOOP("regard::errors", "Not a directory"),
    QT_TRANSLATE_NOOP("regard::errors", "Read-only file system"),
    QT_TRANSLATE_NOOP("regard::errors", "Input/output error"),
    QT_TRANSLATE_NOOP("regard::errors", "File name too long"),
};

} // namespace

std::optional<QString> errorWords(const std::string& english)
{
    for (const char* word : words)
        if (english == word)
            return QCoreApplication::translate(context, word);
    return std::nullopt;
}

} // namespace regard::app
