#include "app/views/positions_rotation_page.h"

#include <cmath>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/export/rotation_figure.h"
#include "app/views/flow_layout.h"
#include "app/views/rotation_plane.h"
#include "app/views/scroll_page.h"
#include "app/views/vector_strips.h"

namespace regard::app {

namespace {

constexpr std::size_t mostCircles = 12;

QSpinBox* number(const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(0, 0);
    return box;
}

QLabel* buddy(const QString& text, QWidget* of, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(of);
    return label;
}

} // namespace

PositionsRotationPage::PositionsRotationPage(QWidget* parent) : PositionPage(parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeBar());
    auto* scroll = scrollPage(this);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(10);
    note_ = new QLabel(page);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setProperty("role", "body");
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content_ = makeStrips(page);
    plane_ = new RotationPlane(page);
    column->addWidget(note_);
    column->addWidget(content_);
    column->addWidget(plane_);
    column->addStretch(1);
    scroll->setWidget(page);
    whole->addWidget(scroll, 1);
}

QWidget* PositionsRotationPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 4);
    row->setSpacing(10);
    from_ = number(tr("Position i"), bar);
    offset_ = number(tr("Offset δ"), bar);
    offset_->setToolTip(tr("How many positions further on; may be negative"));
    row->addWidget(
        grouped(bar, {buddy(tr("Position &i"), from_, bar), from_, buddy(tr("&Offset δ"), offset_, bar), offset_}));
    connect(from_, &QSpinBox::valueChanged, this, &PositionsRotationPage::turn);
    connect(offset_, &QSpinBox::valueChanged, this, &PositionsRotationPage::turn);
    return bar;
}

QWidget* PositionsRotationPage::makeStrips(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* names = new QVBoxLayout;
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    strips_ = new VectorStrips(box);
    for (int i = 0; i < 3; ++i) {
        auto* name = new QLabel(box);
        name->setFixedHeight(strips_->sizeHint().height() / 3);
        name->setProperty("role", "muted");
        names->addWidget(name);
        names_ << name;
    }
    row->addLayout(names);
    row->addWidget(strips_, 1);
    return box;
}

QString PositionsRotationPage::note() const
{
    return note_->text();
}

void PositionsRotationPage::showTable(const ShownPositions& positions)
{
    const bool first = shown_.empty();
    shown_ = positions;
    const int last = qMax(0, int(shown_.length()) - 1);
    const QSignalBlocker quietFrom(from_), quietOffset(offset_);
    from_->setRange(0, last);
    if (first) {
        from_->setValue(qMin(3, last));
        offset_->setRange(-last, last);
        offset_->setValue(qMin(4, last - from_->value()));
    }
    turn();
}

/// Every i has the offsets that stay within the table.
void PositionsRotationPage::turn()
{
    const bool there = !shown_.empty() && shown_.width() % 2 == 0;
    for (QWidget* part : {content_, static_cast<QWidget*>(plane_), static_cast<QWidget*>(from_->parentWidget())})
        part->setVisible(there);
    if (!there) {
        note_->setText(shown_.empty() ? shown_.note : tr("An odd number of dimensions makes no pairs."));
        return;
    }
    const int last = int(shown_.length()) - 1;
    {
        const QSignalBlocker quiet(offset_);
        offset_->setRange(-from_->value(), last - from_->value());
    }
    rotation_ = position_rotation(shown_.table, shown_.layout.value_or(PositionLayout::interleaved),
                                  std::size_t(from_->value()), offset_->value());
    note_->setText(result());
    const RotationCircles data = circles();
    const QString names[] = {data.fromName, data.turnedName, data.toName};
    for (int i = 0; i < 3; ++i)
        names_[i]->setText(names[i]);
    const float largest = qMax(1e-6F, largest_magnitude(shown_.table.values));
    strips_->setStrips({{data.fromName, rotation_.from, largest},
                        {data.turnedName, rotation_.turned, largest},
                        {data.toName, rotation_.to, largest}});
    plane_->setCircles(data);
}

QString PositionsRotationPage::result() const
{
    const QString error = QLocale().toString(rotation_.largest_error, 'g', 2);
    if (!shown_.layout && shown_.changed)
        return tr("The positions of this run are not those of the model, and no one rotation leads from one to "
                  "another: "
                  "the largest error is %1, in dimension %2.")
            .arg(error)
            .arg(rotation_.error_at);
    if (!shown_.layout)
        return tr("These positions are no sinusoids, and the rotation of sinusoids does not lead from one to another: "
                  "the largest error is %1, in dimension %2.")
            .arg(error)
            .arg(rotation_.error_at);
    return tr("Every pair is turned by its own angle, δ / 10000^(2j/d), whatever i is. The largest error between the "
              "turned vector and the table's own is %1, in dimension %2.")
        .arg(error)
        .arg(rotation_.error_at);
}

RotationCircles PositionsRotationPage::circles() const
{
    const PositionLayout layout = shown_.layout.value_or(PositionLayout::interleaved);
    const std::size_t pairs = shown_.width() / 2, count = std::min(pairs, mostCircles);
    const int i = from_->value(), offset = offset_->value();
    RotationCircles data;
    data.fromName = QStringLiteral("p(%1)").arg(i);
    data.turnedName = QStringLiteral("R(%1) · p(%2)").arg(offset).arg(i);
    data.toName = QStringLiteral("p(%1)").arg(i + offset);
    const QLocale locale;
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t pair = k * pairs / count;
        const PositionPair at = position_pair(pair, shown_.width(), layout);
        const auto point = [&at](const std::vector<float>& p) {
            return QPointF(double(p[at.cosine]), double(p[at.sine]));
        };
        RotationCircle circle{tr("pair %1").arg(pair), point(rotation_.from), point(rotation_.turned),
                              point(rotation_.to),
                              double(offset) / std::pow(10000, 2.0 * double(pair) / double(shown_.width()))};
        circle.text =
            tr("pair %1: dimensions %2 and %3\nturned by %4 rad\n%5: (%6, %7)\n%8: (%9, %10)")
                .arg(pair)
                .arg(at.sine)
                .arg(at.cosine)
                .arg(locale.toString(circle.angle, 'g', 4), data.turnedName, locale.toString(circle.turned.x(), 'f', 6),
                     locale.toString(circle.turned.y(), 'f', 6), data.toName, locale.toString(circle.to.x(), 'f', 6),
                     locale.toString(circle.to.y(), 'f', 6));
        for (const QPointF& end : {circle.from, circle.turned, circle.to})
            data.radius = std::max(data.radius, std::hypot(end.x(), end.y()));
        data.circles.push_back(std::move(circle));
    }
    return data;
}

void PositionsRotationPage::setSignedPalette(PaletteName name)
{
    palette_ = name;
    strips_->setDataPalette(name);
}

std::unique_ptr<Figure> PositionsRotationPage::figure() const
{
    if (rotation_.from.empty() || shown_.empty())
        return nullptr;
    return rotationFigure(circles(), rotation_, Palette(palette_), shown_.caption + u'\n' + result());
}

} // namespace regard::app
