// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace lanyard {

/// Bytes beyond a text's own that `putPlain` may write to.
constexpr qsizetype roomOfPlain = 8;

/// Writes a byte for each sign of `text`. False, and what was written is of no use, when UTF-8 or
/// JSON (RFC 8259, section 7) tells one of them by others. Most texts are plain, and most of what
/// a first download writes is texts.
[[nodiscard]] bool putPlain(char* to, QStringView text);

} // namespace lanyard
