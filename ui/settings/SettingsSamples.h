// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/NamedPage.h"

namespace lanyard {

/// Every state of first start, role, pairing, import and settings, with invented people.
[[nodiscard]] QList<NamedPage> settingsPages();

/// The badge check in its states; among the above.
[[nodiscard]] QList<NamedPage> badgeCheckPages();

/// Those of the sheets for an office printer; among the others.
[[nodiscard]] QList<NamedPage> sheetPages();

/// Those of the printers; among the others.
[[nodiscard]] QList<NamedPage> printersPages();

} // namespace lanyard
