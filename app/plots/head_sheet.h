#pragma once

#include <memory>
#include <set>

#include <QWidget>

#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/analysis/attention_reading.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// All heads of one kind of attention, layers × heads, as one painted widget of small maps to choose from.
class HeadSheet : public QWidget {
    Q_OBJECT
public:
    explicit HeadSheet(QWidget* parent = nullptr);
    ~HeadSheet() override;

    void setTrace(std::shared_ptr<const Trace> trace, AttentionKind kind);
    void setReading(const Reading& reading);
    void setDataPalette(Palette palette);
    void setCurrent(int layer, int head);
    void setOff(std::set<HeadPlace> heads); ///< look switched off
    void setHighlight(int query, int key);  ///< tokens, lines in every map; -1 for none
    bool complete() const;                  ///< every map is made
    /// Where the map of a head is on the widget.
    QRectF mapRect(int layer, int head) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void headClicked(int layer, int head);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< arrows move the current head
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    void arrange();
    QString nameOf(int layer, int head) const;

    struct State;
    std::unique_ptr<State> state_;
};

} // namespace regard::app
