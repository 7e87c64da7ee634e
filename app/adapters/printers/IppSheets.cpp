// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppSheets.h"

#include "IppConnection.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using End = IppReply::End;

namespace {

/// In the words of who knows it best, for the log.
QString problemIn(const IppReply& reply)
{
    return reply.isAnswered() ? IppAnswers::problemOf(reply.message.get()) : reply.problem;
}

} // namespace

Result<std::unique_ptr<SheetPrinter>> IppSheets::open(
    const QString& address, const IppSheetLimits& limits)
{
    if (!IppAddress::isMeant(address)) {
        return failure(ErrorCode::SheetsOfOthers, address, {address});
    }
    const auto parsed = IppAddress::parse(address);
    if (!parsed) {
        return parsed.error();
    }
    return std::unique_ptr<SheetPrinter>(std::make_unique<IppSheets>(*parsed, limits));
}

IppSheets::IppSheets(IppAddress address, const IppSheetLimits& limits)
    : m_address(std::move(address))
    , m_limits(limits)
{
    connectAnew();
}

IppSheets::~IppSheets() = default;

/// Also after it was interrupted: what is taken back is asked for by a connection of its own.
void IppSheets::connectAnew()
{
    m_connection.reset();
    const std::lock_guard lock(m_lock);
    m_watch = std::make_unique<IppWatch>();
    m_connection = std::make_unique<IppConnection>(
        m_address, *m_watch, IppConnection::Times{m_limits.connect, m_limits.stall});
}

void IppSheets::interrupt()
{
    const std::lock_guard lock(m_lock);
    m_watch->interrupt();
}

Error IppSheets::refused(const QString& why) const
{
    return failure(ErrorCode::SheetsRefused, why, {name()});
}

SheetsOut IppSheets::unclear(const QString& why) const
{
    return {SheetsOut::End::Unclear, m_out, why};
}

/// What the printer is asked for, of what it offers.
Result<IppJobTicket> IppSheets::ticketFor(const SheetDocument& document)
{
    const IppReply told
        = m_connection->ask(IppRequests::printerAttributes(m_address), m_limits.answer);
    if (!told.isWell()) {
        return refused(problemIn(told));
    }
    const IppOffer offer = IppAnswers::offerOf(told.message.get());
    m_createsJobs = offer.createsJobs;
    m_isSpooler = offer.isSpooler || m_address.host.isEmpty();
    IppCondition condition = IppAnswers::conditionOf(told.message.get());
    condition.isSpooler = m_isSpooler;
    if (const IppFault fault = faultOf(condition); fault.fault != PrinterFault::None) {
        return refused(fault.problem);
    }
    if (!offer.formats.contains(mimeOf(IppFormat::Pdf))) {
        return refused(
            u"the printer takes no PDF: it takes %1"_s.arg(offer.formats.mid(0, 10).join(u", "_s)));
    }
    if (document.isTwoSided && !offer.sides.contains("two-sided-long-edge"_L1)) {
        return refused(u"the printer does not print on both sides"_s);
    }
    const auto media = mediaFor(offer, {document.width, document.height});
    if (!media) {
        return refused(u"the printer has no paper of %1 × %2 mm"_s.arg(document.width.inMm())
                           .arg(document.height.inMm()));
    }
    return IppJobTicket{u"SHEETS "_s + document.uuid, *media, offer.margins, IppFormat::Pdf, {},
        document.isTwoSided};
}

Result<SheetsOut> IppSheets::begin(const SheetDocument& document)
{
    const auto ticket = ticketFor(document);
    if (!ticket) {
        return m_watch->isInterrupted() ? failure(ErrorCode::Cancelled) : ticket.error();
    }
    m_jobName = ticket->name;
    m_sides = document.isTwoSided ? 2 : 1;
    m_pages = document.sheets * m_sides;
    const IppReply reply = send(*ticket, document);
    const bool isStopped = m_watch->isInterrupted();
    if (!reply.hasLeft) {
        (void)stop(); // a job without a document may be there
        return isStopped ? failure(ErrorCode::Cancelled) : refused(problemIn(reply));
    }
    const SheetsOut out = isStopped ? stop() : afterDocument(reply);
    m_connection->close();
    m_still = QDeadlineTimer(m_limits.still);
    return out;
}

/// A job first, so that a printer that refuses has had nothing of it; else all at once, once it has
/// said that it would take that.
IppReply IppSheets::send(const IppJobTicket& ticket, const SheetDocument& document)
{
    IppReply made = m_connection->ask(m_createsJobs ? IppRequests::createJob(m_address, ticket)
                                                    : IppRequests::validateJob(m_address, ticket),
        m_limits.answer);
    if (!made.isWell()) {
        return made;
    }
    m_job = m_createsJobs ? IppAnswers::jobOf(made.message.get()).id : 0;
    if (IppAnswers::refusesPaper(made.message.get()) || (m_createsJobs && m_job == 0)) {
        return made;
    }
    IppReply reply = m_connection->ask(m_createsJobs
            ? IppRequests::sendDocument(m_address, m_job, ticket.format)
            : IppRequests::printJob(m_address, ticket),
        m_limits.document, document.pdf);
    if (m_job == 0 && reply.isWell()) {
        m_job = IppAnswers::jobOf(reply.message.get()).id;
    }
    return reply;
}

SheetsOut IppSheets::afterDocument(const IppReply& reply)
{
    if (reply.isAnswered() && !reply.isWell()) {
        (void)stop(); // so that it does not come out when nobody counts with it any more
        return unclear(problemIn(reply));
    }
    if (!reply.isOut || m_job == 0) {
        return unclear(reply.isAnswered() ? u"the printer names no job"_s : reply.problem);
    }
    return {};
}

SheetsOut IppSheets::look()
{
    const IppReply reply
        = m_connection->ask(IppRequests::jobAttributes(m_address, m_job), m_limits.look);
    m_connection->close();
    SheetsOut out;
    if (reply.isAnswered()) {
        const IppJob job = reply.isWell() ? IppAnswers::jobOf(reply.message.get()) : IppJob();
        // a printer that was switched off and on gives the same numbers to other jobs
        const bool isOurs
            = reply.isWell() && (job.name.isEmpty() || m_jobName.startsWith(job.name));
        if (!isOurs) {
            return m_isSpooler ? SheetsOut{SheetsOut::End::Taken, m_out,
                       u"the print queue has forgotten the job"_s}
                               : unclear(u"the printer does not know the job any more"_s);
        }
        out = judged(job);
        if (job != m_last) {
            m_last = job;
            m_still = QDeadlineTimer(m_limits.still);
        }
    } else {
        out = {SheetsOut::End::UnderWay, m_out, reply.problem};
    }
    return out.end == SheetsOut::End::UnderWay && m_still.hasExpired()
        ? unclear(u"the printer has the sheets, and does not say that they are out"_s)
        : out;
}

SheetsOut IppSheets::judged(const IppJob& job)
{
    const int counted = job.sheets > 0 ? job.sheets : std::max(0, job.impressions) / m_sides;
    m_out = std::min(counted, m_pages / m_sides);
    IppJob proof = job;
    proof.sheets = job.sheets * m_sides; // told in sheets, all their sides are printed
    if (m_isSpooler) {
        proof.sheets = proof.impressions = -1; // it counts what it has sent on
    }
    switch (proofOf(proof, m_pages)) {
    case IppProof::None:
        return {SheetsOut::End::UnderWay, m_out, {}};
    case IppProof::Counted:
        return {SheetsOut::End::Printed, m_out, {}};
    case IppProof::Said:
        return {SheetsOut::End::Taken, m_out, {}};
    case IppProof::Denied:
        break;
    }
    return unclear(u"the printer ended the job another way (%1)"_s.arg(
        job.reasons.isEmpty() ? QString::number(int(job.state)) : job.reasons.join(u", "_s)));
}

SheetsOut IppSheets::stop()
{
    connectAnew();
    if (m_job == 0) { // sent all at once, and not answered yet
        return unclear(u"the printer named no job that could be taken back"_s);
    }
    const IppReply reply
        = m_connection->ask(IppRequests::cancelJob(m_address, m_job), m_limits.look);
    m_connection->close();
    return reply.isAnswered() ? SheetsOut{SheetsOut::End::Stopped, m_out, {}}
                              : unclear(reply.problem);
}

} // namespace lanyard
