// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/TwoLines.h"

#include "widgets/Text.h"

#include <algorithm>

namespace lanyard {

QStringList inTwoLines(const Theme& theme, const TextStyle& style, const QString& text)
{
    QStringList best{text};
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QStringList two{text.left(at), text.mid(at + 1)};
        if (widestOf(theme, style, two) < widestOf(theme, style, best)) {
            best = two;
        }
    }
    return text.isEmpty() ? QStringList() : best;
}

bool isDeep(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() >= QChar::Script_Devanagari && c.script() <= QChar::Script_Sinhala;
    });
}

double stepOf(const Theme& theme, const TextStyle& style, const QString& text)
{
    return theme.fontPx(style) * (isDeep(text) ? 1.6 : 1.2);
}

double widestOf(const Theme& theme, const TextStyle& style, const QStringList& lines)
{
    double widest = 0;
    for (const QString& line : lines) {
        widest = qMax(widest, textWidth(theme, style, line));
    }
    return widest;
}

} // namespace lanyard
