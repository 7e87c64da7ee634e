// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/DataFolder.h"

namespace lanyard {

class Clock;

/// What a start found.
struct OpenReport
{
    /// Path of a damaged database that was put aside, as long as nothing new was begun since;
    /// empty: all is well.
    QString keptAside;
    bool isNews = false; ///< it was put aside by this start
    bool isLogLost = false; ///< acts that were committed are not there any more

    bool operator==(const OpenReport&) const = default;
};

/// Makes the folder's database ready for use: checked, of the newest schema, entries that were
/// being sent marked ambiguous. A damaged one is kept aside and an empty one made; one with a
/// newer schema is not touched (`StorageNewer`). Where the last event was erased, what was kept
/// aside goes too.
[[nodiscard]] Result<OpenReport> prepareDatabase(const DataFolder& folder, const Clock& clock);

} // namespace lanyard
