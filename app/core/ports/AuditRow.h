// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QDateTime>
#include <QString>

namespace lanyard {

/// One line of what was done, chained by hash so that a change shows.
struct AuditRow
{
    qint64 id = 0;
    QDateTime at;
    QString actor; ///< operator, or "sync", "import"
    QString act; ///< "check-in", "undo", "reprint", "import", "pair", …
    AttendeeId attendee;
    QString text; ///< JSON object of the facts

    bool operator==(const AuditRow&) const = default;
};

} // namespace lanyard
