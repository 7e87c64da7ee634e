// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintService.h"

#include "importing/PoolRun.h"
#include "printing/JobToPrint.h"
#include "printing/PrintServiceState.h"
#include "support/KillPoint.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDpi = 300; ///< without a printer

} // namespace

PrintService::PrintService(Storage& storage, BadgeRenderer& renderer, const Clock& clock,
    IdSource& ids, const QString& starterFolder)
    : m_state(std::make_unique<State>(storage, renderer, clock, ids, starterFolder))
{
    m_state->lookAgain.setParent(this); // goes to the print thread with the service
    m_state->lookAgain.setSingleShot(true);
    connect(&m_state->lookAgain, &QTimer::timeout, this, &PrintService::printWaiting);
    for (QTimer* timer : {&m_state->warmUp.pause, &m_state->warmUp.turn}) {
        timer->setParent(this); // the same
        timer->setSingleShot(true);
    }
    connect(&m_state->warmUp.pause, &QTimer::timeout, this, &PrintService::warmNext);
    connect(&m_state->warmUp.turn, &QTimer::timeout, this, &PrintService::readNames);
}

PrintService::~PrintService()
{
    m_state->previewThread.clear(); // nobody waits for these any more
    m_state->previewThread.waitForDone();
}

void PrintService::setDriver(std::unique_ptr<PrinterDriver> driver, const QString& address)
{
    m_state->driver.choose(std::move(driver), address);
    // calls that were queued before this one find it in its place already
    QMetaObject::invokeMethod(this, [this] {
        goOn();
        if (m_state->begins == Begins::Asked) {
            takeDriver(); // many commands need no printer, and would wait for its answer
        } else {
            checkPrinter();
        }
    });
}

QFuture<Result<void>> PrintService::ask()
{
    return onPrintThread<void>([this]() -> Result<void> {
        checkPrinter();
        return {};
    });
}

void PrintService::takeDriver()
{
    if (m_state->driver.take() && m_state->driver) {
        m_state->status = {}; // a new printer is told of even when it is as ready as the last
        m_state->comesBack.forget();
        m_state->driver->onTrouble([this](PrinterFault silence, const QString& problem) {
            tellSilence(silence, problem);
        });
    }
}

void PrintService::stop()
{
    m_state->driver.interrupt();
}

void PrintService::leave()
{
    m_state->hasLeft = true;
    m_state->driver.choose(nullptr, {}); // it ends where it has worked
    m_state->driver.take();
    m_state->lookAgain.stop();
    m_state->warmUp.pause.stop();
    m_state->warmUp.turn.stop();
}

QFuture<Result<int>> PrintService::recover()
{
    return onPrintThread<int>([this] {
        goOn(); // goes on with it, should the disk refuse it now
        return recordLost();
    });
}

Result<int> PrintService::recordLost()
{
    const auto isOurs = [this](PrintJobId job) { return m_state->board->hasBegun(job); };
    const auto lost
        = written([&](UnitOfWork& work) { return m_state->journal.recover(work, isOurs); });
    m_state->isBehind = !lost;
    if (!lost) {
        return lost.error();
    }
    QList<LostTry> tries;
    for (const LostJob& one : *lost) {
        if (one.attempt) {
            tries.append({one.job.id, one.job.uuid, *one.attempt, one.isCountOurs});
        }
        Q_EMIT jobChanged(one.job);
    }
    m_state->board->setRecovered(tries);
    return int(lost->size());
}

void PrintService::tellPrinterAgain()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state->driver) {
                Q_EMIT printerChanged(m_state->status);
            }
        },
        Qt::QueuedConnection);
}

/// The job waits on.
Result<PrintJob> PrintService::hold(const PrintJob& job, const QString& problem)
{
    return changed(
        written([&](UnitOfWork& work) { return m_state->journal.hold(work, job, problem); }));
}

Result<PrintJob> PrintService::print(PrintJobId id)
{
    if (!recordLate()) {
        return failure(ErrorCode::StorageFailed, u"what became of earlier badges is not written"_s);
    }
    const auto read
        = m_state->storage.read(Lane::Desk, [id](UnitOfWork& work) { return jobToPrint(work, id); })
              .result();
    if (!read) {
        return read.error();
    }
    PrintJob job = read->job;
    if (!isOpen(job.state)) {
        return job;
    }
    if (const auto why = whyNotYet()) {
        // at the program's end it keeps the reason for which it waits
        return m_state->driver.isInterrupted() ? Result<PrintJob>(job) : hold(job, *why);
    }
    killPoint("before-drawing");
    const BadgeSource& source = read->source;
    std::unique_lock drawn(m_state->board->drawing());
    const auto layout = m_state->maker.choose(source, job.badgeTemplate);
    auto drawing = layout ? m_state->maker.compose(*layout, source, m_state->clock.now(), job.copy)
                          : Result<BadgeDrawing>(layout.error());
    if (drawing) {
        const PaperSize size{drawing->width, drawing->height};
        if (!fits(size, m_state->status.paper)) {
            m_state->tooLarge = size;
            return hold(job, tooLargeFor(m_state->status.paper, size));
        }
    }
    const PrinterInfo info = m_state->driver->info();
    const auto badge = drawing
        ? m_state->maker.make(*layout, *std::move(drawing), info.dpi, info.address)
        : Result<MadeBadge>(drawing.error());
    if (!badge) {
        return changed(written(
            [&](UnitOfWork& work) { return m_state->journal.fail(work, job, badge.error()); }));
    }
    drawn.unlock();
    job.badgeTemplate = badge->layout;
    return hand(job, *badge, titleOf(source.record.attendee),
        {source.record.ticketType.id, {badge->drawing.width, badge->drawing.height}, job.wanted,
            read->tried});
}

/// The attempt's row first, then the bytes, then how it ended.
Result<PrintJob> PrintService::hand(
    const PrintJob& job, const MadeBadge& badge, const QString& title, const BadgeNeed& need)
{
    const PrinterInfo info = m_state->driver->info();
    PrintPayload payload{job.uuid, title, job.copy, badge.drawing.width, badge.drawing.height,
        info.wantsRaster ? badge.rendered.pages : QList<BadgeRaster>{}, {}};
    if (info.wantsPdf) {
        const std::lock_guard drawn(m_state->board->drawing());
        const auto pdf = m_state->maker.renderer().pdf(badge.drawing);
        if (!pdf) {
            return changed(written(
                [&](UnitOfWork& work) { return m_state->journal.fail(work, job, pdf.error()); }));
        }
        payload.pdf = pdf->bytes;
    }
    PrintAttempt attempt;
    attempt.printer = info.address;
    attempt.countBefore = m_state->driver->counted();
    attempt.labels = int(std::max<qsizetype>(badge.rendered.pages.size(), 1));
    attempt.payloadSha256 = PrintJournal::hashOf(payload);
    killPoint("before-begun");
    m_state->board->noteBegun(job.id); // first: whoever looks for lost ones sees that it is ours
    const auto begun = changed(
        written([&](UnitOfWork& work) { return m_state->journal.begin(work, job, attempt); }));
    if (!begun) {
        return begun; // not on disk: nothing may be sent
    }
    killPoint("before-bytes");
    PrintOutcome outcome = m_state->driver->print(payload);
    killPoint("after-bytes");
    if (outcome.detail.isEmpty()) {
        outcome.detail = lossOf(badge);
    }
    Ended ended{*begun, attempt, outcome, goesElsewhere(outcome, need)};
    ended.job.problem = job.problem; // why it waited, should it wait on
    const auto recorded = record(ended);
    if (!recorded) {
        m_state->late.append(ended); // the desk knows; the disk will be told again
    }
    killPoint("after-end");
    checkPrinter();
    if (ended.goesElsewhere) {
        m_state->board->call();
    }
    return recorded;
}

Result<PrintJob> PrintService::record(const Ended& ended)
{
    return changed(written([&](UnitOfWork& work) {
        return m_state->journal.finish(
            work, ended.job, ended.attempt, ended.outcome, ended.goesElsewhere);
    }));
}

bool PrintService::recordLate()
{
    if (m_state->isBehind && !recordLost()) {
        return false;
    }
    while (!m_state->late.isEmpty()) {
        if (!record(m_state->late.first())) {
            return false;
        }
        m_state->late.removeFirst();
    }
    return true;
}

Result<PrintJob> PrintService::changed(Result<PrintJob> job)
{
    if (job) {
        Q_EMIT jobChanged(*job);
    }
    return job;
}

/// What the printer that was chosen last is given.
int PrintService::dpiOr(int wanted) const
{
    const int dpi = wanted > 0 ? wanted : m_state->driver.dpi();
    return dpi > 0 ? dpi : usualDpi;
}

QFuture<Result<BadgePreview>> PrintService::preview(AttendeeId attendee, int dpi)
{
    return runOnPool(m_state->previewThread, [this, attendee, dpi] {
        const PreviewTerms terms{dpiOr(dpi), m_state->printersInUse()};
        const std::lock_guard drawn(m_state->board->drawing());
        return m_state->previewer.ofAttendee(attendee, terms);
    });
}

QFuture<Result<QList<StoredTemplate>>> PrintService::layouts()
{
    return runOnPool(m_state->previewThread, [this] { return m_state->previewer.layouts(); });
}

QFuture<Result<BadgePreview>> PrintService::previewLayout(
    const QString& layout, AttendeeId attendee, int dpi, bool withPdf)
{
    return runOnPool(m_state->previewThread, [=, this] {
        const PreviewTerms terms{dpiOr(dpi), m_state->printersInUse()};
        const std::lock_guard drawn(m_state->board->drawing());
        return m_state->previewer.ofLayout(layout, attendee, terms, withPdf);
    });
}

QFuture<Result<PrintJob>> PrintService::printNow(PrintJobId job)
{
    return onPrintThread<PrintJob>([this, job] { return print(job); });
}

void PrintService::tellJobAgain(PrintJobId job)
{
    (void)onPrintThread<void>([this, job]() -> Result<void> {
        const auto found
            = m_state->storage
                  .read(Lane::Desk, [job](UnitOfWork& work) { return work.printJobs().byId(job); })
                  .result();
        if (!found) {
            return found.error();
        }
        if (*found) {
            Q_EMIT jobChanged(**found);
        }
        return {};
    });
}

} // namespace lanyard
