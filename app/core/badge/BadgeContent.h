// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"

#include <QMap>

namespace lanyard {

/// What a badge says: pretix variable name to text (`attendee_name`, `attendee_company`,
/// `item`, `event_name`, `secret`, …).
struct BadgeContent
{
    QMap<QString, QString> texts;
    QString locale;

    bool operator==(const BadgeContent&) const = default;
};

/// All variables that can be told from the replica; the server's own values (`fields`) win
/// except for what the desk knows better (name, company, token, times of now).
[[nodiscard]] BadgeContent badgeContentOf(
    const AttendeeRecord& record, const Event& event, const QDateTime& now);

} // namespace lanyard
