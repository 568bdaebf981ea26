#include "app/commands/live_block.h"

#include <cstdio>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

namespace regard::app {

bool LiveBlock::possible()
{
    const QByteArray kind = qgetenv("TERM");
    return ::isatty(STDERR_FILENO) != 0 && !kind.isEmpty() && kind != "dumb";
}

int LiveBlock::columns()
{
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

bool LiveBlock::colours()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR");
}

void LiveBlock::show(const QStringList& lines)
{
    // One write: what is half drawn flickers.
    std::string text = shown_ > 0 ? "\x1b[" + std::to_string(shown_) + "A\r" : std::string();
    for (const QString& line : lines)
        text += line.toStdString() + "\x1b[K\n";
    text += "\x1b[J";
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
    shown_ = lines.size();
}

void LiveBlock::clear()
{
    if (shown_ > 0)
        show({});
}

} // namespace regard::app
