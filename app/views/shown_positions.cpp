#include "app/views/shown_positions.h"

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/session/token_labels.h"
#include "core/analysis/position_laboratory.h"
#include "core/analysis/position_table.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

ShownPositions freeTable(const PositionChoice& choice)
{
    ShownPositions shown;
    shown.table = sinusoidal_table(std::size_t(choice.length), std::size_t(choice.width), choice.layout);
    shown.layout = choice.layout;
    shown.name = Text::tr("%1 positions × %2 dimensions, %3")
                     .arg(choice.length)
                     .arg(choice.width)
                     .arg(layoutName(choice.layout));
    shown.note = Text::tr("Of no model: computed for this length and width.");
    shown.caption = Text::tr("Sinusoidal positions, %1").arg(shown.name);
    return shown;
}

QString modelNote(const ShownPositions& shown, const PositionChoice& choice)
{
    const QString stack = stackName(choice.stack);
    if (shown.empty())
        return Text::tr("This run holds no positions of the %1.").arg(stack);
    const QString added = Text::tr("What the %1 adds to each token's embedding").arg(stack);
    if (shown.changed)
        return Text::tr("%1 in this run, whose positions are not those of the model.").arg(added);
    return shown.layout ? Text::tr("%1: sines and cosines, %2.").arg(added, layoutName(*shown.layout))
                        : Text::tr("%1: no sinusoids; the table was learned or is of another kind.").arg(added);
}

ShownPositions modelTable(const Session& session, const PositionChoice& choice)
{
    ShownPositions shown;
    const auto trace = session.trace();
    const auto model = session.model();
    const bool whole = choice.span == PositionSpan::model && session.live() && model && model->network;
    const Tensor* own = trace ? trace->find(std::string(stack_name(choice.stack)) + ".positions") : nullptr;
    if (whole)
        shown.table = position_table(*model->network, shownOfModel);
    else if (own && own->shape.size() == 2) {
        shown.table = *own;
        shown.path = own->path;
    }
    if (!shown.empty())
        shown.layout = layout_of(shown.table);
    if (trace && !whole) {
        const PositionChange& change =
            choice.stack == Stack::encoder ? trace->variant.encoder_positions : trace->variant.decoder_positions;
        shown.changed = change.kind != PositionChange::Kind::none;
        if (change.kind == PositionChange::Kind::shifted && model && model->network && session.live())
            shown.layout = model->network->config().positions; // sinusoids from another position on
    }
    if (trace) {
        const bool source = choice.stack == Stack::encoder;
        const std::string& text = source ? trace->source_text : trace->target_text;
        for (const Token& token : source ? trace->source : trace->target_input)
            shown.labels << QStringLiteral("%1 · %2").arg(tokenLabel(token, text)).arg(shown.labels.size());
    }
    shown.name = stackName(choice.stack);
    shown.note = modelNote(shown, choice);
    shown.caption = trace ? runCaption(*trace) : QString();
    return shown;
}

} // namespace

QString layoutName(PositionLayout layout)
{
    return layout == PositionLayout::interleaved ? Text::tr("alternating", "sines and cosines")
                                                 : Text::tr("in halves", "sines and cosines");
}

QString stackName(Stack stack)
{
    return stack == Stack::encoder ? Text::tr("encoder") : Text::tr("decoder");
}

NumberPlace encodingPlace(const ShownPositions& shown, int position, int dimension)
{
    NumberPlace place{shown.path, 0, position, dimension};
    if (!shown.path.empty())
        return place;
    place.kind = NumberPlace::Kind::encoding;
    place.width = int(shown.width());
    place.interleaved = shown.layout.value_or(PositionLayout::interleaved) == PositionLayout::interleaved;
    return place;
}

NumberPlace encodingProduct(const ShownPositions& shown, int position, int other)
{
    NumberPlace place = encodingPlace(shown, position, other);
    if (shown.path.empty()) {
        place.kind = NumberPlace::Kind::encoding_product;
        return place;
    }
    place.kind = NumberPlace::Kind::product;
    place.column = 0;
    place.other = shown.path;
    place.otherRow = other;
    return place;
}

ShownPositions shownPositions(const Session& session, const PositionChoice& choice)
{
    return choice.span == PositionSpan::free ? freeTable(choice) : modelTable(session, choice);
}

} // namespace regard::app
