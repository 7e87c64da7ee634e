// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QString>

namespace lanyard {

/// A check-in list and its event.
struct Door
{
    EventId event;
    CheckInListId list; ///< none: the event's first
    QString serverEvent = {}; ///< its slug at the server that the desk is paired with
    QString name = {}; ///< of the event, as it was chosen; empty: the desk's own

    bool operator==(const Door&) const = default;
};

} // namespace lanyard
