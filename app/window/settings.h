#pragma once

#include <optional>

#include <QByteArray>
#include <QSettings>
#include <QString>

#include "app/export/exporter.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "app/window/appearance.h"

namespace regard::app {

/// What is remembered from one start to the next. Every value read is checked; a damaged one is as if it were not
/// there.
class Settings {
public:
    /// The user's own file, or another for tests.
    explicit Settings(const QString& file = {});

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    double textScale() const; ///< 1 … 2
    void setTextScale(double scale);
    QString language() const; ///< of the interface: "fr"; empty for the desktop's
    void setLanguage(const QString& language);
    PaletteName palette() const;
    void setPalette(PaletteName palette);
    PaletteName signedPalette() const; ///< one that diverges
    void setSignedPalette(PaletteName palette);
    QString model() const;
    void setModel(const QString& nameOrFolder);
    std::optional<QString> text() const;
    void setText(const QString& text);
    QString direction() const; ///< the one chosen, "fr-en"; empty where it is guessed
    void setDirection(const QString& name);
    QString folder() const; ///< where the last picture or trace went
    void setFolder(const QString& folder);
    int exportDpi() const; ///< of PNG, 24 … 2400
    void setExportDpi(int dpi);
    QString exportPage() const; ///< "A4"; empty for none
    void setExportPage(const QString& page);
    ExportOptions exportOptions() const; ///< both
    QString view() const;                ///< name of the view in front
    void setView(const QString& name);
    int beamSize() const; ///< 1 … 8
    void setBeamSize(int size);
    Focus focus() const; ///< kind, layer and head
    void setFocus(const Focus& focus);
    Reading reading() const; ///< of attention
    void setReading(const Reading& reading);

    std::optional<QByteArray> layout(const QString& part) const;
    void setLayout(const QString& part, const QByteArray& blob);
    void forgetLayout();
    void reset(); ///< forgets everything

    /// Marks that the window is starting; true if the last start never reached `started()`.
    bool beginStart();
    void started();

private:
    int number(const char* key, int fallback, int least, int most) const;

    QSettings store_;
};

} // namespace regard::app
