#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace regard::app {

/// A paragraph that wraps and can be selected, plain whatever it contains; `role` is one of the style sheet's.
QLabel* textLabel(const char* role, QWidget* parent, const QString& text = {});

} // namespace regard::app
