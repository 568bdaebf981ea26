#include "app/session/messages.h"

#include <new>

#include <QCoreApplication>
#include <QLocale>

#include "app/session/error_words.h"
#include "app/session/language_names.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

// Names and texts come from files: what cannot be seen, or turns the line around, is shown as a blank.
QString shown(const std::string& text)
{
    QString clean = QString::fromStdString(text);
    for (QChar& c : clean)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    return clean.size() > 300 ? clean.left(299) + u'…' : clean;
}

QString number(std::size_t value)
{
    return QLocale().toString(qulonglong(value));
}

QString words(const std::string& english)
{
    const auto known = errorWords(english);
    return known ? *known : shown(english);
}

/// "tensors overlap (expected 64, found 32)"
QString defect(const Error::Parts& parts)
{
    const QString what = words(parts.what);
    if (parts.expected.empty() && parts.found.empty())
        return what;
    const bool reason = parts.kind == Error::Kind::io || (parts.kind == Error::Kind::missing && parts.expected.empty());
    if (reason) // what was found is the system's own reason
        return Text::tr("%1: %2", "what does not work: why").arg(what, words(parts.found));
    if (parts.found.empty())
        return Text::tr("%1 (expected %2)").arg(what, shown(parts.expected));
    if (parts.expected.empty())
        return Text::tr("%1 (found %2)").arg(what, shown(parts.found));
    return Text::tr("%1 (expected %2, found %3)").arg(what, shown(parts.expected), shown(parts.found));
}

QString advice(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::not_ours:
        return Text::tr("Choose a file or folder that Regard or a compatible program has written.");
    case Error::Kind::broken:
        return Text::tr("Fetch or export it again; nothing else has changed.");
    case Error::Kind::missing:
        return Text::tr("Check the name, or choose another folder.");
    case Error::Kind::unsupported:
        return Text::tr("This version of Regard cannot do that.");
    case Error::Kind::invalid:
        return Text::tr("Change it and try again.");
    case Error::Kind::io:
        return Text::tr("Check that the place exists, may be used and has room.");
    case Error::Kind::cancelled:
        break;
    }
    return {};
}

/// Around a detail that only English has words for, in an interface of another language.
QString leadAroundEnglish(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::not_ours:
        return Text::tr("“%1” is not a file of this kind (%2).");
    case Error::Kind::broken:
        return Text::tr("“%1” is damaged (%2).");
    case Error::Kind::missing:
        return Text::tr("“%1” is missing (%2).");
    case Error::Kind::unsupported:
        return Text::tr("“%1” is not supported (%2).");
    case Error::Kind::invalid:
        return Text::tr("“%1” cannot be used (%2).");
    case Error::Kind::io:
        return Text::tr("“%1” could not be read or written (%2).");
    case Error::Kind::cancelled:
        break;
    }
    return {};
}

QString lead(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::not_ours:
        return Text::tr("“%1” is not a file of this kind: %2.");
    case Error::Kind::broken:
        return Text::tr("“%1” is damaged: %2.");
    case Error::Kind::missing:
        return Text::tr("“%1” is missing: %2.");
    case Error::Kind::unsupported:
        return Text::tr("“%1” is not supported: %2.");
    case Error::Kind::invalid:
        return Text::tr("This cannot be used – “%1”: %2.");
    case Error::Kind::io:
        return Text::tr("“%1” could not be read or written: %2.");
    case Error::Kind::cancelled:
        return Text::tr("Stopped.");
    }
    return {};
}

} // namespace

QString sentence(const Error& error)
{
    const Error::Parts& parts = error.parts();
    if (parts.kind == Error::Kind::cancelled)
        return lead(parts.kind);
    const bool own = errorWords(parts.what) || interfaceLanguage().startsWith(QStringLiteral("en"));
    if (parts.where.empty()) {
        const QString frame = own ? Text::tr("That did not work: %1.") : Text::tr("That did not work (%1).");
        return frame.arg(defect(parts)) + u' ' + advice(parts.kind);
    }
    const QString frame = own ? lead(parts.kind) : leadAroundEnglish(parts.kind);
    const QString first = frame.arg(shown(parts.where), defect(parts));
    return first + u' ' + advice(parts.kind);
}

QString sentence(const std::exception& error)
{
    if (const auto* own = dynamic_cast<const Error*>(&error))
        return sentence(*own);
    if (dynamic_cast<const std::bad_alloc*>(&error) || dynamic_cast<const std::length_error*>(&error))
        return Text::tr("There is not enough memory for this. Try a shorter text or a smaller model.");
    return Text::tr("Something went wrong inside Regard: %1. Change the text and it tries again.")
        .arg(shown(error.what()));
}

QString sentence(const Notice& notice)
{
    switch (notice.kind) {
    case Notice::Kind::source_cut:
        return Text::tr("The text has %1 tokens, more than the model can read: the first %2 are used.")
            .arg(number(notice.count), number(notice.limit));
    case Notice::Kind::text_cut:
        return Text::tr("The text has %1 characters: the first %2 are used.")
            .arg(number(notice.count), number(notice.limit));
    case Notice::Kind::target_cut:
        return Text::tr("The given translation has %1 tokens, more than the model can read: the first %2 are used.")
            .arg(number(notice.count), number(notice.limit));
    case Notice::Kind::unfinished:
        return Text::tr("The model did not end its sentence within %1 tokens; what it had is shown.")
            .arg(number(notice.limit));
    case Notice::Kind::unknown_tokens:
        return Text::tr("%n token(s) of the text are not in the model's vocabulary and were read as “unknown”.",
                        nullptr, int(notice.count));
    case Notice::Kind::repetition:
        if (notice.limit == 0)
            return Text::tr("The model repeats itself: one phrase stands %1 times in a row in its translation.")
                .arg(number(notice.count));
        return Text::tr("The model began to repeat itself and was stopped after %1 tokens.").arg(number(notice.limit));
    case Notice::Kind::damaged_weights:
        return Text::tr("The model is damaged: %1 of its weights are not numbers, so nothing it shows can be trusted. "
                        "Fetch the model again.")
            .arg(number(notice.count));
    case Notice::Kind::weights_not_numbers:
        return Text::tr("%1 of the attention weights in this file are not numbers.").arg(number(notice.count));
    case Notice::Kind::weights_out_of_range:
        return Text::tr("%1 of the attention weights in this file are negative or above 1: they are no probabilities, "
                        "perhaps scores before the soft-max.")
            .arg(number(notice.count));
    case Notice::Kind::rows_uneven:
        return Text::tr("%1 of %2 rows of attention weights in this file do not sum to 1.")
            .arg(number(notice.count), number(notice.limit));
    case Notice::Kind::tensors_left_out:
        return Text::tr("Tensors of this file that have no place in a trace and are not shown: %1.")
            .arg(number(notice.count));
    }
    return {};
}

} // namespace regard::app
