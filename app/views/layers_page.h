#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QWidget>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/session/number_place.h"
#include "core/analysis/residual.h"
#include "core/analysis/timeline.h"
#include "core/models/translation_model.h"
#include "core/trace/trace.h"

namespace regard::app {

/// What the pages of the layers look at.
struct LayersPlace {
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const TranslationModel> model; ///< the one that made the trace; nullptr where it is not known
    Stack stack = Stack::encoder;
    int layer = 0;
    int token = 0;                  ///< always one of the stack's, unless it has none
    std::string path{};             ///< of the tensor or block that was chosen; may be empty
    std::optional<Moment> moment{}; ///< of the run that is looked at; none is its end
};

/// One way to look at what runs through the layers. The view tells it what to show, when it can be seen.
class LayersPage : public QWidget {
    Q_OBJECT
public:
    /// Something of the trace that can be chosen by name.
    struct Choice {
        QString label;
        std::string path;
    };

    explicit LayersPage(QWidget* parent) : QWidget(parent) {}
    virtual QString name() const = 0;    ///< "Stream"
    virtual QString purpose() const = 0; ///< one sentence: the tool tip of its button

    void show(const LayersPlace& place);
    void point(int token); ///< a cheaper answer to another token alone

    /// What one can choose here, its name with an access key ("&Tensor"), and what is chosen.
    virtual QString choiceName() const { return {}; }
    virtual QList<Choice> choices() const { return {}; }
    virtual std::string chosen() const { return {}; }
    virtual bool usesToken() const { return true; }        ///< the token can be chosen by name
    virtual QWidget* controls() { return nullptr; }        ///< of this page alone, for the bar
    virtual QString note() const { return {}; }            ///< what is shown or missing, in one line
    virtual std::string block() const { return chosen(); } ///< path of the model's block that is shown
    /// What it is explained as; empty where its block explains it.
    virtual QString explained() const { return {}; }
    virtual std::unique_ptr<Figure> figure() const = 0;
    void usePalettes(PaletteName data, PaletteName signedData);
    /// What a click on a number of this page asks for is what these numbers are.
    static NumberPlace lengthOf(const std::string& path, int token);
    static NumberPlace cellOf(const std::string& path, int token, int feature);
    static NumberPlace cosineOf(const std::string& path, int token, const std::string& other, int otherToken);
    /// The run that is shown; nullptr before any was.
    std::shared_ptr<const Trace> shown() const { return place_.trace; }

signals:
    void tokenPointed(int token); ///< -1 when the pointer leaves
    void pathChosen(const std::string& path);
    void numberWanted(const regard::app::NumberPlace& place); ///< its arithmetic; the row is a token

protected:
    virtual void build() = 0; ///< makes the widgets, when they are first needed
    virtual void setPalettes(PaletteName data, PaletteName signedData) = 0;
    virtual void refresh() = 0;
    virtual void refreshToken() { refresh(); }

    const LayersPlace& place() const { return place_; }
    const Trace& trace() const { return *place_.trace; }
    QString tokenName() const;                              ///< "“chat”", isolated
    QString caption(const QString& what) const;             ///< what stands under a figure, as of which moment
    std::size_t known(const std::string& path) const;       ///< rows of a tensor that exist at the moment
    bool isKnown(const std::string& path, int token) const; ///< likewise one row; all do at the end of the run
    void pointFrom(class HeatMap& map, bool rowsAreTokens); ///< hovering there points at a token

private:
    LayersPlace place_;
    PaletteName data_ = PaletteName::viridis;
    PaletteName signed_ = PaletteName::red_blue;
    bool built_ = false;
};

} // namespace regard::app
