#include "app/plots/shaded_tokens_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/colour_bar.h"
#include "app/plots/hatch.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

QFont smallFont(const Theme& theme)
{
    QFont font = theme.font;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(6, int(std::lround(font.pixelSize() * 0.8))));
    else
        font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

/// Sets one paragraph word by word.
class Setter {
public:
    Setter(const ShadedParagraph& paragraph, double left, double width, double top, const Theme& theme, bool values)
        : paragraph_(paragraph), left_(left), width_(width), top_(top), metrics_(theme.bold()), line_(lineOf(theme)),
          height_(std::ceil(line_ * (values ? 2.15 : 1.4))), values_(values),
          number_(values ? QFontMetricsF(smallFont(theme)).horizontalAdvance(QStringLiteral("<0.001")) + line_ * 0.3
                         : 0)
    {
    }

    std::vector<QRectF> set()
    {
        const auto& items = paragraph_.items;
        places_.assign(items.size(), {});
        for (std::size_t first = 0; first < items.size();) {
            std::size_t last = first + 1;
            while (last < items.size() && items[last].joined)
                ++last;
            if (x_ > 0 && x_ + widthOf(first, last) > width_)
                nextLine();
            for (std::size_t i = first; i < last; ++i)
                place(i, i + 1 < last);
            first = last;
        }
        if (paragraph_.rightToLeft) {
            for (QRectF& place : places_)
                place.moveLeft(2 * left_ + width_ - place.right());
        }
        return std::move(places_);
    }
    double bottom() const { return y_ + top_ + height_; }
    double step() const { return height_ + std::round(line_ * 0.45); }

private:
    double itemWidth(std::size_t i) const
    {
        const double own = metrics_.horizontalAdvance(paragraph_.items[i].label) + line_ * 0.7;
        return std::min(std::max({own, line_ * 1.1, number_}), width_);
    }
    double widthOf(std::size_t first, std::size_t last) const
    {
        double width = 0;
        for (std::size_t i = first; i < last; ++i)
            width += itemWidth(i) + 1;
        return width - 1;
    }
    void nextLine()
    {
        x_ = 0;
        y_ += step();
    }
    void place(std::size_t i, bool joins)
    {
        const double width = itemWidth(i);
        if (x_ > 0 && x_ + width > width_)
            nextLine(); // a word longer than the line breaks between its pieces
        places_[i] = QRectF(left_ + x_, top_ + y_, width, height_);
        x_ += width + (joins ? 1 : std::round(line_ * 0.4));
    }

    const ShadedParagraph& paragraph_;
    double left_, width_, top_;
    QFontMetricsF metrics_;
    double line_, height_;
    bool values_;
    double number_;
    double x_ = 0, y_ = 0;
    std::vector<QRectF> places_;
};

} // namespace

ShadedTokensLayout::Place ShadedTokensLayout::at(const QPointF& position) const
{
    for (std::size_t p = 0; p < paragraphs.size(); ++p) {
        const auto& items = paragraphs[p].items;
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const QRectF& place) { return place.contains(position); });
        if (found != items.end())
            return {int(p), int(found - items.begin())};
    }
    return {};
}

double shadesBarWidth(const ShadedTokensData& data, const Theme& theme)
{
    return data.hasShades() ? colourBarWidth(data.shades, theme) : 0;
}

namespace {

constexpr double longest_token = 12'000; // points: longer ones do not fit a PDF's largest page

double marginOf(const Theme& theme)
{
    return std::round(lineOf(theme) * 0.9);
}

/// Room for the bar whether there is one or not: text must not move when a token is pointed at.
double besideText(const ShadedTokensData& data, const Theme& theme)
{
    return std::max(shadesBarWidth(data, theme), lineOf(theme) * 5) + marginOf(theme);
}

ShadedTokensLayout arrange(const ShadedTokensData& data, double width, const Theme& theme, bool values, bool whole)
{
    ShadedTokensLayout layout;
    layout.whole = whole;
    const double line = lineOf(theme);
    const double margin = marginOf(theme);
    layout.width = width;
    layout.values = values;
    const double beside = besideText(data, theme);
    const double text = std::max(width - 2 * margin - beside, line * 6);
    double y = std::round(line * 0.7);
    const double heading = whole ? setWrapped(data.heading, theme.bold(), text) : 0;
    layout.heading = QRectF(margin, y, text, std::ceil(std::max(line * 1.2, heading)));
    y = layout.heading.bottom() + std::round(line * 0.5);
    const double barTop = y;
    for (const ShadedParagraph& paragraph : data.paragraphs) {
        ShadedTokensLayout::Paragraph set;
        set.title = QRectF(margin, y, text, std::ceil(line * 1.2));
        y = set.title.bottom() + std::round(line * 0.3);
        Setter setter(paragraph, margin, text, y, theme, values);
        set.items = setter.set();
        y = setter.bottom() + std::round(line * 1.1);
        layout.lineStep = setter.step();
        layout.paragraphs.push_back(std::move(set));
    }
    if (data.hasShades()) {
        const double least = std::max(line * 9, whole ? colourBarHeight(data.shades, theme) + 1 : 0);
        const double most = std::max(line * 16, least);
        layout.bar = QRectF(width - beside, barTop, beside, std::clamp(y - barTop - line, least, most));
        y = std::max(y, layout.bar.bottom() + line);
    }
    layout.height = std::ceil(y);
    return layout;
}

} // namespace

ShadedTokensLayout arrangeTokens(const ShadedTokensData& data, double width, const Theme& theme, bool values)
{
    return arrange(data, width, theme, values, false);
}

ShadedTokensLayout arrangeWholeTokens(const ShadedTokensData& data, double narrowest, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font), bold(theme.bold());
    double text = 0;
    for (const ShadedParagraph& paragraph : data.paragraphs) {
        text = std::max(text, metrics.horizontalAdvance(paragraph.title) + 1);
        for (const ShadedItem& item : paragraph.items)
            text = std::max(text, bold.horizontalAdvance(item.label) + lineOf(theme) * 0.7);
    }
    const double needed = std::min(text, longest_token) + 2 * marginOf(theme) + besideText(data, theme);
    return arrange(data, std::max(narrowest, std::ceil(needed)), theme, true, true);
}

QColor inkOn(const QColor& ground)
{
    return contrast(Qt::white, ground) > contrast(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

QString shadeText(float value, const QLocale& locale)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (value > 0 && value < 0.0005F)
        return u'<' + locale.toString(0.001, 'f', 3);
    return locale.toString(double(value), 'f', std::fabs(value) < 10 ? 3 : 1);
}

namespace {

/// One item as it is painted.
struct Box {
    const ShadedTokensData& data;
    const ShadedItem& item;
    const QRectF& place;
    const Theme& theme;

    bool empty() const { return item.shade < 0 || data.isMasked(item) || data.isLeftOut(item); }
    /// Of the scale; NaN where there is no colour.
    double fraction() const
    {
        return empty() ? std::nan("") : data.shades.cellFraction(data.rowOf(item.shade), data.columnOf(item.shade));
    }
    QColor ground(const Palette& palette) const
    {
        if (empty())
            return item.shade < 0 ? mixed(theme.text, theme.background, 0.07) : theme.background;
        return QColor::fromRgb(palette.color(fraction()));
    }
};

void drawGround(QPainter& painter, const Box& box, const Palette& palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.ground(palette));
    painter.drawRect(box.place);
    if (box.item.shade < 0 || !box.empty())
        return;
    if (box.data.isMasked(box.item)) {
        const HeatMapData masked{.rows = 1, .columns = 1, .values = {0}, .masked = {true}};
        drawHatch(painter, masked, box.place, box.theme);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(box.theme.line, 1));
    painter.drawRect(box.place.adjusted(0.5, 0.5, -0.5, -0.5));
}

void drawText(QPainter& painter, const Box& box, const Palette& palette, bool values)
{
    const double line = lineOf(box.theme);
    const bool plain = box.empty();
    const QColor ground = box.ground(palette);
    painter.setFont(box.item.chosen ? box.theme.bold() : box.theme.font);
    painter.setPen(!plain ? inkOn(ground) : box.item.special || box.item.shade >= 0 ? box.theme.muted : box.theme.text);
    const QFontMetricsF metrics(painter.font());
    const double y = values && !plain ? box.place.top() + line * 0.75 : box.place.center().y();
    drawLine(painter, {box.place.center().x(), y}, elidedLabel(box.item.label, metrics, box.place.width() - 2),
             Qt::AlignHCenter);
    if (!values || plain)
        return;
    painter.setFont(smallFont(box.theme));
    drawLine(painter, {box.place.center().x(), box.place.bottom() - line * 0.55},
             shadeText(box.data.valueOf(box.item), box.theme.locale), Qt::AlignHCenter);
}

void drawItem(QPainter& painter, const Box& box, const Palette& palette, bool values, bool cursor)
{
    drawGround(painter, box, palette);
    drawText(painter, box, palette, values);
    painter.setBrush(Qt::NoBrush);
    if (box.item.chosen) {
        // Two lines: one of them is seen on any colour.
        painter.setPen(QPen(box.theme.background, 1));
        painter.drawRect(box.place.adjusted(1.5, 1.5, -1.5, -1.5));
        painter.setPen(QPen(box.theme.accent, 2));
        painter.drawRect(box.place.adjusted(0, 0, 0, 0));
    }
    if (cursor) {
        painter.setPen(QPen(box.theme.accent, 1, Qt::DotLine));
        painter.drawRect(box.place.adjusted(-2.5, -2.5, 2.5, 2.5));
    }
}

void drawTitles(QPainter& painter, const ShadedTokensData& data, const ShadedTokensLayout& layout, const Theme& theme)
{
    painter.setFont(theme.bold());
    painter.setPen(theme.text);
    if (layout.whole)
        setWrapped(data.heading, theme.bold(), layout.heading.width(), &painter, layout.heading.topLeft());
    else
        drawLine(painter, {layout.heading.left(), layout.heading.center().y()},
                 elidedLabel(data.heading, QFontMetricsF(theme.bold()), layout.heading.width()), Qt::AlignLeft);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    for (std::size_t p = 0; p < layout.paragraphs.size(); ++p) {
        const QRectF& place = layout.paragraphs[p].title;
        drawLine(painter, {place.left(), place.center().y()},
                 elidedLabel(data.paragraphs[p].title, QFontMetricsF(theme.font), place.width()), Qt::AlignLeft);
    }
}

} // namespace

void drawShadesBar(QPainter& painter, const ShadedTokensData& data, const QRectF& place, const Palette& palette,
                   const Theme& theme, double marked)
{
    if (data.hasShades())
        drawColourBar(painter, data.shades, place, palette, theme, marked);
}

void drawShadedTokens(QPainter& painter, const ShadedTokensData& data, const ShadedTokensLayout& layout,
                      const Palette& palette, const Theme& theme, double top, double bottom,
                      ShadedTokensLayout::Place cursor, ShadedTokensLayout::Place pointed)
{
    using Place = ShadedTokensLayout::Place;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawTitles(painter, data, layout, theme);
    double marked = std::nan("");
    // What is outlined lies over its neighbours.
    for (const bool outlined : {false, true}) {
        for (std::size_t p = 0; p < layout.paragraphs.size(); ++p) {
            const auto& items = data.paragraphs[p].items;
            for (std::size_t i = 0; i < items.size(); ++i) {
                const QRectF& place = layout.paragraphs[p].items[i];
                const Place here{int(p), int(i)};
                const bool atCursor = here == cursor;
                if (here == pointed && items[i].shade >= 0)
                    marked = Box{data, items[i], place, theme}.fraction();
                if (place.bottom() < top || place.top() > bottom || (items[i].chosen || atCursor) != outlined)
                    continue;
                drawItem(painter, {data, items[i], place, theme}, palette, layout.values, atCursor);
            }
        }
    }
    drawShadesBar(painter, data, layout.bar, palette, theme, marked);
    painter.restore();
}

} // namespace regard::app
