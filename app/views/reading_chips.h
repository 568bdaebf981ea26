#pragma once

#include <QWidget>

#include "app/session/session.h"

namespace regard::app {

class FlowLayout;

/// What is not as at the beginning in how attention is read, one button each: a click takes it back. Hides itself while
/// there is nothing to say.
class ReadingChips : public QWidget {
    Q_OBJECT
public:
    explicit ReadingChips(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& session_;
    FlowLayout* row_;
};

} // namespace regard::app
