// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/SearchHit.h"
#include "search/Spelling.h"

#include <optional>
#include <vector>

namespace lanyard {

/// What a telephone number is found by: its digits as they are dialled in its country, without
/// zeros before them, and at the end its last four, which people tell at a desk. Of a number that
/// tells its country neither by + or 00 nor by a zero in front, the last ten are dialled, or the
/// last eleven, if these begin with 1.
[[nodiscard]] std::vector<std::string> phoneWords(const QString& number);

/// What the beginning of such a number may be in the words above, likely ones first; nothing for
/// fewer than three digits, or where anything else stands. A code of a country, after + or 00, has
/// one to three digits.
[[nodiscard]] std::vector<std::string> typedPhones(const QString& typed);

/// What of `number` was typed, from its first digit to its last; of no length when it was not.
[[nodiscard]] MatchRange phoneRange(const QString& number, const QString& typed);

/// A text of nothing but digits in several groups, behind a plus, or of another script than ASCII
/// has, as one word.
[[nodiscard]] std::optional<SpelledWord> typedNumber(const QString& text);

} // namespace lanyard
