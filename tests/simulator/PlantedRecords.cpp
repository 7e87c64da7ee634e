// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PlantedRecords.h"

namespace lanyard::sim {

namespace {

constexpr int allOfThem = 200;

bool isOfSame(const OutboxEntry& one, const OutboxEntry& other)
{
    return one.attendee.isValid() && one.attendee == other.attendee;
}

} // namespace

Result<OutboxId> PlantedOutbox::add(const OutboxEntry& entry)
{
    OutboxEntry added = entry;
    if (m_bug == Planted::CorrectsByTheClockOfNow) {
        added.made = {};
    }
    return m_real.add(added);
}

Result<std::optional<OutboxEntry>> PlantedOutbox::byNonce(const Nonce& nonce)
{
    if (m_bug == Planted::UndoOvertakes) {
        return std::optional<OutboxEntry>();
    }
    return m_real.byNonce(nonce);
}

Result<QList<OutboxEntry>> PlantedOutbox::due(EventId event, const QDateTime& now, int limit)
{
    const bool isByAge = m_bug == Planted::OldestFirst;
    auto due = m_real.due(event, now, isByAge ? allOfThem : limit);
    if (due && isByAge) {
        std::ranges::sort(*due, {}, [](const OutboxEntry& entry) { return entry.id.value; });
        due->resize(std::min(due->size(), qsizetype(limit)));
    }
    const auto ready = m_real.inState(OutboxState::Ready, allOfThem);
    const auto dismissed = m_real.inState(OutboxState::Dismissed, 1);
    if (!due || !ready || !dismissed) {
        return due;
    }
    if (hasStopped()) {
        return QList<OutboxEntry>();
    }
    const bool isDone = m_bug == Planted::SendsTheDismissed && due->isEmpty();
    for (const OutboxEntry& entry : isDone ? *dismissed : QList<OutboxEntry>()) {
        due->append(entry);
        due->last().state = OutboxState::Ready;
    }
    for (OutboxEntry& entry : *due) {
        for (const OutboxEntry& other : *ready) {
            const bool isNewest = m_bug == Planted::NewestFirst && other.id > entry.id;
            const bool isEarliest
                = m_bug == Planted::SortsByWallClock && other.madeAt < entry.madeAt;
            const bool isUndo = m_bug == Planted::UndoOvertakes && other.kind == OutboxKind::Undo;
            if (isOfSame(entry, other) && (isNewest || isEarliest || isUndo)) {
                entry = other;
            }
        }
    }
    return due;
}

Result<std::optional<QDateTime>> PlantedOutbox::nextDue(EventId event)
{
    return hasStopped() ? Result<std::optional<QDateTime>>(std::nullopt) : m_real.nextDue(event);
}

Result<void> PlantedOutbox::update(const OutboxEntry& entry)
{
    if (m_bug == Planted::ForgetsToNote && entry.kind == OutboxKind::PrintLog
        && entry.state == OutboxState::Acknowledged) {
        return {};
    }
    const auto before = m_real.byId(entry.id);
    const bool isLost = before && *before && (*before)->state == OutboxState::Acknowledged
        && entry.state == OutboxState::Ready;
    return m_bug == Planted::ForgetsTheLost && isLost ? Result<void>{} : m_real.update(entry);
}

bool PlantedOutbox::hasStopped()
{
    if (m_bug != Planted::StopsAtFirstTrouble) {
        return false;
    }
    const auto refused = m_real.inState(OutboxState::Quarantined, 1);
    return refused && !refused->isEmpty();
}

Result<void> PlantedPrintJobs::update(const PrintJob& job)
{
    if (m_bug == Planted::PrintsBeforeRow && job.state == PrintState::Sending) {
        return {};
    }
    PrintJob told = job;
    if (m_bug == Planted::CallsUnclearPrinted && job.state == PrintState::Uncertain) {
        told.state = PrintState::Confirmed;
    }
    return m_real.update(told);
}

Result<QList<PrintJob>> PlantedPrintJobs::ofAttendee(AttendeeId attendee)
{
    auto jobs = m_real.ofAttendee(attendee);
    if (jobs && m_bug == Planted::PromisesNoBadge && jobs->isEmpty()) {
        jobs->append(PrintJob());
        jobs->last().state = PrintState::Confirmed;
    }
    return jobs;
}

Result<qint64> PlantedPrintJobs::addAttempt(const PrintAttempt& attempt)
{
    return m_bug == Planted::PrintsBeforeRow ? Result<qint64>(1) : m_real.addAttempt(attempt);
}

} // namespace lanyard::sim
