#pragma once

#include <memory>

#include <QDialog>

#include "core/models/translation_model.h"

namespace regard::app {

/// What this is, whose work it stands on, and the card of the open model.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const std::shared_ptr<const TranslationModel>& model, QWidget* parent);
    QString text() const;

private:
    QWidget* page(const QString& text);
};

} // namespace regard::app
