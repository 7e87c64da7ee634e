// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/LatinRun.h"

namespace lanyard {

[[nodiscard]] bool isThai(char32_t letter);

/// Thai after the Royal Thai General System of Transcription (ISO 11940-2), without tones: สมชาย
/// is "somchai", นคร "nakhon". Which of bare consonants close a syllable is told by their number.
[[nodiscard]] LatinRun thaiLatin(const QStringList& clusters);

/// The same with j for จ and p for ผ, พ, ภ, as many write their names.
[[nodiscard]] QStringList thaiSecondSpellings(const QStringList& clusters);

} // namespace lanyard
