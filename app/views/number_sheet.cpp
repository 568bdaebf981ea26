#include "app/views/number_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/session/messages.h"
#include "app/session/tensor_names.h"
#include "app/views/number_arithmetic.h"
#include "app/views/number_figures.h"
#include "app/views/text_label.h"
#include "core/error.h"

namespace regard::app {

NumberSheet::NumberSheet(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), place_(textLabel("muted", this)), name_(textLabel("strong", this)),
      value_(textLabel("figure", this)), remark_(textLabel("body", this)), figures_(new NumberFigures(this))
{
    value_->setObjectName(QStringLiteral("numberValue"));
    value_->setAccessibleName(tr("Value"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{place_, name_, value_, remark_, figures_})
        column->addWidget(part);
    column->addWidget(textLabel("muted", this, tr("Esc, or a second click, lets this number go.")));
    column->addStretch();
}

void NumberSheet::setSignedPalette(PaletteName name)
{
    figures_->setSignedPalette(name);
}

bool NumberSheet::refresh()
{
    const auto trace = session_.trace();
    const auto place = session_.selection().number();
    if (!trace || !place)
        return false;
    const auto model = session_.live() ? session_.model() : nullptr;
    if (needsModel(*place) && (!model || !model->network)) {
        explainFailure(tr("How this number came about can only be shown with the model whose run it is."));
        return true;
    }
    try {
        const NumberArithmetic sum = numberArithmetic(*trace, model.get(), *place);
        place_->setText(sum.place);
        name_->setText(sum.name);
        value_->setText(sum.value);
        remark_->setText(sum.remark);
        remark_->setVisible(!sum.remark.isEmpty());
        figures_->show(sum);
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
    remark_->hide();
    figures_->clear();
}

} // namespace regard::app
