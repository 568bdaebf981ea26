#pragma once

#include <QValidator>

namespace regard::app {

/// Keeps the text of a line edit short enough to lay out at every key press (100,000 characters take Qt seconds), cut
/// at a whole character. Never rejects what is typed; says when it cut.
class LengthLimit : public QValidator {
    Q_OBJECT
public:
    LengthLimit(int characters, QObject* parent);
    State validate(QString& text, int& cursor) const override;

signals:
    void cut(int count, int limit) const;

private:
    int limit_;
};

} // namespace regard::app
