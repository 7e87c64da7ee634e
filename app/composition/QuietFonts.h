// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

/// From now on Qt is silent about each font that it passes over because it does not know a
/// script, some forty lines for one name. What no font has is told by whoever draws it.
void quietFontSearch();

} // namespace lanyard
