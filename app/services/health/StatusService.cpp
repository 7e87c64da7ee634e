// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "health/StatusService.h"

#include <QTimeZone>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

Result<void> readEvent(UnitOfWork& work, DeskStatus& status)
{
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
    const auto counts = work.attendees().counts(status.settings.event, status.settings.list);
    if (!counts) {
        return counts.error();
    }
    status.counts = *counts;
    return {};
}

Result<void> readRecent(UnitOfWork& work, DeskStatus& status, int limit)
{
    // one person may stand there several times: in, out, in again
    const auto acts = work.checkIns().recent(status.settings.event, limit * 3);
    if (!acts) {
        return acts.error();
    }
    QList<AttendeeId> people;
    for (const CheckIn& act : *acts) {
        if (act.direction == Direction::Entry && !people.contains(act.attendee)
            && people.size() < limit) {
            people.append(act.attendee);
        }
    }
    const auto records = work.attendees().byIds(people);
    if (!records) {
        return records.error();
    }
    status.recent = *records;
    return {};
}

} // namespace

StatusService::StatusService(Storage& storage)
    : m_storage(storage)
{ }

QFuture<Result<DeskStatus>> StatusService::status(int recent)
{
    return m_storage.read(Lane::Desk, [recent](UnitOfWork& work) -> Result<DeskStatus> {
        DeskStatus status;
        const auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        status.settings = *settings;
        if (const auto read = readEvent(work, status); !read) {
            return read.error();
        }
        const auto outbox = work.outbox().counts(status.settings.event);
        if (!outbox) {
            return outbox.error();
        }
        status.outbox = *outbox;
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
    return m_storage.read(Lane::Desk, [](UnitOfWork& work) -> Result<EventFigures> {
        DeskStatus status;
        const auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        status.settings = *settings;
        if (const auto read = readEvent(work, status); !read) {
            return read.error();
        }
        const QTimeZone zone(status.event ? status.event->timeZone : QByteArray("UTC"));
        const int offset
            = status.event && zone.isValid() ? zone.offsetFromUtc(status.event->from) : 0;
        const auto types = work.attendees().figures(settings->event, settings->list);
        const auto hours = work.attendees().entriesByHour(settings->list, offset);
        const auto prints = work.printJobs().counts();
        if (!types) {
            return types.error();
        }
        if (!hours) {
            return hours.error();
        }
        if (!prints) {
            return prints.error();
        }
        return EventFigures{status.counts, *types, *hours, *prints};
    });
}

QString printStateWord(PrintState state)
{
    switch (state) {
    case PrintState::Waiting:
        return u"waiting"_s;
    case PrintState::Ready:
        return u"ready"_s;
    case PrintState::Sending:
        return u"sending"_s;
    case PrintState::Sent:
        return u"sent"_s;
    case PrintState::Printing:
        return u"printing"_s;
    case PrintState::Confirmed:
        return u"confirmed"_s;
    case PrintState::Failed:
        return u"failed"_s;
    case PrintState::Cancelled:
        return u"cancelled"_s;
    case PrintState::Uncertain:
        return u"uncertain"_s;
    }
    return u"uncertain"_s;
}

} // namespace lanyard
