// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/DeskEvents.h"

namespace lanyard {

Result<QList<EventId>> deskEvents(UnitOfWork& work, EventId event)
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    if (settings->event != event) {
        return QList<EventId>{event};
    }
    QList<EventId> all = QList<EventId>{event} + settings->otherEvents();
    const auto known = work.events().events();
    if (!known) {
        return known.error();
    }
    for (const Event& each : *known) { // those that the desk left, too
        const auto cursor = work.events().cursor(each.id);
        if (!cursor) {
            return cursor.error();
        }
        if (!all.contains(each.id) && !cursor->state.isEmpty()) {
            all.append(each.id);
        }
    }
    return all;
}

} // namespace lanyard
