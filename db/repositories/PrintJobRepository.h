// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

class Connection;

/// Tables `print_job` and `print_attempt`.
class PrintJobRepository final : public PrintJobRecords
{
public:
    explicit PrintJobRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<PrintJobId> add(const PrintJob& job) override;
    Result<std::optional<PrintJob>> byId(PrintJobId id) override;
    Result<QList<PrintJob>> ofAttendee(AttendeeId attendee) override;
    Result<QList<PrintJob>> inState(PrintState state, int limit) override;
    Result<QList<PrintJob>> lastOut(int limit) override;
    Result<void> update(const PrintJob& job) override;
    Result<qint64> addAttempt(const PrintAttempt& attempt) override;
    Result<void> endAttempt(const PrintAttempt& attempt) override;
    Result<QList<PrintAttempt>> attempts(PrintJobId job) override;
    Result<QList<PrintAttempt>> attemptsUpTo(const PrintAttempt& last, int limit) override;
    Result<QMap<PrintState, int>> counts() override;

private:
    template <typename... Values>
    QList<PrintJob> rows(const std::string& where, const Values&... values);

    Connection& m_connection;
};

} // namespace lanyard
