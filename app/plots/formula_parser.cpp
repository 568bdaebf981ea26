#include "app/plots/formula_parser.h"

#include <QHash>

namespace regard::app {

namespace {

using Kind = FormulaNode::Kind;

struct Sign {
    Kind kind;
    const char* text;
};

const QHash<QString, Sign>& signs()
{
    static const QHash<QString, Sign> table = {
        {"cdot", {Kind::binary, "·"}},         {"times", {Kind::binary, "×"}},
        {"odot", {Kind::binary, "⊙"}},         {"pm", {Kind::binary, "±"}},
        {"in", {Kind::relation, "∈"}},         {"le", {Kind::relation, "≤"}},
        {"ge", {Kind::relation, "≥"}},         {"to", {Kind::relation, "→"}},
        {"approx", {Kind::relation, "≈"}},     {"ne", {Kind::relation, "≠"}},
        {"alpha", {Kind::variable, "α"}},      {"beta", {Kind::variable, "β"}},
        {"gamma", {Kind::variable, "γ"}},      {"delta", {Kind::variable, "δ"}},
        {"epsilon", {Kind::variable, "ε"}},    {"lambda", {Kind::variable, "λ"}},
        {"mu", {Kind::variable, "μ"}},         {"omega", {Kind::variable, "ω"}},
        {"pi", {Kind::upright, "π"}},          {"sigma", {Kind::variable, "σ"}},
        {"tau", {Kind::variable, "τ"}},        {"infty", {Kind::upright, "∞"}},
        {"ldots", {Kind::upright, "…"}},       {"Vert", {Kind::upright, "‖"}},
        {"top", {Kind::upright, "⊤"}},         {"quad", {Kind::space, "  "}},
        {"sum", {Kind::limits, "∑"}},          {"softmax", {Kind::upright, "softmax"}},
        {"exp", {Kind::upright, "exp"}},       {"log", {Kind::upright, "log"}},
        {"max", {Kind::upright, "max"}},       {"sin", {Kind::upright, "sin"}},
        {"cos", {Kind::upright, "cos"}},       {"argmax", {Kind::upright, "argmax"}},
        {"concat", {Kind::upright, "concat"}},
    };
    return table;
}

class Parser {
public:
    explicit Parser(const QString& source) : source_(source) {}

    std::optional<FormulaNode> whole(QString* error)
    {
        FormulaNode formula = row();
        if (error_.isEmpty() && at_ < source_.size())
            fail(QStringLiteral("nothing is opened that “%1” could close").arg(source_[at_]));
        if (error_.isEmpty())
            return formula;
        if (error)
            *error = error_;
        return std::nullopt;
    }

private:
    void fail(const QString& what)
    {
        if (error_.isEmpty())
            error_ = QStringLiteral("%1, at character %2 of %3").arg(what).arg(at_).arg(source_);
        at_ = source_.size();
    }

    void skipSpace()
    {
        while (at_ < source_.size() && source_[at_].isSpace())
            ++at_;
    }

    bool take(const QString& text)
    {
        if (!QStringView(source_).mid(at_).startsWith(text))
            return false;
        at_ += text.size();
        return true;
    }

    QString takeWhile(auto belongs)
    {
        const qsizetype from = at_;
        while (at_ < source_.size() && belongs(source_[at_]))
            ++at_;
        return source_.mid(from, at_ - from);
    }

    FormulaNode row()
    {
        FormulaNode parts{Kind::row};
        for (skipSpace(); at_ < source_.size() && source_[at_] != u'}'; skipSpace()) {
            if (QStringView(source_).mid(at_).startsWith(u"\\right"))
                break;
            parts.parts.push_back(withScripts(atom()));
        }
        return parts;
    }

    FormulaNode group()
    {
        skipSpace();
        if (!take(QStringLiteral("{")))
            return atom();
        FormulaNode inside = row();
        if (!take(QStringLiteral("}")))
            fail(QStringLiteral("a group is not closed"));
        return inside;
    }

    FormulaNode withScripts(FormulaNode base)
    {
        FormulaNode below{Kind::row};
        FormulaNode above{Kind::row};
        for (skipSpace(); at_ < source_.size() && (source_[at_] == u'_' || source_[at_] == u'^'); skipSpace()) {
            FormulaNode& place = source_[at_++] == u'_' ? below : above;
            place = group();
        }
        const bool limits = base.kind == Kind::limits;
        if (below.empty() && above.empty() && !limits)
            return base;
        if (limits)
            base.kind = Kind::upright;
        return {limits ? Kind::limits : Kind::script, {}, {std::move(base), std::move(below), std::move(above)}};
    }

    FormulaNode atom()
    {
        skipSpace();
        if (at_ >= source_.size()) {
            fail(QStringLiteral("something is missing"));
            return {};
        }
        const QChar c = source_[at_];
        if (c == u'\\')
            return command();
        if (c == u'{')
            return group();
        if (c.isDigit())
            return {Kind::upright, takeWhile([](QChar d) { return d.isDigit() || d == u'.'; })};
        ++at_;
        if (c.isLetter())
            return {Kind::variable, c};
        if (c == u'-')
            return {Kind::binary, QStringLiteral("−")};
        if (c == u'+' || c == u'/')
            return {Kind::binary, c};
        if (c == u'=' || c == u'<' || c == u'>')
            return {Kind::relation, c};
        if (c == u',' || c == u';')
            return {Kind::comma, c};
        if (c == u'(' || c == u'[')
            return {Kind::opening, c};
        if (c == u')' || c == u']')
            return {Kind::closing, c};
        if (c == u'_' || c == u'^' || c == u'}')
            fail(QStringLiteral("there is nothing before “%1”").arg(c));
        return {Kind::upright, c};
    }

    FormulaNode command()
    {
        ++at_;
        const QString name = takeWhile([](QChar c) { return c.isLetter() && c.unicode() < 128; });
        if (name == u"frac") {
            FormulaNode numerator = group();
            return {Kind::fraction, {}, {std::move(numerator), group()}};
        }
        if (name == u"sqrt")
            return {Kind::root, {}, {group()}};
        if (name == u"text")
            return words();
        if (name == u"left")
            return fence();
        const auto sign = signs().constFind(name);
        if (sign != signs().constEnd())
            return {sign->kind, QString::fromUtf8(sign->text)};
        fail(QStringLiteral("“\\%1” is not known").arg(name));
        return {};
    }

    FormulaNode words()
    {
        if (!take(QStringLiteral("{")))
            fail(QStringLiteral("\\text needs a group"));
        const QString text = takeWhile([](QChar c) { return c != u'}'; });
        if (!take(QStringLiteral("}")))
            fail(QStringLiteral("a group is not closed"));
        return {Kind::upright, text};
    }

    FormulaNode fence()
    {
        FormulaNode opening{Kind::opening, takeBracket()};
        FormulaNode inside = row();
        if (!take(QStringLiteral("\\right")))
            fail(QStringLiteral("\\left has no \\right"));
        FormulaNode closing{Kind::closing, takeBracket()};
        return {Kind::fence, {}, {std::move(opening), std::move(inside), std::move(closing)}};
    }

    QString takeBracket()
    {
        skipSpace();
        return at_ < source_.size() ? QString(source_[at_++]) : QString();
    }

    QString source_;
    qsizetype at_ = 0;
    QString error_;
};

QString grouped(const FormulaNode& node)
{
    if (node.kind == Kind::row && node.parts.size() == 1)
        return grouped(node.parts.front());
    const QString text = spokenFormula(node);
    return text.size() > 1 && (node.kind == Kind::row || node.kind == Kind::fraction) ? u'(' + text + u')' : text;
}

} // namespace

std::optional<FormulaNode> parseFormula(const QString& source, QString* error)
{
    return Parser(source).whole(error);
}

QString spokenFormula(const FormulaNode& node)
{
    QString text;
    switch (node.kind) {
    case Kind::binary:
    case Kind::relation:
        return u' ' + node.text + u' ';
    case Kind::comma:
        return node.text + u' ';
    case Kind::fraction:
        return grouped(node.parts[0]) + QStringLiteral(" / ") + grouped(node.parts[1]);
    case Kind::root:
        return u'√' + grouped(node.parts[0]);
    case Kind::script:
    case Kind::limits:
        text = spokenFormula(node.parts[0]);
        if (!node.parts[1].empty())
            text += u'_' + grouped(node.parts[1]);
        if (!node.parts[2].empty())
            text += u'^' + grouped(node.parts[2]);
        return node.kind == Kind::limits ? text + u' ' : text;
    case Kind::row:
    case Kind::fence:
        for (const FormulaNode& part : node.parts)
            text += spokenFormula(part);
        return text;
    default:
        return node.text;
    }
}

} // namespace regard::app
