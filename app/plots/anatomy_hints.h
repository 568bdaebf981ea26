#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QImage>
#include <QPainter>

#include "app/plots/anatomy_diagram.h"
#include "app/plots/palette.h"
#include "core/analysis/timeline.h"

namespace regard::app {

/// Small pictures of what blocks give out, made once a run: the mean of an attention block's heads as a map, and a bar
/// a token for everything else: the length of its vector, of logits the largest, of probabilities that of the word
/// chosen.
class AnatomyHints {
public:
    void setTrace(std::shared_ptr<const Trace> trace);
    void draw(QPainter& painter, const AnatomyNode& node, const std::optional<Moment>& moment, const Palette& palette,
              const Theme& theme);
    /// One number a token; empty where the run holds none.
    const std::vector<float>& bars(const std::string& tensor);
    /// Mean of the heads, [query, key], and its largest value; empty where the run holds none.
    struct Map {
        std::size_t rows = 0;
        std::size_t columns = 0;
        std::vector<float> values{};
    };
    const Map& map(const std::string& tensor);

private:
    void drawMap(QPainter& painter, const AnatomyNode& node, std::size_t known, const Palette& palette,
                 const Theme& theme);
    void drawBars(QPainter& painter, const AnatomyNode& node, std::size_t known, const Theme& theme);

    std::shared_ptr<const Trace> trace_;
    std::map<std::string, Map> maps_;
    std::map<std::string, std::vector<float>> bars_;
    std::map<std::string, QImage> images_;
    std::optional<PaletteName> palette_; ///< of the images
};

} // namespace regard::app
