#include "app/commands/render_sentences.h"

#include <algorithm>

#include <QDir>

#include "app/commands/files.h"
#include "app/commands/render_figures.h"
#include "app/commands/text_run.h"
#include "app/export/file_name.h"
#include "app/export/head_folder.h"
#include "app/session/messages.h"
#include "core/error.h"
#include "core/formats/whole_file.h"
#include "core/text/utf8.h"

namespace regard::app {

namespace {

constexpr std::size_t longest_file = 64u << 20;

AskedSentence sentenceOf(std::string text, std::size_t line)
{
    AskedSentence sentence{line, {}, {}};
    const std::size_t tab = text.find('\t');
    if (tab != std::string::npos && !isBlank(text.substr(tab + 1)))
        sentence.target = text.substr(tab + 1);
    text.resize(std::min(tab, text.size()));
    if (!isBlank(text))
        sentence.source = std::move(text);
    return sentence;
}

/// What is wrong with a line before a model has seen it.
void check(const AskedSentence& sentence)
{
    if (sentence.source.empty())
        throw Error({Error::Kind::invalid, "it has no text, or is not UTF-8", "text", {}, {}});
}

void draw(const AskedSentence& sentence, const DrawnRun& run, const Drawing& drawing, int digits)
{
    const QString number = QStringLiteral("%1").arg(sentence.line, digits, 10, QLatin1Char('0'));
    const QString name = number + u'-' + safeFileName(QString::fromStdString(sentence.source), {});
    if (!drawing.folder.isEmpty()) {
        drawAllHeads(run.trace, drawing, QDir(drawing.folder).filePath(name));
        return;
    }
    const QString file = QDir(drawing.file).filePath(name + u'.' + drawing.format);
    exportFigure(*drawnFigure(run, drawing), file, drawing.options);
    print(file + u'\n');
}

} // namespace

std::vector<AskedSentence> sentencesOf(const std::string& bytes)
{
    std::vector<AskedSentence> sentences;
    std::size_t at = bytes.starts_with("\xef\xbb\xbf") ? 3 : 0;
    for (std::size_t line = 1; at < bytes.size(); ++line) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        std::string text = bytes.substr(at, end - at);
        at = end + 1;
        if (text.ends_with('\r'))
            text.pop_back();
        if (!is_utf8(text))
            sentences.push_back({line, {}, {}});
        else if (!isBlank(text))
            sentences.push_back(sentenceOf(std::move(text), line));
    }
    return sentences;
}

int renderSentences(const Drawing& drawing, const std::function<DrawnRun(const AskedSentence&)>& makeRun)
{
    const std::vector<AskedSentence> sentences = sentencesOf(read_whole_file(toPath(drawing.sentences), longest_file));
    if (sentences.empty())
        throw Error({Error::Kind::invalid, "it has no sentences", drawing.sentences.toStdString(), {}, {}});
    makeFolder(drawing.folder.isEmpty() ? drawing.file : drawing.folder);
    const int digits = std::max(4, int(std::to_string(sentences.back().line).size()));
    std::size_t failed = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        say(CommandText::tr("%1 of %2").arg(i + 1).arg(sentences.size()));
        try {
            check(sentences[i]);
            draw(sentences[i], makeRun(sentences[i]), drawing, digits);
            finishPrinting();
        } catch (const std::exception& error) {
            ++failed;
            say(CommandText::tr("%1, line %2: %3").arg(drawing.sentences).arg(sentences[i].line).arg(sentence(error)));
        }
    }
    if (failed > 0)
        say(CommandText::tr("%1 of %2 sentences failed; the others are there.").arg(failed).arg(sentences.size()));
    return failed > 0 ? 1 : 0;
}

} // namespace regard::app
