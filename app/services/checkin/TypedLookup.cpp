// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/TypedLookup.h"

#include "attendee/TypedName.h"

namespace lanyard {

Result<std::optional<AttendeeId>> TypedLookup::run(UnitOfWork& work) const
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const QString code = order.trimmed();
    QStringList spellings{code, code.toUpper(), code.toLower()};
    spellings.removeAll(QString());
    spellings.removeDuplicates();
    QList<AttendeeRecord> people;
    for (const Door& door : settings->doors()) {
        for (const QString& spelling : std::as_const(spellings)) {
            const auto ofOrder = work.attendees().byOrder(door.event, spelling);
            if (!ofOrder) {
                return ofOrder.error();
            }
            people.append(*ofOrder);
        }
    }
    std::optional<AttendeeId> one;
    for (const AttendeeRecord& record : std::as_const(people)) {
        const Attendee& attendee = record.attendee;
        // an add-on has its owner's name and is no person of its own
        if (attendee.gone || attendee.addonTo.isValid() || !isLastName(lastName, attendee)) {
            continue;
        }
        if (one && *one != attendee.id) {
            return std::optional<AttendeeId>{};
        }
        one = attendee.id;
    }
    return one;
}

} // namespace lanyard
