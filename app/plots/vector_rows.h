#pragma once

#include <vector>

#include <QPainter>
#include <QStringList>
#include <QWidget>

#include "app/plots/palette.h"
#include "app/plots/theme.h"
#include "core/formats/labelled_array.h"

namespace regard::app {

/// Vectors of one length below each other, each on its own scale around zero that stands behind it.
struct VectorRowsData {
    struct Row {
        QString name;
        std::vector<float> values; ///< empty: not yet computed
        std::string arrayName{};   ///< in files, ASCII
    };
    std::vector<Row> rows;
    QString title{};
    QString featureName{}; ///< "feature"

    std::size_t width() const; ///< of the longest
    /// The |x| that gets the full colour of a row.
    static float reach(const Row& row);
};

QString tabSeparated(const VectorRowsData& data);
/// One array, [vector, feature].
LabelledArray arrayOf(const VectorRowsData& data, const std::string& name);

double vectorRowsHeight(const VectorRowsData& data, const Theme& theme);
/// Where a cell stands when painted at the origin.
QRectF vectorCell(const VectorRowsData& data, double width, const Theme& theme, std::size_t row, std::size_t feature);
/// Paints at the painter's origin; `marked` is a feature or -1.
void drawVectorRows(QPainter& painter, const VectorRowsData& data, double width, const Palette& palette,
                    const Theme& theme, int marked);

/// Tells the value under the pointer. A click, or Left, Right, Home, End, Page up and down choose a
/// feature; Up and Down go from vector to vector.
class VectorRows : public QWidget {
    Q_OBJECT
public:
    explicit VectorRows(QWidget* parent = nullptr);
    void setData(VectorRowsData data);
    const VectorRowsData& data() const { return data_; }
    void setDataPalette(Palette palette);
    void setMarked(int feature); ///< says nothing
    int marked() const { return marked_; }
    QRectF cellRect(int row, int feature) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void featureChosen(int feature);
    void cellChosen(int row, int feature); ///< with a click, or Enter and Space

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips

private:
    Theme theme() const;
    QPoint cellAt(const QPointF& position) const; ///< x feature, y row; -1 outside
    void choose(int feature);
    void describe();

    VectorRowsData data_;
    Palette palette_{PaletteName::red_blue};
    int marked_ = -1;
    int row_ = 0; ///< that keys went to
};

} // namespace regard::app
