// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"

#include <QVariant>

namespace lanyard {

/// What check-in lists are called where one is chosen, and their ids. The lists of a series are
/// often called alike, so the date that one is for stands behind its name, if it is known: "Main
/// entrance · Sat 5 Dec, 09:00", in the event's time zone.
[[nodiscard]] QList<std::pair<QString, QVariant>> listChoices(
    const QList<CheckInList>& lists, const QByteArray& timeZone);

} // namespace lanyard
