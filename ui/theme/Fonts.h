// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// Families of the interface in order of preference: Noto Sans, then one for each other script.
[[nodiscard]] const QStringList& uiFamilies();
/// The same with the family first that `text` is written in: a font that lacks the script is not
/// even asked.
[[nodiscard]] QStringList uiFamilies(const QString& text);
/// The same for codes and order numbers: Noto Sans Mono first.
[[nodiscard]] const QStringList& monoFamilies();
/// Makes the fonts of `folder` known to the program. Returns how many files there were. UI thread.
int loadFonts(const QString& folder);
/// The same for a quick start: Noto Sans and its mono now; another script's when a text of it is
/// to be drawn (`uiFamilies(text)`), the rest with `loadOtherFonts()`.
int loadFirstFonts(const QString& folder);
void loadOtherFonts();
/// How many files are loaded by now: what was measured with fewer may look otherwise.
[[nodiscard]] int loadedFonts();

} // namespace lanyard
