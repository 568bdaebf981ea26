#include "app/views/number_sheet.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/session/messages.h"
#include "app/session/tensor_names.h"
#include "app/views/number_arithmetic.h"
#include "app/views/vector_strips.h"
#include "core/analysis/residual.h"
#include "core/error.h"

namespace regard::app {

namespace {

QLabel* plainLabel(const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

VectorStrips::Strip strip(const QString& name, const std::vector<float>& values)
{
    return {name, values, largest_magnitude(values)};
}

} // namespace

NumberSheet::NumberSheet(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), place_(plainLabel("muted", this)), name_(plainLabel("strong", this)),
      value_(plainLabel("figure", this)), rows_(new ValueTable(this)), strips_(new VectorStrips(this)),
      termsTitle_(plainLabel("heading", this)), terms_(new QPlainTextEdit(this))
{
    value_->setAccessibleName(tr("Value"));
    terms_->setReadOnly(true);
    terms_->setLineWrapMode(QPlainTextEdit::NoWrap);
    terms_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    terms_->setAccessibleName(tr("What is added up"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(place_), static_cast<QWidget*>(name_), static_cast<QWidget*>(value_),
          static_cast<QWidget*>(rows_), static_cast<QWidget*>(strips_), static_cast<QWidget*>(termsTitle_)})
        column->addWidget(part);
    column->addWidget(terms_, 1);
    column->addStretch();
}

void NumberSheet::setSignedPalette(PaletteName name)
{
    strips_->setDataPalette(name);
}

bool NumberSheet::refresh()
{
    const auto trace = session_.trace();
    const auto place = session_.selection().number();
    if (!trace || !place)
        return false;
    const auto model = session_.model();
    if (!session_.live() || !model || !model->network) {
        explainFailure(tr("How this number came about can only be shown with the model whose run it is."));
        return true;
    }
    try {
        const NumberArithmetic sum = numberArithmetic(*trace, *model->network, *place);
        place_->setText(sum.place);
        name_->setText(sum.name);
        value_->setText(sum.value);
        rows_->setRows(sum.rows);
        const bool factors = !sum.left.empty();
        strips_->setVisible(factors);
        if (factors)
            strips_->setStrips({strip(tr("left factor"), sum.left), strip(tr("right factor"), sum.right)});
        termsTitle_->setText(sum.termsTitle);
        termsTitle_->setVisible(!sum.terms.isEmpty());
        terms_->setVisible(!sum.terms.isEmpty());
        if (terms_->toPlainText() != sum.terms)
            terms_->setPlainText(sum.terms);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::invalid) // the sentence has become shorter: the number is gone
            return false;
        explainFailure(sentence(error));
    }
    return true;
}

void NumberSheet::explainFailure(const QString& sentence)
{
    place_->setText(tensorName(session_.selection().number()->path));
    name_->setText(sentence);
    value_->clear();
    rows_->setRows({});
    strips_->hide();
    termsTitle_->hide();
    terms_->hide();
}

} // namespace regard::app
