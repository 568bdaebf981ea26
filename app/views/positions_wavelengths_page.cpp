#include "app/views/positions_wavelengths_page.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/export/curves_figure.h"
#include "app/plots/curves.h"
#include "core/analysis/position_laboratory.h"

namespace regard::app {

PositionsWavelengthsPage::PositionsWavelengthsPage(QWidget* parent) : PositionPage(parent)
{
    note_ = new QLabel(this);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setProperty("role", "body");
    note_->setContentsMargins(14, 8, 14, 4);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    curves_ = new Curves(this);
    curves_->setMinimumSize(260, 150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(note_);
    column->addWidget(curves_, 1);
}

QString PositionsWavelengthsPage::note() const
{
    return note_->text();
}

CurvesData PositionsWavelengthsPage::data() const
{
    CurvesData data;
    data.title = tr("Wavelengths, %1").arg(shown_.name);
    data.xTitle = tr("pair", "of a sine and a cosine");
    data.yTitle = tr("positions");
    data.logarithmic = true;
    CurveSeries lengths{tr("wavelength"), {}}, table{tr("positions shown"), {}};
    for (const double length : position_wavelengths(shown_.width())) {
        lengths.values.push_back(float(length));
        table.values.push_back(float(shown_.length()));
    }
    data.series = {std::move(lengths), std::move(table)};
    return data;
}

void PositionsWavelengthsPage::showTable(const ShownPositions& positions)
{
    shown_ = positions;
    const bool waves = !shown_.empty() && shown_.layout;
    curves_->setVisible(waves);
    if (!waves) {
        note_->setText(shown_.empty() ? shown_.note
                                      : tr("These positions are no sines and cosines, so they have no wavelengths."));
        return;
    }
    const auto lengths = position_wavelengths(shown_.width());
    const auto longer = std::count_if(lengths.begin(), lengths.end(),
                                      [this](double length) { return length > double(shown_.length()); });
    const QLocale locale;
    note_->setText(tr("Pair j, a sine and its cosine, repeats itself after 2π · 10000^(2j/d) positions: from %1 to %2. "
                      "Of %3 pairs, %4 do not come round once within these %5 positions.")
                       .arg(locale.toString(lengths.front(), 'f', 2), locale.toString(lengths.back(), 'f', 0),
                            locale.toString(qulonglong(lengths.size())), locale.toString(qlonglong(longer)),
                            locale.toString(qulonglong(shown_.length()))));
    curves_->setData(data());
}

std::unique_ptr<Figure> PositionsWavelengthsPage::figure() const
{
    if (shown_.empty() || !shown_.layout)
        return nullptr;
    return std::make_unique<CurvesFigure>(data(), shown_.caption);
}

} // namespace regard::app
