// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

namespace lanyard {

/// A picture of a person that the server has, as a badge template may show it.
struct PersonPicture
{
    qint64 id = 0; ///< of its row here; rises
    AttendeeId attendee;
    EventId event;
    qint64 remote = 0; ///< the attendee's at the server
    QString name; ///< the variable that shows it, `question_PHOTO`
    QString etag; ///< another one with another picture; empty: the server tells none

    bool operator==(const PersonPicture&) const = default;
};

} // namespace lanyard
