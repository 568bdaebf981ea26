#include "app/window/appearance.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

#include "app/views/ink.h"

namespace regard::app {

namespace {

struct Colours {
    QRgb page, field, chip, line, text, muted, accent, onAccent, tip;
};

constexpr Colours light = {0xffffffff, 0xffffffff, 0xffedf0f4, 0xffd8dde4, 0xff17202a,
                           0xff5b6775, 0xff0a6c9f, 0xffffffff, 0xfff7f9fb};
constexpr Colours dark = {0xff1b1f24, 0xff1b1f24, 0xff2a3038, 0xff3a424c, 0xffe6eaef,
                          0xff98a3b0, 0xff5bc0eb, 0xff10212b, 0xff2a3038};

QPalette paletteOf(const Colours& colours)
{
    const QColor page(colours.page), text(colours.text), muted(colours.muted), line(colours.line);
    QPalette palette(QColor(colours.chip), page);
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(colours.field));
    palette.setColor(QPalette::AlternateBase, QColor(colours.chip));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(colours.accent));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, mix(line, page, 0.5));
    palette.setColor(QPalette::Dark, mix(line, text, 0.35));
    palette.setColor(QPalette::Shadow, mix(line, text, 0.5));
    palette.setColor(QPalette::Light, page);
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, QColor(colours.onAccent));
    palette.setColor(QPalette::Link, QColor(colours.accent));
    palette.setColor(QPalette::LinkVisited, muted);
    palette.setColor(QPalette::ToolTipBase, QColor(colours.tip));
    palette.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

struct Start {
    QPalette palette;
    double points;
};

const Start& start()
{
    static const Start asFound = {QApplication::palette(), qMax(8.0, QApplication::font().pointSizeF())};
    return asFound;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(light);
}

QPalette darkPalette()
{
    return paletteOf(dark);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString styleSheetFor(const QPalette& palette, double points)
{
    const Ink ink(palette);
    const auto size = [points](double factor) { return QString::number(points * factor, 'f', 1); };
    QString sheet = QStringLiteral(R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QLabel[role="heading"] { color: @muted; font-weight: 600; font-size: @smallpt; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="figure"] { font-size: @bigpt; font-weight: 600; }
QFrame[role="rule"] { background: @line; border: none; }
QFrame[role="divider"] { background: @line; border: none; margin: 0 6px; }
QWidget[role="bar"] { border: none; border-bottom: 1px solid @line; }
QLineEdit { border: 1px solid @line; border-radius: 5px; padding: 4px 8px; background: @page; }
QLineEdit:focus { border: 1px solid @accent; }
QLineEdit[role="sentence"] { font-size: @largept; padding: 5px 10px; }
QLineEdit[forced="true"] { border: 1px solid @accent; background: @tint; }
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 6px 14px; margin: 4px 0 0 4px; border: 1px solid transparent; border-bottom: none;
    border-top-left-radius: 5px; border-top-right-radius: 5px; color: @muted; }
QTabBar::tab:selected { background: @page; border-color: @line; color: @text; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @text; background: @chip; }
QTabBar::tab:focus { color: @accent; }
QWidget[role="tabs"] { border: none; border-bottom: 1px solid @line; }
QTabBar[role="groups"]::tab { padding: 3px 9px; margin: 3px 2px 3px 0; border: 1px solid transparent;
    border-radius: 5px; color: @text; font-weight: 600; }
QTabBar[role="groups"]::tab:selected { background: @tint; color: @accenttext; border-color: @tint; }
QTabBar[role="groups"]::tab:focus { border-color: @accent; }
QTabBar[role="pages"]::tab { padding: 4px 9px 5px 10px; margin: 3px 2px 0 0; border: none;
    border-bottom: 2px solid transparent; border-radius: 0; color: @muted; font-weight: 400; }
QTabBar[role="pages"]::tab:selected { background: transparent; color: @text; border-bottom-color: @accent; }
QTabBar[role="pages"]::tab:focus { color: @accent; }
QMainWindow > QTabBar::tab { padding: 5px 4px; margin: 0 0 4px 2px; font-size: @smallpt; }
QPushButton { border: 1px solid @line; border-radius: 5px; padding: 5px 14px; background: @page; }
QPushButton:hover { background: @chip; }
QPushButton:focus, QPushButton:default { border-color: @accent; }
QPushButton:disabled { color: @muted; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; }
QToolButton:hover { background: @chip; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked { background: @tint; color: @accenttext; }
QTabBar::scroller { width: 28px; }
QTabBar QToolButton { border: 1px solid @line; border-radius: 0; padding: 0; margin: 4px 0; background: @page; }
QToolButton[role="primary"] { border: 1px solid @accent; color: @accenttext; padding: 5px 10px; }
QToolButton[segment] { border: 1px solid @line; border-radius: 0; padding: 3px 11px; margin-left: -1px; }
QToolButton[segment="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; margin-left: 0; }
QToolButton[segment="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QToolButton[segment="only"] { border-radius: 5px; margin-left: 0; }
QToolButton[segment]:checked { background: @tint; color: @accenttext; font-weight: 600; }
QToolButton[segment]:focus { border-color: @accent; }
QToolButton[role="primary"]:disabled { border-color: @line; color: @faint; }
QToolButton[segment]:disabled, QToolButton:disabled { color: @faint; }
QToolButton[segment]:checked:disabled { background: @chip; color: @faint; }
QToolButton[role="direction"] { border: 1px solid @line; border-radius: 5px; padding: 5px 10px; font-weight: 600; }
QToolButton[role="swap"] { border: 1px solid @line; border-radius: 5px; padding: 5px 8px; }
QToolButton[role="direction"]:focus, QToolButton[role="swap"]:focus { border-color: @accent; }
QToolButton[role="swap"]:disabled { color: @line; }
QToolButton[role="direction"]::menu-indicator { image: none; }
QToolButton[role="choice"] { border: 1px solid @line; border-radius: 5px; padding: 5px 10px; }
QToolButton[role="choice"]:focus { border-color: @accent; }
QToolButton[role="choice"]::menu-indicator { image: none; }
QToolButton[role="quickChoice"] { padding: 3px 5px; }
QToolButton[role="quickChoice"]::menu-indicator { image: none; }
QToolButton[role="headChip"] { padding: 2px 4px; }
QToolButton[role="chip"] { background: @tint; color: @accenttext; padding: 2px 8px; }
QToolButton[role="chip"]:hover { border-color: @accent; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 3px; background: @page; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @line; }
QFrame[role="popup"] { background: @page; border: 1px solid @line; }
QHeaderView { background: @page; }
QHeaderView::section { background: @page; color: @muted; border: none; border-bottom: 1px solid @line; padding: 5px 10px;
    font-size: @smallpt; font-weight: 600; }
QTreeView { background: @page; }
QAbstractScrollArea::corner { background: @page; border: none; }
QTreeView::item { padding: 3px 8px; border: none; }
QTreeView::item:selected { background: @tint; color: @accenttext; }
QFrame[role="message"] { background: @tint; border: none; border-bottom: 1px solid @line; }
QFrame[role="message"][tone="error"] { background: @alarm; }
QFrame[role="message"][edge="top"] { border-top: 1px solid @line; border-bottom: none; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; color: @muted; font-size: @smallpt; font-weight: 600; }
QDockWidget::title { padding: 8px 12px 4px 12px; background: @page; text-align: left; }
QStatusBar { border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; font-size: @smallpt; }
QToolBar { border: none; border-bottom: 1px solid @line; padding: 0; spacing: 0; background: @page; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: @page; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @chip; }
QToolTip { border: 1px solid @line; background: @chip; color: @text; padding: 3px; }
)");
    const QColor alarm = isDark(palette) ? QColor(0x4a, 0x26, 0x28) : QColor(0xfd, 0xec, 0xea);
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("@smallpt"), size(0.9) + QStringLiteral("pt")},
        {QStringLiteral("@largept"), size(1.2) + QStringLiteral("pt")},
        {QStringLiteral("@bigpt"), size(1.9) + QStringLiteral("pt")},
        {QStringLiteral("@accenttext"), ink.accent.name()},
        {QStringLiteral("@check"),
         isDark(palette) ? QStringLiteral(":/icons/check-dark.svg") : QStringLiteral(":/icons/check-light.svg")},
        {QStringLiteral("@accent"), ink.accent.name()},
        {QStringLiteral("@line"), ink.line.name()},
        {QStringLiteral("@muted"), ink.muted.name()},
        {QStringLiteral("@faint"), mix(ink.muted, ink.page, 0.45).name()},
        {QStringLiteral("@page"), ink.page.name()},
        {QStringLiteral("@chip"), ink.chip.name()},
        {QStringLiteral("@text"), ink.text.name()},
        {QStringLiteral("@tint"), mix(ink.page, ink.accent, 0.12).name()},
        {QStringLiteral("@alarm"), alarm.name()},
    };
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

void applyAppearance(Appearance appearance, double textScale)
{
    const Start& found = start();
    const bool wantsDark =
        appearance == Appearance::dark || (appearance == Appearance::system && isDark(found.palette));
    const QPalette palette = wantsDark ? darkPalette() : lightPalette();
    const double points = found.points * qBound(1.0, textScale, 2.0);
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette);
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheetFor(palette, points));
}

} // namespace regard::app
