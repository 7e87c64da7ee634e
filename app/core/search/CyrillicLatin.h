// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/LatinRun.h"

namespace lanyard {

[[nodiscard]] bool isCyrillic(char32_t letter);

/// Cyrillic as English readers spell it (Щербаков: "shcherbakov", Юлия: "yuliya"); Ukrainian where
/// its own letters show it, after its cabinet's resolution 55 of 2010; Serbian and Macedonian
/// letters too.
[[nodiscard]] LatinRun cyrillicLatin(const QStringList& clusters);

/// Other ways to write it: ye for е where it is heard so ("yevgeny"), as in German ("Schewtschenko"
/// and the "Rachmaninow" of concert halls), as Bulgarians do ("hristo", "shterev").
[[nodiscard]] QStringList cyrillicSecondSpellings(const QStringList& clusters);

} // namespace lanyard
