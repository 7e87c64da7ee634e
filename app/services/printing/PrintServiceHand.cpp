// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintServiceState.h"

// The part of PrintService that is a person's hand on what waits. It goes to the storage thread
// alone: a printer that takes its time holds nobody up who wants to move badges away from it.

namespace lanyard {

QFuture<Result<QString>> PrintService::printerFor(PrintJobId job)
{
    return m_state->storage.read(
        Lane::Desk, [this, job, printers = m_state->board->printers()](UnitOfWork& work) {
            return readPrinterFor(work, m_state->maker, printers, job);
        });
}

QFuture<Result<PrintQueue>> PrintService::queue()
{
    return m_state->storage.read(
        Lane::Desk, [this, printers = m_state->board->printers()](UnitOfWork& work) {
            return readPrintQueue(work, m_state->maker, printers);
        });
}

QFuture<Result<std::optional<SeenBadge>>> PrintService::see(
    const TicketToken& token, const QString& operatorName)
{
    const auto wasReadySince = [this](const QString& printer, const QDateTime& then) {
        return m_state->board->wasReadySince(printer, then);
    };
    const auto seen = [=, this](UnitOfWork& work) {
        return m_state->journal.see(work, token, operatorName, wasReadySince);
    };
    return m_state->storage.write(Lane::Desk, seen)
        .then([this](const Result<std::optional<SeenBadge>>& badge) {
            if (badge && *badge) {
                Q_EMIT jobChanged((*badge)->job);
            }
            return badge;
        });
}

QFuture<Result<PrintJobId>> PrintService::reprint(AttendeeId attendee, ReprintReason reason,
    const QString& reasonText, const QString& operatorName)
{
    const auto promise = [=, this](UnitOfWork& work) -> Result<PrintJob> {
        const auto source = badgeSource(work, attendee);
        const auto layout
            = source ? m_state->maker.choose(*source) : Result<StoredTemplate>(source.error());
        if (!layout) {
            return layout.error(); // nobody is promised a badge that their ticket does not have
        }
        return m_state->journal.promise(work, attendee, reason, reasonText, operatorName);
    };
    return m_state->storage.write(Lane::Desk, promise)
        .then([this](const Result<PrintJob>& promised) -> Result<PrintJobId> {
            const auto job = changed(promised);
            if (!job) {
                return job.error();
            }
            wake();
            return job->id;
        });
}

QFuture<Result<void>> PrintService::settle(
    PrintJobId job, bool cameOut, const QString& operatorName)
{
    const auto word = [=, this](UnitOfWork& work) {
        return m_state->journal.settle(work, job, cameOut, operatorName);
    };
    return m_state->storage.write(Lane::Desk, word)
        .then([this](const Result<PrintJob>& settled) -> Result<void> {
            const auto told = changed(settled);
            return told ? Result<void>{} : Result<void>{told.error()};
        });
}

/// `job`: a transaction that ends in the jobs that changed.
template <typename Job>
QFuture<Result<void>> PrintService::byHand(Job job)
{
    return m_state->storage.write(Lane::Desk, std::move(job))
        .then([this](const Result<QList<PrintJob>>& jobs) { return toldAndWoken(jobs); });
}

QFuture<Result<void>> PrintService::moveTo(
    const QList<PrintJobId>& jobs, const QString& printer, const QString& operatorName)
{
    return byHand([=, this](UnitOfWork& work) -> Result<QList<PrintJob>> {
        QList<PrintJob> all;
        for (const PrintJobId id : jobs) {
            const auto job = m_state->journal.moveTo(work, id, printer, operatorName);
            if (!job) {
                return job.error();
            }
            all.append(*job);
        }
        return all;
    });
}

QFuture<Result<void>> PrintService::exchange(PrintJobId job, PrintJobId other)
{
    return byHand([=, this](UnitOfWork& work) -> Result<QList<PrintJob>> {
        return m_state->journal.exchange(work, job, other);
    });
}

QFuture<Result<void>> PrintService::withdraw(PrintJobId job, const QString& operatorName)
{
    return byHand([=, this](UnitOfWork& work) -> Result<QList<PrintJob>> {
        const auto gone = m_state->journal.withdraw(work, job, operatorName);
        return gone ? Result<QList<PrintJob>>(QList<PrintJob>{*gone}) : gone.error();
    });
}

Result<void> PrintService::toldAndWoken(const Result<QList<PrintJob>>& jobs)
{
    if (!jobs) {
        return jobs.error();
    }
    for (const PrintJob& job : *jobs) {
        Q_EMIT jobChanged(job);
    }
    wake();
    return {};
}

} // namespace lanyard
