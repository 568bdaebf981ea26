#pragma once

#include <memory>

#include <QWidget>

#include "app/plots/palette.h"
#include "core/trace/attention_kind.h"
#include "core/training/lesson.h"

namespace regard::app {

class HeadSheet;
class HeatMap;
class Segments;

/// The heads of a lesson's model: all of one kind as small maps, the chosen one large.
class LessonHeads : public QWidget {
    Q_OBJECT
public:
    explicit LessonHeads(QWidget* parent);

    void setSentence(const LessonSentence& sentence);
    void setDataPalette(PaletteName name);
    void setPosition(int position); ///< marks a row of the decoder's maps
    AttentionKind kind() const { return kind_; }
    bool forced() const { return forced_; }
    HeatMap* map() const { return map_; }
    HeadSheet* sheet() const { return sheet_; }
    QSize sizeHint() const override; ///< no higher than needs be: there is more to see

signals:
    void positionChosen(int position);

private:
    QWidget* makeSheet();
    void refresh();
    void showHead(int layer, int head);
    void markPosition();

    std::shared_ptr<const Trace> forcedTrace_;
    std::shared_ptr<const Trace> freeTrace_;
    AttentionKind kind_ = AttentionKind::cross;
    bool forced_ = true;
    int layer_ = 1;
    int head_ = 0;
    int position_ = -1;
    Segments* kinds_;
    Segments* passes_;
    HeadSheet* sheet_;
    HeatMap* map_;
};

} // namespace regard::app
