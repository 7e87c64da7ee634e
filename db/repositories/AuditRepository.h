// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

class Connection;

/// Table `audit`: rows are added, never changed. Each row's hash is the SHA-256 of the hash
/// before it (none for the first) and of the row's own values, each led by its length.
///
/// Table `audit_words`: what was said in free words, which an event's erasure takes. The row's
/// text has the SHA-256 of 16 random bytes and the words, in hex: it proves them while they are
/// there, and without the random bytes nobody can try which words they were.
class AuditRepository final : public AuditRecords
{
public:
    explicit AuditRepository(Connection& connection)
        : m_connection(connection)
    { }

    /// Numbers the row itself; `row.id` is not read.
    Result<void> add(const AuditRow& row) override;
    Result<QList<AuditRow>> ofAttendee(AttendeeId attendee) override;
    /// A missing row shows as the one after it; rows cut off the end show as the first of them.
    Result<std::optional<qint64>> firstBroken() override;
    Result<qint64> count() override;
    /// The number that the last row ever added got; 0: none was. Throws `SqliteError`.
    [[nodiscard]] qint64 lastNumber();

private:
    Connection& m_connection;
};

} // namespace lanyard
