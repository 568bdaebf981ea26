#pragma once

#include <QFontMetricsF>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace regard::app {

/// The label cut at a grapheme boundary until it fits, "…" at the cut; isolates stay closed. Of "read → chosen" both are
/// cut; where that would leave nothing of them, only "→ chosen" stays.
QString elidedLabel(const QString& label, const QFontMetricsF& metrics, double width);

/// The text as it is painted: isolates only where something runs right to left. Files write a piece of text for each.
QString withoutIdleIsolates(QString text);

/// Whether all letters are Han, Kana or Hangul: read upright in a column, never turned.
bool isUprightScript(const QString& label);

/// One string a reader's character, combining marks attached.
QStringList graphemes(const QString& text);

/// Text on one line whose box ends, begins or is centred at `anchor`; vertically centred on it.
void drawLine(QPainter& painter, const QPointF& anchor, const QString& text, Qt::Alignment horizontal);

/// Breaks between words, within one only where it is longer than a line. Returns the height; draws below `at` if there
/// is a painter.
double setWrapped(const QString& text, const QFont& font, double width, QPainter* painter = nullptr, QPointF at = {});

} // namespace regard::app
