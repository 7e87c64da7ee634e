// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/LatinRun.h"

namespace lanyard {

/// Armenian as its bearers write it in English (BGN/PCGN 1981 without apostrophes): Խաչատրյան is
/// "khachatryan", Ռուբեն "ruben".
[[nodiscard]] LatinRun armenianLatin(const QStringList& clusters);

} // namespace lanyard
