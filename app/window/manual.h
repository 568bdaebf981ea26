#pragma once

#include <QStringList>

namespace regard::app {

/// Pages of the manual by name, in reading order: "overview", a page a view, "shortcuts", …
QStringList manualPages();
/// A page as Markdown in the interface's language, in English where there is none; empty for an unknown page.
QString manualPage(const QString& name, const QString& language);
/// Its first heading.
QString manualTitle(const QString& markdown);

} // namespace regard::app
