#pragma once

#include <memory>

#include <QMainWindow>
#include <QTimer>

#include "app/session/session.h"
#include "app/window/settings.h"
#include "app/window/window.h"

class QStackedWidget;

namespace regard::app {

class Anatomy;
class AttentionView;
class BeamView;
class CompareView;
class Docks;
class ExplanationPanel;
class Figure;
class Inspector;
class Latency;
class LayersView;
class MessageBar;
class PositionsView;
class Scrubber;
class SentencePanel;
class StartPage;
class TrainingHistory;
class TrainingScrubber;
class Tour;
class TrainingView;
class View;
class ViewTabs;

/// The window: text on top, views in the middle, anatomy and inspector beside them. It only brings the parts together.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` outlives the window. `session` lets tests bring their own runs and models.
    MainWindow(Settings& settings, std::unique_ptr<Session> session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the model and shows the text: those of the options, else the ones remembered.
    void begin(const WindowOptions& options);

    /// Shows what the session holds already.
    void resume(const QString& openedModel);
    /// Remembers everything and gives the session away; the window is then fit for nothing but its end.
    std::unique_ptr<Session> release();
    QString openedModel() const { return openedModel_; } ///< as it was asked for

    Session& session() { return *session_; }
    Settings& settings() { return settings_; }
    SentencePanel& sentence() { return *sentence_; }
    MessageBar& messages() { return *messages_; }
    Latency& latency() { return *latency_; }
    AttentionView& attention() const;
    PositionsView& positions() const;
    LayersView& layers() const;
    BeamView& beam() const;
    TrainingView& training() const;
    TrainingScrubber& scrubber() { return *scrubber_; }
    Scrubber& runScrubber() { return *runScrubber_; }
    Anatomy& anatomy() { return *anatomy_; }
    StartPage& startPage() { return *start_; }
    View* currentView() const;
    QList<View*> views() const;
    bool showsViews() const;            ///< rather than the start page
    void showView(const QString& name); ///< by its object name; nothing where there is no such view
    ViewTabs& tabs() { return *tabs_; }
    Tour& tour() { return *tour_; }

    void openModel(const QString& nameOrFolder);
    void openTrace(const QString& file); ///< shows a finished run
    /// Runs both in that direction, the first of them pinned, and shows them side by side.
    void compare(const QString& first, const QString& second, const QString& direction);
    CompareView& comparison() const;
    void setAppearance(Appearance appearance);
    void setTextScale(double scale);
    void setDataPalette(PaletteName name);
    void setSignedPalette(PaletteName name);
    void setBeamSize(int size);
    void setPresenting(bool on); ///< full screen with nothing but text and views
    bool presenting() const { return presenting_; }
    void resetLayout();
    /// Shows the tab that a block's numbers are on.
    void showBlock(const QString& path);

signals:
    void languageChosen(const QString& language);
    void dataPaletteChanged(regard::app::PaletteName name);
    void signedPaletteChanged(regard::app::PaletteName name);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeCentre();
    void connectSession();
    void connectViews();
    void restore();
    void restoreLayout();
    void fitParts();
    void remember();
    void showTrace();
    void clearOldError();
    void showFailure(const QString& sentence);
    void followFocus();
    void updateTitle();
    QString notices() const;
    void choosePinnedTrace();
    void showVariant(bool ofPositions);
    void lookInside(std::shared_ptr<const TranslationModel> model, const QString& sentence);

    Settings& settings_;
    std::unique_ptr<Session> session_;
    SentencePanel* sentence_ = nullptr;
    MessageBar* messages_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    ViewTabs* tabs_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
    Tour* tour_ = nullptr;
    TrainingHistory* history_ = nullptr;
    TrainingScrubber* scrubber_ = nullptr;
    Scrubber* runScrubber_ = nullptr;
    Anatomy* anatomy_ = nullptr;
    std::unique_ptr<Docks> docks_;
    Latency* latency_ = nullptr;
    QTimer rememberSoon_;
    QTimer fitSoon_;
    QString openedModel_;
    QByteArray stateBeforePresenting_;
    QByteArray defaultState_;
    bool presenting_ = false;
    bool wasMaximized_ = false;
    bool beginning_ = false; ///< with a finished run that is still being read
    QString errorAtStart_;
};

} // namespace regard::app
