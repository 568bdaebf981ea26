#include "app/export/ablation_figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/session/switch_text.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double page_width = 520; // points

std::vector<std::string> numbered(char letter, std::size_t count)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(letter + std::to_string(i));
    return names;
}

QString captionOf(const HeadBoardData& board, const Trace& trace, bool compared, const Theme& theme)
{
    QStringList lines{runCaption(trace)};
    if (board.importance)
        lines << importanceText(*board.importance, theme.locale);
    if (compared)
        lines << Text::tr("Below each pair of equal words: the change of the probability of the word after the words "
                          "before it. ≠ marks words that differ.");
    return lines.join(u'\n');
}

} // namespace

WordPairs namedPairs(const Trace& full, const Trace& trace)
{
    WordPairs words = wordPairs(full, trace);
    words.beforeName = trace.variant.empty() ? Text::tr("all heads") : Text::tr("as trained");
    words.afterName = Text::tr("without");
    return words;
}

QString importanceText(const HeadImportance& importance, const QLocale& locale)
{
    return Text::tr("Importance of a head: the rise in cross-entropy, in nats a token, of the %1 tokens that the full "
                    "model translates to, when that head alone is switched off (%2). With all heads it is %3.")
        .arg(locale.toString(qulonglong(importance.tokens)), switchStateText(importance.state),
             locale.toString(importance.cross_entropy, 'f', 3));
}

AblationFigure::AblationFigure(HeadBoardData board, std::shared_ptr<const Trace> trace,
                               std::shared_ptr<const Trace> full)
    : theme_(Theme::print()), board_(std::move(board))
{
    board_.focus = {};
    boardLayout_ = arrangeBoard(board_, page_width, theme_);
    if (full) {
        words_ = namedPairs(*full, *trace);
        wordsLayout_ = arrangePairs(words_, std::max(page_width, boardLayout_.size.width()), theme_);
    }
    caption_ = captionOf(board_, *trace, bool(full), theme_);
}

QSizeF AblationFigure::size() const
{
    const double width = std::max(boardLayout_.size.width(), wordsLayout_.size.width());
    return {width, boardLayout_.size.height() + wordsLayout_.size.height() + captionHeight(caption_, width, theme_)};
}

void AblationFigure::paint(QPainter& painter) const
{
    const QSizeF whole = size();
    painter.fillRect(QRectF(QPointF(0, 0), whole), theme_.background);
    drawBoard(painter, board_, boardLayout_, theme_);
    painter.save();
    painter.translate(0, boardLayout_.size.height());
    drawPairs(painter, words_, wordsLayout_, theme_);
    painter.restore();
    drawCaption(painter, caption_, boardLayout_.size.height() + wordsLayout_.size.height(),
                whole.width(), theme_);
}

QString AblationFigure::values() const
{
    QString text = QStringLiteral("kind\tlayer\thead\tstate\trise_nats_per_token\tchanged_positions\n");
    for (const AttentionKind kind : attention_kinds)
        for (std::size_t layer = 0; layer < attention_layers(board_.shape, kind); ++layer)
            for (std::size_t head = 0; head < board_.shape.heads; ++head) {
                const HeadSwitch state = board_.switches.at(kind, layer, head);
                text += QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(QLatin1String(attention_kind_name(kind)))
                            .arg(layer)
                            .arg(head)
                            .arg(QLatin1String(state == HeadSwitch::on     ? "on"
                                               : state == HeadSwitch::zero ? "zero"
                                                                           : "uniform"));
                if (board_.importance) {
                    const auto& worth = board_.importance->at(kind, layer, head);
                    text += QStringLiteral("\t%1\t%2").arg(worth.rise, 0, 'g', 9).arg(worth.changed);
                } else {
                    text += QStringLiteral("\t\t");
                }
                text += u'\n';
            }
    return text;
}

std::vector<LabelledArray> AblationFigure::numbers() const
{
    std::vector<LabelledArray> arrays;
    for (const AttentionKind kind : attention_kinds) {
        const std::size_t layers = attention_layers(board_.shape, kind), heads = board_.shape.heads;
        if (!board_.importance || layers == 0 || heads == 0)
            continue;
        const std::string name = attention_kind_name(kind);
        const std::vector<LabelledAxis> axes{{"layer", layers, numbered('L', layers), "name"},
                                             {"head", heads, numbered('H', heads), "name"}};
        LabelledArray rise{"importance." + name, axes, {}, {}}, changed{"changed." + name, axes, {}, {}};
        for (std::size_t layer = 0; layer < layers; ++layer)
            for (std::size_t head = 0; head < heads; ++head) {
                rise.values.push_back(float(board_.importance->at(kind, layer, head).rise));
                changed.values.push_back(float(board_.importance->at(kind, layer, head).changed));
            }
        arrays.push_back(std::move(rise));
        arrays.push_back(std::move(changed));
    }
    return arrays;
}

} // namespace regard::app
