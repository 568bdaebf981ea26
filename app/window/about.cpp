#include "app/window/about.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace regard::app {

namespace {

QString licences()
{
    return AboutDialog::tr("Regard is free software under the GNU General Public License, version 3 or later. It comes "
                           "with no warranty.\n\n"
                           "It uses, with thanks:\n"
                           "Qt (LGPL 3), QCustomPlot (GPL 3), Eigen (MPL 2.0), ICU (Unicode licence), "
                           "SentencePiece (Apache 2.0), JSON for Modern C++ (MIT).\n\n"
                           "Colour maps: viridis, cividis, magma (Matplotlib, CC0); Greys, Blues, RdBu (ColorBrewer, "
                           "Apache 2.0).\n\n"
                           "The built-in model:") +
           QStringLiteral("\nTrained on sentence pairs by the contributors of the Tatoeba Project (tatoeba.org), as "
                          "selected by www.manythings.org/anki, licensed CC BY 2.0 FR "
                          "(https://creativecommons.org/licenses/by/2.0/fr/). Changes: merged, deduplicated, white "
                          "space and apostrophes normalised.");
}

} // namespace

AboutDialog::AboutDialog(const std::shared_ptr<const TranslationModel>& model, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Regard"));
    resize(620, 480);
    auto* name = new QLabel(tr("Regard %1").arg(QStringLiteral(REGARD_VERSION)), this);
    name->setProperty("role", "figure");
    auto* line = new QLabel(tr("A microscope for attention: every number on screen is the model's own. Nothing leaves "
                               "this computer."),
                            this);
    line->setWordWrap(true);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(page(licences()), tr("Licences"));
    if (model && !model->card.empty())
        tabs->addTab(page(QString::fromStdString(model->card)), tr("This model's card"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(line);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
}

QWidget* AboutDialog::page(const QString& text)
{
    auto* edit = new QPlainTextEdit(text, this);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    return edit;
}

QString AboutDialog::text() const
{
    QStringList parts;
    for (const auto* edit : findChildren<QPlainTextEdit*>())
        parts << edit->toPlainText();
    return parts.join(u'\n');
}

} // namespace regard::app
