// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintJournal.h"

// The part of PrintJournal that is a person's hand on the badges that wait.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A code that is scanned later may be anybody's who comes by again.
constexpr qint64 freshForSeconds = 600;

} // namespace

Result<PrintJob> PrintJournal::waiting(UnitOfWork& work, PrintJobId id)
{
    const auto stored = work.printJobs().byId(id);
    if (!stored) {
        return stored.error();
    }
    if (!*stored || !isOpen((*stored)->state)) {
        return failure(
            ErrorCode::Cancelled, u"print job %1 does not wait any more"_s.arg(id.value));
    }
    return **stored;
}

Result<std::optional<SeenBadge>> PrintJournal::see(UnitOfWork& work, const TicketToken& token,
    const QString& operatorName,
    const std::function<bool(const QString&, const QDateTime&)>& wasReadySince) const
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    QList<AttendeeRecord> people;
    for (const Door& door : settings->doors()) {
        const auto found = work.attendees().byToken(door.event, token, false);
        if (!found) {
            return found.error();
        }
        people += *found;
    }
    const bool isIn = people.size() == 1 && !people.first().history.isEmpty()
        && people.first().history.last().direction == Direction::Entry;
    if (!isIn) {
        return std::optional<SeenBadge>(); // whoever is not in yet comes in
    }
    const auto jobs = work.printJobs().ofAttendee(people.first().attendee.id);
    if (!jobs) {
        return jobs.error();
    }
    const PrintJob last = jobs->isEmpty() ? PrintJob() : jobs->last();
    const bool isAsked
        = (last.state == PrintState::Uncertain && wasReadySince(last.printer, last.changedAt))
        || (last.state == PrintState::Sent && settings->asksAt(last.printer));
    if (!isAsked || last.changedAt.secsTo(m_clock.now()) > freshForSeconds) {
        return std::optional<SeenBadge>();
    }
    const auto settled = settle(work, last.id, true, operatorName);
    return settled
        ? Result<std::optional<SeenBadge>>(SeenBadge{*settled, people.first().attendee.name})
        : settled.error();
}

Result<PrintJob> PrintJournal::moveTo(
    UnitOfWork& work, PrintJobId id, const QString& printer, const QString& operatorName) const
{
    auto job = waiting(work, id);
    if (!job) {
        return job;
    }
    job->wanted = printer;
    job->printer = printer;
    job->problem.clear();
    job->changedAt = m_clock.now();
    const auto written = work.printJobs().update(*job);
    const auto told
        = written ? audit(work, *job, u"print-moved"_s, operatorName) : Result<void>(written);
    return told ? job : Result<PrintJob>{told.error()};
}

Result<QList<PrintJob>> PrintJournal::exchange(
    UnitOfWork& work, PrintJobId id, PrintJobId other) const
{
    auto one = waiting(work, id);
    auto two = waiting(work, other);
    if (!one || !two) {
        return one ? two.error() : one.error();
    }
    const qint64 place = placeOf(*one);
    one->place = placeOf(*two);
    two->place = place;
    for (PrintJob* job : {&*one, &*two}) {
        job->changedAt = m_clock.now();
        if (const auto written = work.printJobs().update(*job); !written) {
            return written.error();
        }
    }
    return QList<PrintJob>{*one, *two};
}

Result<PrintJob> PrintJournal::withdraw(
    UnitOfWork& work, PrintJobId id, const QString& operatorName) const
{
    const auto job = waiting(work, id);
    if (!job) {
        return job;
    }
    const auto moved = move(work, *job, PrintEvent::Withdrawn);
    if (!moved) {
        return moved;
    }
    const auto told = audit(work, *moved, u"print-withdrawn"_s, operatorName);
    return told ? moved : Result<PrintJob>{told.error()};
}

} // namespace lanyard
