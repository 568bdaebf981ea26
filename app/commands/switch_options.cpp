#include "app/commands/switch_options.h"

namespace regard::app {

OptionSpec switchOption()
{
    return {{"off"},
            "HEADS",
            CommandText::tr("Run without these heads: \"cross L2 H3\", \"decoder L1\", \"encoder\"; several times or "
                            "with commas. \"=uniform\" after one makes its weights uniform instead of zero."),
            {},
            true};
}

AttentionSwitches readSwitches(const CommandLine& line, const TranslationModel& model)
{
    const QString all = line.values("off").join(u',');
    return parse_switches(all.toStdString(), model.network->config().shape());
}

} // namespace regard::app
