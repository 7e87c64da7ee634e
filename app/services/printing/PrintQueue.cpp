// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintQueue.h"

#include "print/PrintRules.h"
#include "printing/PrintJournal.h"
#include "printing/SheetRequest.h"
#include "printing/WaitingBadges.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfThoseThatWait = 200;
constexpr qsizetype shownOfThoseThatFailed = 20; ///< the newest
constexpr int allOfThem = 100'000;
constexpr int shownOfThoseThatAreOut = 8; ///< as many as the desk shows people

/// Where a badge that has left, or that failed, was.
PrinterChoice whereItWas(const PrintJob& job, const QList<DeskPrinter>& printers)
{
    for (qsizetype i = 0; i < printers.size(); ++i) {
        if (printers.at(i).isAt(job.printer)) {
            return {i, PrinterChoice::Wait::None, -1};
        }
    }
    return {printers.isEmpty() ? -1 : 0, PrinterChoice::Wait::None, -1};
}

/// The newest of those that failed. One whose person has a later badge, unless that was withdrawn,
/// needs nobody's look any more.
Result<QList<PrintJob>> stillMissing(UnitOfWork& work, const QList<PrintJob>& failed)
{
    QList<PrintJob> missing;
    for (auto job = failed.crbegin();
         job != failed.crend() && missing.size() < shownOfThoseThatFailed; ++job) {
        const auto all = work.printJobs().ofAttendee(job->attendee);
        if (!all) {
            return all.error();
        }
        const bool isFollowed = std::ranges::any_of(*all, [&job](const PrintJob& one) {
            return one.id.value > job->id.value && one.state != PrintState::Cancelled;
        });
        if (!isFollowed) {
            missing.prepend(*job);
        }
    }
    return missing;
}

/// Fills in whose badge it is, and which printer it is for.
Result<QueuedBadge> described(
    UnitOfWork& work, BadgeNeeds& needs, const PrintJob& job, const QList<DeskPrinter>& printers)
{
    const auto record = work.attendees().byId(job.attendee);
    if (!record) {
        return record.error();
    }
    QueuedBadge badge{job, {}, {}, whereItWas(job, printers)};
    if (!*record) {
        return badge;
    }
    badge.name = (*record)->attendee.name;
    badge.order = (*record)->attendee.order;
    if (isOpen(job.state)) {
        const auto need = needs.of(work, job, **record);
        const auto tried = triedPrinters(work, job);
        if (!need || !tried) {
            return need ? tried.error() : need.error();
        }
        badge.at = choosePrinter({need->ticketType, need->size(), job.wanted, *tried}, printers);
    }
    return badge;
}

} // namespace

Result<PrintQueue> readPrintQueue(
    UnitOfWork& work, const BadgeMaker& maker, const QList<DeskPrinter>& printers)
{
    PrintQueue queue;
    queue.printers = printers;
    QList<PrintJob> jobs;
    for (const PrintState state :
        {PrintState::Uncertain, PrintState::Failed, PrintState::Sending, PrintState::Printing}) {
        const auto some = work.printJobs().inState(state, allOfThem);
        if (!some) {
            return some.error();
        }
        const auto shown = state == PrintState::Failed ? stillMissing(work, *some) : some;
        if (!shown) {
            return shown.error();
        }
        jobs += *shown;
    }
    const auto open = PrintJournal::openJobs(work);
    const auto out = work.printJobs().lastOut(shownOfThoseThatAreOut);
    if (!open || !out) {
        return open ? out.error() : open.error();
    }
    jobs += open->mid(0, shownOfThoseThatWait) + *out;
    // made beforehand, on no printer of this desk: asked about when their people come
    jobs.removeIf([](const PrintJob& job) { return job.printer.startsWith(sheetAddress); });
    queue.beside = std::max<qsizetype>(open->size() - shownOfThoseThatWait, 0);
    BadgeNeeds needs(maker);
    for (const PrintJob& job : std::as_const(jobs)) {
        const auto badge = described(work, needs, job, printers);
        if (!badge) {
            return badge.error();
        }
        queue.badges.append(*badge);
    }
    return queue;
}

Result<QString> readPrinterFor(
    UnitOfWork& work, const BadgeMaker& maker, const QList<DeskPrinter>& printers, PrintJobId id)
{
    const auto job = work.printJobs().byId(id);
    if (!job || !*job) {
        return job ? failure(ErrorCode::Cancelled, u"no such print job"_s) : job.error();
    }
    BadgeNeeds needs(maker);
    const auto badge = described(work, needs, **job, printers);
    if (!badge) {
        return badge.error();
    }
    return badge->at.printer < 0 ? QString() : printers.at(badge->at.printer).setting.address;
}

} // namespace lanyard
