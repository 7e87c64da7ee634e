// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "health/StatusService.h"

#include "checkin/ExitOfAll.h"

#include <QTimeZone>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 paceSeconds = 3600;

/// Doors without a chosen list stand at the first one of their event.
Result<DeskSettings> settingsOf(UnitOfWork& work)
{
    auto settings = work.settings().load();
    if (!settings) {
        return settings;
    }
    for (Door& door : settings->besides) {
        const auto lists = work.events().lists(door.event);
        if (!lists) {
            return lists.error();
        }
        if (!door.list.isValid() && !lists->isEmpty()) {
            door.list = lists->first().id;
        }
    }
    return settings;
}

/// Who is inside, after the exits that the list made of all.
Result<AttendeeCounts> countsAt(UnitOfWork& work, const Door& door, const QDateTime& now)
{
    const auto event = work.events().event(door.event);
    const auto list = work.events().list(door.list);
    if (!event) {
        return event.error();
    }
    if (!list) {
        return list.error();
    }
    const auto emptiedAt
        = *event && *list ? lastExitOfAll(**list, (*event)->timeZone, now) : std::nullopt;
    return work.attendees().counts(door.event, door.list, emptiedAt);
}

/// The settings, the event, its lists, and how many came in through the desk's doors.
Result<void> readDesk(UnitOfWork& work, const QDateTime& now, DeskStatus& status)
{
    const auto settings = settingsOf(work);
    if (!settings) {
        return settings.error();
    }
    status.settings = *settings;
    const auto event = work.events().event(status.settings.event);
    if (!event) {
        return event.error();
    }
    const auto lists = work.events().lists(status.settings.event);
    if (!lists) {
        return lists.error();
    }
    status.event = *event;
    status.lists = *lists;
    const auto chosen = std::ranges::find_if(
        *lists, [&status](const CheckInList& list) { return list.id == status.settings.list; });
    if (chosen != lists->end()) {
        status.list = *chosen;
    }
    for (const Door& door : status.settings.doors()) {
        const auto counts = countsAt(work, door, now);
        if (!counts) {
            return counts.error();
        }
        status.counts += *counts;
        const auto inflow = work.checkIns().inflow(door.list, now.addSecs(-paceSeconds));
        if (!inflow) {
            return inflow.error();
        }
        status.inflow += *inflow;
    }
    return {};
}

Result<void> readRecent(UnitOfWork& work, DeskStatus& status, int limit)
{
    // one person may stand there several times: in, out, in again
    QList<CheckIn> acts;
    for (const Door& door : status.settings.doors()) {
        const auto ofEvent = work.checkIns().recent(door.event, limit * 3);
        if (!ofEvent) {
            return ofEvent.error();
        }
        acts += *ofEvent;
    }
    if (!status.settings.otherDoors().isEmpty()) {
        std::ranges::stable_sort(acts, std::ranges::greater(), &CheckIn::id);
    }
    QList<AttendeeId> people;
    for (const CheckIn& act : std::as_const(acts)) {
        if (!people.contains(act.attendee) && people.size() < limit) {
            people.append(act.attendee);
        }
    }
    const auto records = work.attendees().byIds(people);
    if (!records) {
        return records.error();
    }
    status.recent = *records;
    for (const AttendeeId who : std::as_const(people)) {
        const auto jobs = work.printJobs().ofAttendee(who);
        if (!jobs) {
            return jobs.error();
        }
        if (!jobs->isEmpty()) {
            status.recentJobs.insert(who, jobs->last());
        }
    }
    return {};
}

Result<void> addFigures(UnitOfWork& work, const Door& door, int offset, EventFigures& figures)
{
    const auto types = work.attendees().figures(door.event, door.list);
    const auto hours = work.attendees().entriesByHour(door.list, offset);
    if (!types) {
        return types.error();
    }
    if (!hours) {
        return hours.error();
    }
    for (TypeFigure type : *types) {
        if (!door.name.isEmpty()) { // types of two events may have one name
            type.ticketType += u" · "_s + door.name;
        }
        figures.types.append(type);
    }
    for (const HourFigure& hour : *hours) {
        const auto same = std::ranges::lower_bound(figures.hours, hour.hour, {}, &HourFigure::hour);
        if (same != figures.hours.end() && same->hour == hour.hour) {
            same->entries += hour.entries;
        } else {
            figures.hours.insert(same, hour);
        }
    }
    return {};
}

} // namespace

StatusService::StatusService(Storage& storage, const Clock& clock)
    : m_storage(storage)
    , m_clock(clock)
{ }

QFuture<Result<DeskStatus>> StatusService::status(int recent)
{
    const QDateTime now = m_clock.now();
    return m_storage.read(Lane::Desk, [recent, now](UnitOfWork& work) -> Result<DeskStatus> {
        DeskStatus status;
        if (const auto read = readDesk(work, now, status); !read) {
            return read.error();
        }
        for (const Door& door : status.settings.doors()) {
            const auto outbox = work.outbox().counts(door.event);
            if (!outbox) {
                return outbox.error();
            }
            status.outbox += *outbox;
        }
        const auto jobs = work.printJobs().counts();
        if (!jobs) {
            return jobs.error();
        }
        status.printJobs = *jobs;
        if (const auto read = readRecent(work, status, recent); recent > 0 && !read) {
            return read.error();
        }
        return status;
    });
}

QFuture<Result<EventFigures>> StatusService::figures()
{
    const QDateTime now = m_clock.now();
    return m_storage.read(Lane::Desk, [now](UnitOfWork& work) -> Result<EventFigures> {
        DeskStatus status;
        if (const auto read = readDesk(work, now, status); !read) {
            return read.error();
        }
        const QTimeZone zone(status.event ? status.event->timeZone : QByteArray("UTC"));
        const int offset
            = status.event && zone.isValid() ? zone.offsetFromUtc(status.event->from) : 0;
        EventFigures figures;
        figures.counts = status.counts;
        for (const Door& door : status.settings.doors()) {
            if (const auto added = addFigures(work, door, offset, figures); !added) {
                return added.error();
            }
        }
        const auto prints = work.printJobs().counts();
        if (!prints) {
            return prints.error();
        }
        figures.prints = *prints;
        return figures;
    });
}

} // namespace lanyard
