// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/WholeEntry.h"

namespace lanyard {

/// What the outbox of a damaged database holds that its server does not have, row by row, as far as
/// rows can be read; in order. The file stays as it is. Takes up to a second.
[[nodiscard]] QList<WholeEntry> salvageWaiting(const QString& file);

} // namespace lanyard
