// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/NamedPage.h"

namespace lanyard {

/// Every state of the self-service screen, with invented people.
[[nodiscard]] QList<NamedPage> kioskPages();

} // namespace lanyard
