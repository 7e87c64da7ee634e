// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard {

/// Whether a text in JSON (RFC 8259, section 7) tells that byte of UTF-8 by others.
[[nodiscard]] constexpr bool isEscapedInJson(char sign)
{
    return (sign >= 0 && sign < ' ') || sign == '"' || sign == '\\';
}

/// How it does.
[[nodiscard]] QByteArray escapedInJson(char sign);

/// Bytes of the longest way.
constexpr int longestEscape = 6;

} // namespace lanyard
