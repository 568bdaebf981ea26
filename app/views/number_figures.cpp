#include "app/views/number_figures.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/views/number_arithmetic.h"
#include "app/views/text_label.h"
#include "app/views/vector_strips.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

constexpr int leastLines = 4, mostLines = 16; // of the terms that are seen without scrolling

VectorStrips::Strip strip(const QString& name, const std::vector<float>& values)
{
    return {name, values, largest_magnitude(values)};
}

} // namespace

NumberFigures::NumberFigures(QWidget* parent)
    : QWidget(parent), rows_(new ValueTable(this)), strips_(new VectorStrips(this)),
      stripNames_(textLabel("muted", this)), termsTitle_(textLabel("heading", this)), terms_(new QPlainTextEdit(this))
{
    terms_->setReadOnly(true);
    terms_->setLineWrapMode(QPlainTextEdit::NoWrap);
    terms_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    terms_->setAccessibleName(tr("What is added up"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{rows_, strips_, stripNames_, termsTitle_, terms_})
        column->addWidget(part);
}

void NumberFigures::setSignedPalette(PaletteName name)
{
    strips_->setDataPalette(name);
}

void NumberFigures::show(const NumberArithmetic& sum)
{
    rows_->setRows(sum.rows);
    std::vector<VectorStrips::Strip> strips;
    QStringList names;
    const auto add = [&](const QString& name, const std::vector<float>& values) {
        if (values.empty())
            return;
        strips.push_back(strip(name, values));
        names << name;
    };
    add(tr("left factor"), sum.left);
    add(tr("right factor"), sum.right);
    add(tr("the whole vector"), sum.whole);
    strips_->setVisible(!strips.empty());
    stripNames_->setVisible(!strips.empty());
    stripNames_->setText(names.join(QStringLiteral(" · ")));
    strips_->setStrips(std::move(strips));
    termsTitle_->setText(sum.termsTitle);
    termsTitle_->setVisible(!sum.terms.isEmpty());
    terms_->setVisible(!sum.terms.isEmpty());
    if (terms_->toPlainText() != sum.terms)
        terms_->setPlainText(sum.terms);
    const int lines = qBound(leastLines, int(sum.terms.count(u'\n')) + 1, mostLines);
    terms_->setFixedHeight(terms_->fontMetrics().lineSpacing() * lines + 2 * terms_->frameWidth() + 12);
}

void NumberFigures::clear()
{
    show(NumberArithmetic());
}

QString NumberFigures::terms() const
{
    return terms_->toPlainText();
}

} // namespace regard::app
