#include "app/export/tokens_figure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/export/caption.h"
#include "app/export/numbers.h"
#include "app/plots/labels.h"
#include "app/plots/read_map.h"
#include "app/plots/shaded_tokens_layout.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr double narrowest = 480; // points

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

double pageWidth(const ShadedTokensData& data, const Theme& theme)
{
    const QFontMetricsF bold(theme.bold());
    return std::max(narrowest, std::ceil(bold.horizontalAdvance(data.title) + 2 * bold.height() + 1));
}

/// How the values became colours; sums of several tokens have the sum of their ranges.
QString coloursOf(const HeatMapData& shades, const HeatMapData& map, const Reading& reading, bool several)
{
    const QString note = colourNote(shades, reading);
    if (note.isEmpty() || !several || (map.rowMaxima.empty() && shades.maximum == map.maximum))
        return note;
    return noteText({Text::tr("%1, added up over the chosen tokens").arg(colourSentence(shades, reading.range))});
}

class TokensFigure : public Figure {
public:
    TokensFigure(ShadedTokensData data, Palette palette, QString caption)
        : data_(std::move(data)), palette_(palette), caption_(std::move(caption)), theme_(Theme::print()),
          layout_(arrangeWholeTokens(data_, pageWidth(data_, theme_), theme_))
    {
    }

    QSizeF size() const override
    {
        return {layout_.width, titleHeight() + layout_.height + captionHeight(caption_, layout_.width, theme_)};
    }
    void paint(QPainter& painter) const override
    {
        const double line = QFontMetricsF(theme_.font).height();
        painter.fillRect(QRectF(QPointF(0, 0), size()), theme_.background);
        painter.save();
        painter.setFont(theme_.bold());
        painter.setPen(theme_.text);
        drawLine(painter, {layout_.heading.left(), line * 0.9},
                 elidedLabel(data_.title, QFontMetricsF(theme_.bold()), layout_.width - 2 * line), Qt::AlignLeft);
        painter.translate(0, titleHeight());
        drawShadedTokens(painter, data_, layout_, palette_, theme_, 0, layout_.height);
        painter.restore();
        drawCaption(painter, caption_, titleHeight() + layout_.height, layout_.width, theme_);
    }
    QString caption() const override { return caption_; }
    QString values() const override { return tabSeparated(data_); }
    std::vector<LabelledArray> numbers() const override
    {
        HeatMapData shades = data_.shades;
        const auto shaded = std::find_if(data_.paragraphs.begin(), data_.paragraphs.end(), [](const auto& paragraph) {
            return !paragraph.items.empty() && paragraph.items.front().shade >= 0;
        });
        if (shaded == data_.paragraphs.end())
            return {};
        QStringList& labels = shades.rows == 1 ? shades.columnLabels : shades.rowLabels;
        for (const ShadedItem& item : shaded->items)
            labels << item.label;
        LabelledArray array = arrayOf(shades, {"value", "query", "key"});
        // The axis of the chosen tokens is summed away.
        array.axes.erase(shades.rows == 1 ? array.axes.begin() : array.axes.begin() + 1);
        return {std::move(array)};
    }

private:
    double titleHeight() const { return std::round(QFontMetricsF(theme_.font).height() * 1.2); }

    ShadedTokensData data_;
    Palette palette_;
    QString caption_;
    Theme theme_;
    ShadedTokensLayout layout_;
};

std::vector<int> itemsOf(const HeatMapData& map, const std::vector<int>& tokens, TokenDirection direction)
{
    std::vector<int> items;
    const bool queries = direction == TokenDirection::attends_to;
    for (const int token : tokens) {
        const int item = queries ? map.rowOfToken(token) : map.columnOfToken(token);
        if (item < 0)
            throw Error({.kind = Error::Kind::invalid,
                         .what = "no such token is shown",
                         .where = queries ? "query" : "key",
                         .expected = "0 to " + std::to_string((queries ? map.rows : map.columns) - 1) +
                                     ", special tokens only where they are shown",
                         .found = std::to_string(token)});
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    }
    if (items.empty())
        throw Error({.kind = Error::Kind::invalid,
                     .what = "no token is chosen",
                     .where = queries ? "query" : "key",
                     .expected = "at least one token to shade the sentence by",
                     .found = {}});
    return items;
}

} // namespace

std::unique_ptr<Figure> shadedFigure(ShadedTokensData data, Palette palette, const QString& done, const Trace& trace)
{
    QStringList lines = {done};
    lines << noteText(data.shades.notes) << runCaption(trace);
    lines.removeAll(QString());
    return std::make_unique<TokensFigure>(std::move(data), palette, lines.join('\n'));
}

std::unique_ptr<Figure> tokensFigure(std::shared_ptr<const Trace> trace, const Focus& focus, const Reading& reading,
                                     Palette palette, const std::vector<int>& tokens, TokenDirection direction,
                                     HeadMaxima* known)
{
    const HeatMapData map = requireMap(*trace, focus, reading, known);
    const std::vector<int> items = itemsOf(map, tokens, direction);
    ShadedTokensData data = shadedTokens(*trace, focus.kind, map, items, direction, rowsAreShares(reading));
    const QString done = Text::tr("%1 (counted from 0). %2: the other tokens are shaded by %3.")
                             .arg(data.title, data.heading, data.shades.valueName);
    const QString colours = coloursOf(data.shades, map, reading, items.size() > 1);
    return shadedFigure(std::move(data), palette, colours.isEmpty() ? done : done + u'\n' + colours, *trace);
}

} // namespace regard::app
