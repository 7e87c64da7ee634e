// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"
#include "support/Result.h"

namespace lanyard {

/// The frame of the demo event that ships with the program: `event.json`, in the words of
/// pretix's API. Its people are in `people.csv` beside it; all of them are invented.
[[nodiscard]] Result<SourceEvent> readDemoEvent(const QString& file);

} // namespace lanyard
