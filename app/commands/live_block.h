#pragma once

#include <QStringList>

namespace regard::app {

/// Some lines at the end of a terminal's standard error that are drawn anew in the same place.
class LiveBlock {
public:
    /// False where standard error is no terminal, or one that cannot move its cursor.
    static bool possible();
    /// Width of the terminal in characters.
    static int columns();
    /// Whether the user has not asked for plain text (https://no-color.org).
    static bool colours();

    /// Lines are to be narrower than the terminal.
    void show(const QStringList& lines);
    /// Takes the lines away, so that something else can be said there.
    void clear();
    /// Leaves them where they are.
    void leave() { shown_ = 0; }

private:
    qsizetype shown_ = 0;
};

} // namespace regard::app
