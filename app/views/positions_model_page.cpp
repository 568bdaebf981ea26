#include "app/views/positions_model_page.h"

#include <cmath>

#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/export/positions_figure.h"
#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_box.h"
#include "app/views/scroll_page.h"
#include "app/views/segments.h"
#include "app/views/shown_positions.h"
#include "app/views/text_label.h"
#include "app/views/word_comparison.h"

namespace regard::app {

namespace {

enum Which { both, encoder, decoder };
using Kind = PositionChange::Kind;

QSpinBox* number(int least, int most, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

QLabel* buddy(const QString& text, QWidget* of, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(of);
    return label;
}

HeatMap* smallMap(QWidget* parent)
{
    auto* map = new HeatMap(parent);
    map->setMinimumSize(240, 240);
    map->setNumbers(true);
    return map;
}

} // namespace

PositionsModelPage::PositionsModelPage(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeBar());
    auto* scroll = scrollPage(this);
    scroll->setWidget(makePage());
    whole->addWidget(scroll, 1);
    connect(&session_.variant(), &RunVariantState::changed, this, [this] {
        showControls();
        emit changed();
    });
    connect(&session_, &Session::fullTraceChanged, this, &PositionsModelPage::changed);
    connect(&session_, &Session::modelChanged, this, &PositionsModelPage::changed);
    showControls();
}

QWidget* PositionsModelPage::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    changes_ = new Segments({tr("as trained"), tr("off", "positions"), tr("shifted"), tr("shuffled")}, bar);
    changes_->setAccessibleName(tr("Positions of the running model"));
    changes_->setToolTip(tr("Off: nothing is added to the embeddings. Shifted: token i gets the position of i + k. "
                            "Shuffled: every token gets the position of another"));
    stacks_ = new Segments({tr("both stacks"), stackName(Stack::encoder), stackName(Stack::decoder)}, bar);
    stacks_->setAccessibleName(tr("Stack whose positions change"));
    stacks_->setCurrent(both);
    shift_ = number(-PositionChange::largest_shift, PositionChange::largest_shift, 1, bar);
    shiftLabel_ = buddy(tr("&by", "shifted by a number"), shift_, bar);
    seed_ = number(0, 9999, 1, bar);
    seedLabel_ = buddy(tr("&seed"), seed_, bar);
    row->addWidget(grouped(bar, {changes_, shiftLabel_, shift_, seedLabel_, seed_}));
    row->addWidget(grouped(bar, {new QLabel(tr("in", "before the name of a stack"), bar), stacks_}));
    for (Segments* segments : {changes_, stacks_})
        connect(segments, &Segments::chosen, this, [this, segments](int index) {
            segments->setCurrent(index);
            apply();
        });
    for (QSpinBox* box : {shift_, seed_})
        connect(box, &QSpinBox::valueChanged, this, &PositionsModelPage::apply);
    return bar;
}

QWidget* PositionsModelPage::makePage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(10);
    facts_ = textLabel("body", page);
    note_ = textLabel("strong", page);
    words_ = new WordComparison(page);
    noMap_ = textLabel("muted", page);
    auto* maps = new FoldingBox(page);
    before_ = smallMap(maps);
    after_ = smallMap(maps);
    maps->addPart(before_, 1);
    maps->addPart(after_, 1);
    connectMap(*before_);
    connectMap(*after_);
    column->addWidget(facts_);
    column->addWidget(note_);
    column->addWidget(words_);
    column->addWidget(noMap_);
    column->addWidget(maps, 1);
    return page;
}

void PositionsModelPage::connectMap(HeatMap& map)
{
    Selection& selection = session_.selection();
    connect(&map, &HeatMap::cellHovered, this, [&map, &selection](int row, int column) {
        selection.hoverCell(map.data().tokenOfRow(row), map.data().tokenOfColumn(column));
    });
    connect(&map, &HeatMap::cellClicked, this, [&map, &selection](int row, int column) {
        selection.togglePin(map.data().tokenOfRow(row), map.data().tokenOfColumn(column));
    });
}

/// Windows, which are chosen elsewhere, stay.
void PositionsModelPage::apply()
{
    PositionChange change;
    change.kind = Kind(changes_->current());
    if (change.kind == Kind::shifted)
        change.shift = shift_->value();
    if (change.kind == Kind::shuffled)
        change.seed = unsigned(seed_->value());
    RunVariant variant = session_.variant().now();
    variant.encoder_positions = stacks_->current() == decoder ? PositionChange{} : change;
    variant.decoder_positions = stacks_->current() == encoder ? PositionChange{} : change;
    session_.variant().set(variant);
    showControls();
}

void PositionsModelPage::showControls()
{
    const RunVariant& variant = session_.variant().now();
    const bool inEncoder = variant.encoder_positions.kind != Kind::none;
    const bool inDecoder = variant.decoder_positions.kind != Kind::none;
    const PositionChange& change = inEncoder ? variant.encoder_positions : variant.decoder_positions;
    changes_->setCurrent(int(change.kind));
    if (inEncoder || inDecoder)
        stacks_->setCurrent(inEncoder && inDecoder ? both : inEncoder ? encoder : decoder);
    for (QSpinBox* box : {shift_, seed_}) {
        const QSignalBlocker quiet(box);
        if (box == shift_ && change.kind == Kind::shifted)
            box->setValue(change.shift);
        if (box == seed_ && change.kind == Kind::shuffled)
            box->setValue(int(change.seed));
    }
    for (QWidget* part : {static_cast<QWidget*>(shift_), static_cast<QWidget*>(shiftLabel_)})
        part->setVisible(change.kind == Kind::shifted);
    for (QWidget* part : {static_cast<QWidget*>(seed_), static_cast<QWidget*>(seedLabel_)})
        part->setVisible(change.kind == Kind::shuffled);
    for (QWidget* part : {static_cast<QWidget*>(changes_), static_cast<QWidget*>(stacks_)})
        part->setEnabled(session_.live());
}

QString PositionsModelPage::note() const
{
    return note_->text();
}

QString PositionsModelPage::facts() const
{
    return facts_->text();
}

QString PositionsModelPage::factsText() const
{
    const auto model = session_.model();
    if (!session_.live())
        return tr("This is a finished run, without its model: its positions cannot be changed. Type a sentence to run "
                  "the model.");
    if (!model || !model->network)
        return tr("No model is open.");
    const EncoderDecoderConfig& config = model->network->config();
    const QLocale locale;
    return tr("This model adds sinusoidal positions, sines and cosines %1, to embeddings multiplied by √d = %2. They "
              "are computed, not learned; it takes texts of up to %3 tokens.")
        .arg(layoutName(config.positions), locale.toString(std::sqrt(double(config.width)), 'g', 4),
             locale.toString(qlonglong(config.max_length)));
}

std::shared_ptr<const Trace> PositionsModelPage::asTrained() const
{
    const auto trace = session_.trace();
    return trace && !trace->variant.empty() ? session_.fullTrace() : nullptr;
}

QString PositionsModelPage::noteText() const
{
    const auto trace = session_.trace();
    if (trace->variant.empty())
        return session_.live()
                   ? tr("Positions are as trained. Switch them off, shift or shuffle them, and see here what "
                        "translation and attention become.")
                   : QString();
    if (!asTrained())
        return session_.live() ? tr("Running the model as trained beside it…") : QString();
    const int differing = differingWords(words_->words());
    if (trace->forced)
        return tr("The translation is given, so its words stay. Below them: the change of their probability.");
    return differing == 0 ? tr("The same words as with the model as trained. Below them: the change of their "
                               "probability.")
                          : tr("Words that differ from those of the model as trained (≠): %1. Below equal words: the "
                               "change of their probability.")
                                .arg(QLocale().toString(differing));
}

void PositionsModelPage::refresh()
{
    showControls();
    facts_->setText(factsText());
    const auto trained = asTrained();
    words_->setWords(trained ? variantPairs(*trained, *session_.trace()) : WordPairs{});
    words_->setVisible(trained != nullptr);
    note_->setText(noteText());
    note_->setVisible(!note_->text().isEmpty());
    showMaps();
}

void PositionsModelPage::refreshFocus()
{
    const HeatMapData& data = after_->data();
    const Focus& focus = session_.selection().focus();
    if (data.title != readingTitle(*session_.trace(), focus, session_.reading().now()))
        return showMaps();
    for (HeatMap* map : {before_, after_})
        map->setHighlight(map->data().rowOfToken(focus.query), map->data().columnOfToken(focus.key));
}

/// The run as trained holds attention weights alone: what is read of values is shown for the present run only.
void PositionsModelPage::showMaps()
{
    const auto trained = asTrained();
    const Focus& focus = session_.selection().focus();
    const Reading& reading = session_.reading().now();
    HeatMapData after = readMap(*session_.trace(), focus, reading);
    HeatMapData before = trained ? readMap(*trained, focus, reading) : HeatMapData{};
    const QString title = after.title;
    before_->setVisible(before.rows > 0);
    after_->setVisible(after.rows > 0);
    noMap_->setText(after.rows == 0               ? after.notes.join(u' ')
                    : trained && before.rows == 0 ? before.notes.join(u' ')
                                                  : QString());
    noMap_->setVisible(!noMap_->text().isEmpty());
    before.title = tr("%1, as trained").arg(title);
    before_->setData(std::move(before));
    after_->setData(std::move(after));
    for (HeatMap* map : {before_, after_})
        map->setHighlight(map->data().rowOfToken(focus.query), map->data().columnOfToken(focus.key));
}

void PositionsModelPage::setDataPalette(PaletteName name)
{
    before_->setPalette(Palette(name));
    after_->setPalette(Palette(name));
}

std::unique_ptr<Figure> PositionsModelPage::figure() const
{
    return variantFigure(*session_.trace(), asTrained().get(), before_->data(), after_->data(), after_->dataPalette());
}

} // namespace regard::app
