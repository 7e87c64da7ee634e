// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/PrinterDriver.h"
#include "ports/UnitOfWork.h"
#include "print/PrintRules.h"

namespace lanyard {

/// The writing half of printing: what the database is told before, during and after. Each
/// function is a part of one transaction.
class PrintJournal
{
public:
    PrintJournal(const Clock& clock, IdSource& ids)
        : m_clock(clock)
        , m_ids(ids)
    { }

    /// Of all that goes to the printer; stands in the attempt's row.
    [[nodiscard]] static QByteArray hashOf(const PrintPayload& payload);
    /// Oldest first: all that wait to be printed.
    [[nodiscard]] static Result<QList<PrintJob>> openJobs(UnitOfWork& work);
    /// Promises one more badge, or gives back the promise that is still open. UnknownAttendee;
    /// ReasonMissing for `Other` without words, and for no reason when a badge has come out before
    /// or the ticket has a flaw, with its wire word as argument.
    [[nodiscard]] Result<PrintJob> promise(UnitOfWork& work, AttendeeId attendee,
        ReprintReason reason, const QString& reasonText, const QString& operatorName) const;
    /// An attempt begins: its row is written, the job goes to Sending. `attempt` gets its id and
    /// number. Cancelled when the job does not wait any more.
    [[nodiscard]] Result<PrintJob> begin(
        UnitOfWork& work, const PrintJob& job, PrintAttempt& attempt) const;
    /// The attempt ended: grades the job, tells the server of a badge that came out, and audits.
    [[nodiscard]] Result<PrintJob> finish(UnitOfWork& work, const PrintJob& job,
        const PrintAttempt& attempt, const PrintOutcome& outcome) const;
    /// The badge cannot be made.
    [[nodiscard]] Result<PrintJob> fail(
        UnitOfWork& work, const PrintJob& job, const Error& error) const;
    /// The job waits on; why, for those who look.
    [[nodiscard]] Result<PrintJob> hold(
        UnitOfWork& work, const PrintJob& job, const QString& problem) const;
    /// A person's word on a job. Cancelled when its state asks for none.
    [[nodiscard]] Result<PrintJob> settle(
        UnitOfWork& work, PrintJobId id, bool cameOut, const QString& operatorName) const;
    /// After a start: jobs that were on their way become Uncertain; these are returned.
    [[nodiscard]] Result<QList<PrintJob>> recover(UnitOfWork& work) const;

private:
    [[nodiscard]] Result<PrintJob> move(UnitOfWork& work, PrintJob job, PrintEvent event) const;
    [[nodiscard]] Result<void> tellServer(UnitOfWork& work, const PrintJob& job) const;
    [[nodiscard]] Result<void> audit(
        UnitOfWork& work, const PrintJob& job, const QString& act, const QString& actor) const;

    const Clock& m_clock;
    IdSource& m_ids;
};

} // namespace lanyard
