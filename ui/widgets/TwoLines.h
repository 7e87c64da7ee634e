// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/TextStyle.h"

#include <QStringList>

namespace lanyard {

class Theme;

/// `text` in two lines that are as alike as its words allow, for what paints itself and has no
/// room for one; a single word stays whole, and nothing has no line.
[[nodiscard]] QStringList inTwoLines(
    const Theme& theme, const TextStyle& style, const QString& text);
/// Whether letters reach far below their line, as the subscripts of Indic scripts do.
[[nodiscard]] bool isDeep(const QString& text);
/// Px that the second line of that text is below the first, at least.
[[nodiscard]] double stepOf(const Theme& theme, const TextStyle& style, const QString& text);
/// Width of the widest of these lines in px.
[[nodiscard]] double widestOf(const Theme& theme, const TextStyle& style, const QStringList& lines);

} // namespace lanyard
