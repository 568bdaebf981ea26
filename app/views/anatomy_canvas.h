#pragma once

#include <memory>
#include <set>

#include <QAbstractScrollArea>

#include "app/plots/anatomy_diagram.h"
#include "app/plots/anatomy_hints.h"

namespace regard::app {

/// The drawing of a model to click, walk through, fold and zoom. By itself it fits the room, and the layers that are
/// not looked at are folded where all of them would be too small to read.
class AnatomyCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit AnatomyCanvas(QWidget* parent = nullptr);

    /// `network`, for counts of parameters, may be none.
    void setModel(const AnatomyModel& model, std::shared_ptr<const EncoderDecoder> network,
                  std::shared_ptr<const Trace> trace);
    void setMoment(const std::optional<Moment>& moment);
    void setCurrent(const std::string& path); ///< unfolds its layer where layers fold by themselves
    void setDataPalette(Palette palette);

    const AnatomyDiagram& diagram() const { return diagram_; }
    AnatomyHints& hints() { return hints_; }
    const std::set<AnatomyLayer>& folded() const { return folded_; }
    int current() const; ///< node; -1 for none
    double scale() const { return scale_; }
    QRectF onViewport(const QRectF& place) const;
    QString textOf(int node) const; ///< a line each

    void foldAll(bool folded);
    void toggleLayer(const AnatomyLayer& layer);
    void zoom(double factor);
    void fit(); ///< and folds by itself again
    QSize sizeHint() const override { return {720, 560}; }

signals:
    void chosen(const QString& path);
    void opened(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void draw(); ///< the diagram anew
    void foldForRoom();
    void arrange(); ///< scale and scroll bars
    double fitScale() const;
    QPointF offset() const;
    QPointF inDiagram(const QPointF& place) const;
    void moveCursor(int key);
    void reveal(int node);
    void describe();
    std::vector<AnatomyLayer> layers() const;

    AnatomyModel model_;
    std::shared_ptr<const Trace> trace_;
    std::shared_ptr<const EncoderDecoder> network_;
    std::optional<Moment> moment_;
    AnatomyDiagram diagram_;
    AnatomyHints hints_;
    Palette palette_;
    std::set<AnatomyLayer> folded_;
    bool foldsItself_ = true;
    double scale_ = 1;
    bool fits_ = true;
    std::string current_;
    std::string cursor_;
    int pointed_ = -1;
};

} // namespace regard::app
