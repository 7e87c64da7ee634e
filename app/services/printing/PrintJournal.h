// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/PrinterDriver.h"
#include "ports/UnitOfWork.h"
#include "print/PrintRules.h"

#include <functional>
#include <optional>

namespace lanyard {

/// A job that was on its way, with the try that nobody saw the end of.
struct LostJob
{
    PrintJob job;
    std::optional<PrintAttempt> attempt;
    bool isCountOurs = true; ///< nothing but this desk's badges moved its printer's count before
};

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
    /// All that wait to be printed, in the order in which they go.
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
    /// `goesElsewhere`: of a badge that its printer had nothing of, and that another one takes. One
    /// that was interrupted waits on, for what `job` says.
    [[nodiscard]] Result<PrintJob> finish(UnitOfWork& work, const PrintJob& job,
        const PrintAttempt& attempt, const PrintOutcome& outcome, bool goesElsewhere) const;
    /// The badge cannot be made.
    [[nodiscard]] Result<PrintJob> fail(
        UnitOfWork& work, const PrintJob& job, const Error& error) const;
    /// The job waits on; why, for those who look.
    [[nodiscard]] Result<PrintJob> hold(
        UnitOfWork& work, const PrintJob& job, const QString& problem) const;
    /// A person's word on a job. Cancelled when its state asks for none.
    [[nodiscard]] Result<PrintJob> settle(
        UnitOfWork& work, PrintJobId id, bool cameOut, const QString& operatorName) const;
    /// After a start: jobs that were on their way become Uncertain; these are returned. One that
    /// was handed over stays Sent: its printer was never to say more. Those that `isOurs` are on
    /// their way now.
    [[nodiscard]] Result<QList<LostJob>> recover(
        UnitOfWork& work, const std::function<bool(PrintJobId)>& isOurs) const;
    /// The printer itself proves what became of an Uncertain job: it came out (Confirmed), or
    /// nothing of it did and it waits again (Ready). Cancelled when somebody has settled it.
    /// `grade`: of the proof that it came out; None: that it did not.
    [[nodiscard]] Result<PrintJob> prove(
        UnitOfWork& work, PrintJobId id, ConfirmationGrade grade) const;

    // A person's hand on what waits. Cancelled when it does not wait any more.
    /// It comes out of the printer of that address (of the settings), and of no other.
    [[nodiscard]] Result<PrintJob> moveTo(
        UnitOfWork& work, PrintJobId id, const QString& printer, const QString& operatorName) const;
    /// It changes places with another one that waits.
    [[nodiscard]] Result<QList<PrintJob>> exchange(
        UnitOfWork& work, PrintJobId id, PrintJobId other) const;
    /// It is not printed.
    [[nodiscard]] Result<PrintJob> withdraw(
        UnitOfWork& work, PrintJobId id, const QString& operatorName) const;

    /// A code was scanned at this desk. When it is that of a person who is in, and whose badge left
    /// a printer a few minutes ago and is asked about, the badge is there: it is confirmed. None
    /// when the scan means anything else, as of a badge in doubt while its printer has not been
    /// ready since: what is shown is the ticket, which has the same code.
    [[nodiscard]] Result<std::optional<SeenBadge>> see(UnitOfWork& work, const TicketToken& token,
        const QString& operatorName,
        const std::function<bool(const QString&, const QDateTime&)>& wasReadySince) const;

private:
    [[nodiscard]] static Result<PrintJob> waiting(UnitOfWork& work, PrintJobId id);
    [[nodiscard]] Result<PrintJob> move(UnitOfWork& work, PrintJob job, PrintEvent event) const;
    [[nodiscard]] Result<void> tellServerOnce(UnitOfWork& work, const PrintJob& job) const;
    [[nodiscard]] Result<void> tellServer(UnitOfWork& work, const PrintJob& job) const;
    [[nodiscard]] Result<void> audit(
        UnitOfWork& work, const PrintJob& job, const QString& act, const QString& actor) const;

    const Clock& m_clock;
    IdSource& m_ids;
};

} // namespace lanyard
