// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeTemplate.h"

namespace lanyard {

/// The badge of one attendee. Text that comes out empty is left out. From its second copy on a
/// badge bears its number ("#2") in a corner that no code stands in, so that twins can be told
/// apart; the code itself is the same.
[[nodiscard]] BadgeDrawing composeBadge(
    const BadgeTemplate& layout, const BadgeContent& content, int copy = 1);

} // namespace lanyard
