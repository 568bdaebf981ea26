#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "app/plots/palette.h"

namespace regard::app {

/// Vectors as rows of coloured cells, each row on its own scale around zero.
class VectorStrips : public QWidget {
    Q_OBJECT
public:
    struct Strip {
        QString name;
        std::vector<float> values;
        float largest = 0; ///< |x| that gets the full colour
    };
    explicit VectorStrips(QWidget* parent = nullptr);
    void setStrips(std::vector<Strip> strips);
    void setDataPalette(PaletteName name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<Strip> strips_;
    Palette palette_{PaletteName::red_blue};
};

} // namespace regard::app
