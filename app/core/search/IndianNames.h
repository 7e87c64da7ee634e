// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// A name told letter by letter, as its bearers mostly write it in Latin letters: "reddi" is
/// "reddy", "rav" is "rao"; Tamil's "kirushnan" is "krishnan". Any other word stays.
[[nodiscard]] QString customaryIndian(const QString& word, bool tamil);

} // namespace lanyard
