#pragma once

#include "app/views/view.h"
#include "app/views/weights_data.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace regard::app {

class HeatMap;
class HistogramPlot;

/// Any parameter of the model as a map with its histogram; of attention's projections a head's part as well.
class WeightsView : public View {
    Q_OBJECT
public:
    explicit WeightsView(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString subject() const override;
    QString pictureName() const override { return weightsTitle(choice()); }
    std::unique_ptr<Figure> figure() const override;
    std::string block() const override { return blockOfParameter(path_); }
    /// One that the model does not have is ignored.
    void showParameter(const std::string& path);
    /// The first parameter of a block of the anatomy; nothing where it has none.
    void showBlock(const std::string& block);
    const std::string& path() const { return path_; }
    WeightsChoice choice() const;
    HeatMap* map() const { return map_; }
    HistogramPlot* histogram() const { return histogram_; }
    QTreeWidget* list() const { return list_; }
    QLineEdit* search() const { return search_; }
    QComboBox* headBox() const { return heads_; }
    QString numbers() const;
    QString problem() const; ///< why nothing is shown; else empty

protected:
    void refresh() override;
    void refreshFocus(const Focus& now, const Focus& before) override;
    void refreshReading() override {} ///< shows no attention
    void refreshMoment(const Focus& before) override { refreshFocus(session_.selection().focus(), before); }
    void applyPalette(PaletteName) override {} ///< its values are signed
    void applySignedPalette(PaletteName name) override;

private:
    QWidget* makeList();
    QWidget* makePicture();
    void connectParts();
    void choosePath(const std::string& path);
    void chooseHead(int index);
    void fillList();
    void filterList();
    void markInList();
    void fillHeads();
    void followFocus();
    void fillPicture();
    void markToken();

    std::shared_ptr<const TranslationModel> model_; ///< the one that the list is of
    std::string path_;
    bool headAlone_ = false; ///< of a projection: only the head looked at
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QLineEdit* search_ = nullptr;
    QTreeWidget* list_ = nullptr;
    QLabel* count_ = nullptr;
    QWidget* headRow_ = nullptr;
    QComboBox* heads_ = nullptr;
    HeatMap* map_ = nullptr;
    HistogramPlot* histogram_ = nullptr;
    QLabel* numbers_ = nullptr;
    HistogramData shown_;
};

} // namespace regard::app
