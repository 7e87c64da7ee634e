// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/PrintJobRepository.h"

#include "repositories/Columns.h"
#include "sqlite/Connection.h"

namespace lanyard {

namespace {

const std::string selectJob
    = "SELECT id, uuid, attendee, badge_template, printer, state, reason, reason_text, copy, "
      "operator, created_at, changed_at, grade, problem, output, wanted, place FROM print_job ";

PrintJob jobOf(const Statement& row)
{
    return PrintJob{row.id<PrintJobId>(0), row.text(1), row.id<AttendeeId>(2),
        row.id<BadgeTemplateId>(3), row.text(4), row.word<PrintState>(5),
        row.word<ReprintReason>(6), row.text(7), int(row.integer(8)), row.text(9), row.time(10),
        row.time(11), row.word<ConfirmationGrade>(12), row.text(13), row.text(14), row.text(15),
        row.integer(16)};
}

const std::string selectAttempt
    = "SELECT id, job, number, printer, payload_sha256, started_at, ended_at, outcome, detail, "
      "count_before, labels FROM print_attempt ";

PrintAttempt attemptOf(const Statement& row)
{
    return PrintAttempt{row.integer(0), row.id<PrintJobId>(1), int(row.integer(2)), row.text(3),
        row.bytes(4), row.time(5), row.optionalTime(6), row.word<PrintState>(7), row.text(8),
        row.isNull(9) ? std::nullopt : std::optional(row.integer(9)), int(row.integer(10))};
}

} // namespace

template <typename... Values>
QList<PrintJob> PrintJobRepository::rows(const std::string& where, const Values&... values)
{
    QList<PrintJob> rows;
    const auto query = m_connection.query(selectJob + where, values...);
    while (query->step()) {
        rows.append(jobOf(*query));
    }
    return rows;
}

Result<PrintJobId> PrintJobRepository::add(const PrintJob& job)
{
    return attempt([&] {
        m_connection.run(
            "INSERT INTO print_job (uuid, attendee, badge_template, printer, state, reason, "
            "reason_text, copy, operator, created_at, changed_at, grade, problem, output, wanted, "
            "place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            job.uuid, job.attendee, job.badgeTemplate, job.printer, job.state, job.reason,
            job.reasonText, job.copy, job.operatorName, job.createdAt, job.changedAt, job.grade,
            job.problem, job.output, job.wanted, job.place);
        return PrintJobId{m_connection.lastInsertId()};
    });
}

Result<std::optional<PrintJob>> PrintJobRepository::byId(PrintJobId id)
{
    return attempt([&] {
        const auto found = rows("WHERE id = ?", id);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<PrintJob>> PrintJobRepository::ofAttendee(AttendeeId attendee)
{
    return attempt([&] { return rows("WHERE attendee = ? ORDER BY id", attendee); });
}

Result<QList<PrintJob>> PrintJobRepository::inState(PrintState state, int limit)
{
    return attempt([&] {
        return rows(
            "WHERE id IN (SELECT j.id FROM print_job j WHERE j.state = ?) ORDER BY id LIMIT ?",
            state, limit);
    });
}

Result<QList<PrintJob>> PrintJobRepository::lastOut(int limit)
{
    return attempt([&] {
        return rows("WHERE state IN (?, ?) ORDER BY id DESC LIMIT ?", PrintState::Sent,
            PrintState::Confirmed, limit);
    });
}

Result<void> PrintJobRepository::update(const PrintJob& job)
{
    return attempt([&] {
        m_connection.run(
            "UPDATE print_job SET badge_template = ?, printer = ?, state = ?, reason = ?, "
            "reason_text = ?, copy = ?, operator = ?, changed_at = ?, grade = ?, problem = ?, "
            "output = ?, wanted = ?, place = ? WHERE id = ?",
            job.badgeTemplate, job.printer, job.state, job.reason, job.reasonText, job.copy,
            job.operatorName, job.changedAt, job.grade, job.problem, job.output, job.wanted,
            job.place, job.id);
    });
}

Result<qint64> PrintJobRepository::addAttempt(const PrintAttempt& attempt)
{
    return lanyard::attempt([&] {
        m_connection.run(
            "INSERT INTO print_attempt (job, number, printer, payload_sha256, started_at, "
            "ended_at, outcome, detail, count_before, labels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?)",
            attempt.job, attempt.number, attempt.printer, attempt.payloadSha256, attempt.startedAt,
            attempt.endedAt, attempt.outcome, attempt.detail, attempt.countBefore, attempt.labels);
        return m_connection.lastInsertId();
    });
}

Result<void> PrintJobRepository::endAttempt(const PrintAttempt& attempt)
{
    return lanyard::attempt([&] {
        m_connection.run(
            "UPDATE print_attempt SET ended_at = ?, outcome = ?, detail = ? WHERE id = ?",
            attempt.endedAt, attempt.outcome, attempt.detail, attempt.id);
    });
}

Result<QList<PrintAttempt>> PrintJobRepository::attempts(PrintJobId job)
{
    return attempt([&] {
        QList<PrintAttempt> attempts;
        const auto query = m_connection.query(selectAttempt + "WHERE job = ? ORDER BY number", job);
        while (query->step()) {
            attempts.append(attemptOf(*query));
        }
        return attempts;
    });
}

Result<QList<PrintAttempt>> PrintJobRepository::attemptsUpTo(const PrintAttempt& last, int limit)
{
    return attempt([&] {
        QList<PrintAttempt> attempts;
        const auto query = m_connection.query(
            selectAttempt + "WHERE printer = ? AND id <= ? ORDER BY id DESC LIMIT ?", last.printer,
            last.id, limit);
        while (query->step()) {
            attempts.prepend(attemptOf(*query));
        }
        return attempts;
    });
}

Result<QMap<PrintState, int>> PrintJobRepository::counts()
{
    return attempt([&] {
        QMap<PrintState, int> counts;
        const auto query
            = m_connection.query("SELECT state, count(*) FROM print_job GROUP BY state");
        while (query->step()) {
            counts.insert(query->word<PrintState>(0), int(query->integer(1)));
        }
        return counts;
    });
}

} // namespace lanyard
