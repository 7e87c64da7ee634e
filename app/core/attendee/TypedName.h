// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

struct Attendee;

/// Whether `typed` is the last name of `attendee`, as a person types it at a public screen. Case,
/// accents, hyphens and apostrophes do not matter, and neither does whether the name is written
/// in its own script or in Latin letters. Whole words only, from the name's end (for Chinese,
/// Japanese and Korean names from its beginning), or the family name where the source tells it:
/// a part of a word, a wildcard or an empty text is never a last name.
[[nodiscard]] bool isLastName(const QString& typed, const Attendee& attendee);

} // namespace lanyard
