// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/PrintService.h"

namespace lanyard {

/// A badge of 62 × 100 mm as a picture of one, for pages shown without a printer; its code is a
/// pattern that cannot be read.
[[nodiscard]] BadgePreview sampleBadge(
    const QString& name, const QString& company, const QString& role, const QString& order);

} // namespace lanyard
