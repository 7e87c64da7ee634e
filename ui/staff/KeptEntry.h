// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntry.h"

namespace lanyard {

/// An entry that the server refuses, with the name of the person it is about.
struct KeptEntry
{
    OutboxEntry entry;
    QString name; ///< empty: nobody on the list

    bool operator==(const KeptEntry&) const = default;
};

} // namespace lanyard
