#include "app/session/moment_names.h"

#include <QCoreApplication>

#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString layerStage(const Moment& moment, const QString& encoder, const QString& decoder)
{
    return (moment.stack == Stack::encoder ? encoder : decoder).arg(moment.layer);
}

QString word(const std::vector<Token>& tokens, std::size_t index, const std::string& text)
{
    return index < tokens.size() ? isolatedLabel(tokenLabel(tokens[index], text)) : QString();
}

} // namespace

bool isOfStep(const Moment& moment)
{
    return moment.stack == Stack::decoder && moment.stage != Stage::memory;
}

QString stageName(const Moment& moment)
{
    const bool encoder = moment.stack == Stack::encoder;
    switch (moment.stage) {
    case Stage::tokens:
        return Text::tr("source tokens");
    case Stage::embedding:
        return encoder ? Text::tr("encoder embedding") : Text::tr("decoder embedding");
    case Stage::positions:
        return encoder ? Text::tr("encoder + positions") : Text::tr("decoder + positions");
    case Stage::self_attention:
        return layerStage(moment, Text::tr("encoder L%1 self-attention"),
                          Text::tr("decoder L%1 masked self-attention"));
    case Stage::self_attention_norm:
        return layerStage(moment, Text::tr("encoder L%1 add and norm behind self-attention"),
                          Text::tr("decoder L%1 add and norm behind self-attention"));
    case Stage::cross_attention:
        return Text::tr("decoder L%1 cross-attention").arg(moment.layer);
    case Stage::cross_attention_norm:
        return Text::tr("decoder L%1 add and norm behind cross-attention").arg(moment.layer);
    case Stage::feed_forward:
        return layerStage(moment, Text::tr("encoder L%1 feed-forward"), Text::tr("decoder L%1 feed-forward"));
    case Stage::feed_forward_norm:
        return layerStage(moment, Text::tr("encoder L%1 add and norm behind feed-forward"),
                          Text::tr("decoder L%1 add and norm behind feed-forward"));
    case Stage::encoder_output:
        return Text::tr("encoder output");
    case Stage::memory:
        return Text::tr("decoder L%1 keys and values of the encoder's output").arg(moment.layer);
    case Stage::logits:
        return Text::tr("linear: logits");
    case Stage::probabilities:
        return Text::tr("soft-max: probabilities");
    case Stage::chosen:
        return Text::tr("the word is chosen");
    }
    return {};
}

QString stretchName(const Trace& trace, const Moment& moment)
{
    if (!isOfStep(moment))
        return Text::tr("encoder");
    const QString read = word(trace.target_input, moment.step, trace.target_text);
    const QString chosen = moment.stage == Stage::chosen ? word(trace.target_output, moment.step, trace.target_text) : QStringLiteral("…");
    return Text::tr("step %1 · “%2 → %3”").arg(QString::number(moment.step), read, chosen);
}

QString momentName(const Trace& trace, const Moment& moment)
{
    return isOfStep(moment) ? stretchName(trace, moment) + QStringLiteral(" · ") + stageName(moment)
                            : stageName(moment);
}

QString momentPlace(const Moment& moment)
{
    return isOfStep(moment) ? Text::tr("step %1, %2").arg(QString::number(moment.step), stageName(moment))
                            : stageName(moment);
}

} // namespace regard::app
