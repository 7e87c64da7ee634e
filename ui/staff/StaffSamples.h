// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/NamedPage.h"

namespace lanyard {

/// The staff's page in its states, with invented people.
[[nodiscard]] QList<NamedPage> staffPages();

} // namespace lanyard
