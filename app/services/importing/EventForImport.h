// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importing/ImportService.h"

namespace lanyard {

/// The event that a list is taken into: the one the file names (`event_slug`, `event_name`
/// columns), else the one the desk works on, else a new one called after the file.
[[nodiscard]] Event eventForImport(
    const ImportPreview& preview, const QString& file, const std::optional<Event>& current);

} // namespace lanyard
