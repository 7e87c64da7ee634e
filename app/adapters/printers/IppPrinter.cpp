// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppPrinter.h"

#include "IppConnection.h"
#include "IppDocument.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using Milliseconds = IppLimits::Milliseconds;
using Kind = PrintOutcome::Kind;
using End = IppReply::End;

namespace {

PrintOutcome nothingLeft(const QString& why)
{
    return {Kind::NothingLeft, ConfirmationGrade::None, why, {}};
}

PrintOutcome unclear(const QString& why)
{
    return {Kind::Unclear, ConfirmationGrade::None, why, {}};
}

const QString& programEnded()
{
    static const QString words = u"the program ended while the badge was on its way"_s;
    return words;
}

/// True when the printer would take it a moment later.
bool isBusy(const IppReply& reply)
{
    if (!reply.isAnswered()) {
        return false;
    }
    const int status = ippGetStatusCode(reply.message.get());
    return status == IPP_STATUS_ERROR_BUSY || status == IPP_STATUS_ERROR_TEMPORARY
        || status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE;
}

} // namespace

/// A badge, made ready to leave.
struct IppPrinter::Badge
{
    IppJobTicket ticket;
    QByteArray document;
    int pages = 1;
    Length feed; ///< of all pages
};

/// What has left.
struct IppPrinter::Sent
{
    int job = 0;
    QString name;
    int pages = 1;
    bool isSaid = true; ///< the printer said that it has it
    Milliseconds longest{0}; ///< until it must be out
};

Result<std::unique_ptr<PrinterDriver>> IppPrinter::open(
    const QString& address, const IppLimits& limits)
{
    const auto parsed = IppAddress::parse(address);
    if (!parsed) {
        return parsed.error();
    }
    return std::unique_ptr<PrinterDriver>(std::make_unique<IppPrinter>(*parsed, limits));
}

IppPrinter::IppPrinter(IppAddress address, const IppLimits& limits)
    : m_address(std::move(address))
    , m_limits(limits)
    , m_watch(std::make_unique<IppWatch>())
    , m_connection(std::make_unique<IppConnection>(
          m_address, *m_watch, IppConnection::Times{limits.connect, limits.stall}))
{ }

IppPrinter::~IppPrinter() = default;

void IppPrinter::interrupt()
{
    m_watch->interrupt();
}

void IppPrinter::rehearse(const PrintPayload& payload)
{
    Badge badge;
    if (!payload.pages.isEmpty() || !payload.pdf.isEmpty()) {
        (void)refusalOf(payload, badge);
    }
}

PrintOutcome IppPrinter::print(const PrintPayload& payload)
{
    if (payload.pages.isEmpty() && payload.pdf.isEmpty()) {
        return nothingLeft(u"the badge is empty"_s);
    }
    PrintOutcome outcome;
    Badge badge;
    if (const IppFault before = look(); before.fault != PrinterFault::None) {
        outcome = nothingLeft(before.problem);
    } else if (const QString why = refusalOf(payload, badge); !why.isEmpty()) {
        outcome = nothingLeft(why);
    } else {
        outcome = send(badge);
    }
    m_connection->close();
    // once interrupted it is asked nothing more: that may be all that kept the badge
    const bool isKeptByTheEnd = outcome.kind == Kind::NothingLeft && m_watch->isInterrupted();
    return isKeptByTheEnd ? PrintOutcome::interrupted() : outcome;
}

/// As a badge of so many pages goes to this printer; none: it does not.
std::optional<IppChoice> IppPrinter::choiceFor(const PrintPayload& payload) const
{
    return payload.pages.size() > 1 ? m_choiceOfSeveral : m_choice;
}

/// Why this badge cannot go to this printer; empty when `badge` is ready to.
QString IppPrinter::refusalOf(const PrintPayload& payload, Badge& badge) const
{
    const auto choice = choiceFor(payload);
    if (!choice) {
        return u"the printer takes badges of one page alone"_s;
    }
    const bool isPdf = choice->format == IppFormat::Pdf;
    if (!isPdf && !payload.pages.isEmpty() && payload.pages.first().dpi != choice->dpi) {
        return u"the badge was drawn for %1 dpi, and the printer has %2"_s
            .arg(payload.pages.first().dpi)
            .arg(choice->dpi);
    }
    badge.document = ippDocument(payload, *choice, m_address);
    if (badge.document.isEmpty()) {
        return u"the badge is empty"_s;
    }
    const bool isTurned = m_address.quarterTurns % 2 != 0;
    const PaperSize size{
        isTurned ? payload.height : payload.width, isTurned ? payload.width : payload.height};
    const auto media = mediaFor(m_offer, size);
    if (!media) {
        return u"the printer has no paper of %1 × %2 mm"_s.arg(size.width.inMm())
            .arg(size.height.inMm());
    }
    badge.ticket = {u"%1 %2"_s.arg(payload.title, payload.uuid), *media, m_offer.margins,
        choice->format, finishOf(m_offer, m_address)};
    badge.pages = std::max(1, int(payload.pages.size()));
    badge.feed = mm(badge.pages * size.height.inMm());
    return {};
}

/// A job is made, and nothing of the badge has left yet: or the printer says why not.
PrintOutcome IppPrinter::send(const Badge& badge)
{
    if (!m_offer.createsJobs) {
        return sendAtOnce(badge);
    }
    const IppReply made = askOnceFree(badge, true);
    if (!made.isWell()) {
        // a job that is perhaps there after all has no document, and prints nothing
        return nothingLeft(faultIn(made).problem);
    }
    const int job = IppAnswers::jobOf(made.message.get()).id;
    if (job == 0) {
        return nothingLeft(u"the printer names no job"_s);
    }
    if (IppAnswers::refusesPaper(made.message.get())) {
        withdraw(job);
        return nothingLeft(u"the printer does not take this paper: %1"_s.arg(
            IppAnswers::problemOf(made.message.get())));
    }
    return sendAsJob(badge, job);
}

PrintOutcome IppPrinter::sendAsJob(const Badge& badge, int job)
{
    const IppReply reply = give(badge, job);
    if (!reply.hasLeft) {
        withdraw(job);
        return nothingLeft(faultIn(reply).problem);
    }
    return afterDocument(badge, reply, job);
}

/// For printers that make no job without its document: they say first whether they would.
PrintOutcome IppPrinter::sendAtOnce(const Badge& badge)
{
    const IppReply asked = askOnceFree(badge, false);
    if (!asked.isWell()) {
        return nothingLeft(faultIn(asked).problem);
    }
    if (IppAnswers::refusesPaper(asked.message.get())) {
        return nothingLeft(u"the printer does not take this paper: %1"_s.arg(
            IppAnswers::problemOf(asked.message.get())));
    }
    const IppReply reply = give(badge, 0);
    if (!reply.hasLeft) {
        return nothingLeft(faultIn(reply).problem);
    }
    const int job = reply.isWell() ? IppAnswers::jobOf(reply.message.get()).id : 0;
    return afterDocument(badge, reply, job);
}

/// The badge itself, into a job that was made, or at once (0). That the printer says nothing to it
/// is told long before it is given up; of one that draws a badge before it answers, once that takes
/// twice as long as the last one took.
IppReply IppPrinter::give(const Badge& badge, int job)
{
    beginWatch();
    const IppMessage request = job == 0
        ? IppRequests::printJob(m_address, badge.ticket)
        : IppRequests::sendDocument(m_address, job, badge.ticket.format);
    IppReply reply = m_connection->ask(
        request, m_limits.document, badge.document, toldAfter(std::max(m_limits.tell, 2 * m_drew)));
    if (reply.isAnswered()) {
        m_drew = reply.waited;
        noteSilence(PrinterFault::None, {});
        beginWatch(); // a question it has to answer as soon as any
    }
    return reply;
}

IppReply IppPrinter::askOnceFree(const Badge& badge, bool creates)
{
    const QDeadlineTimer deadline(m_limits.busy);
    for (;;) {
        IppReply reply
            = m_connection->ask(creates ? IppRequests::createJob(m_address, badge.ticket)
                                        : IppRequests::validateJob(m_address, badge.ticket),
                m_limits.answer);
        if (!isBusy(reply) || deadline.hasExpired() || !m_watch->pause(m_limits.between)) {
            return reply;
        }
    }
}

PrintOutcome IppPrinter::afterDocument(const Badge& badge, const IppReply& reply, int job)
{
    if (reply.isAnswered() && !reply.isWell()) {
        withdraw(job); // so that it does not come out when nobody waits for it any more
        return unclear(faultIn(reply).problem);
    }
    if (reply.end == End::Interrupted) {
        return unclear(programEnded());
    }
    if (!reply.isOut || job == 0) {
        return unclear(reply.isAnswered() ? u"the printer names no job"_s : reply.problem);
    }
    return confirm({job, badge.ticket.name, badge.pages, reply.isAnswered(), longest(badge)});
}

/// Asks until the job's record tells, or nothing can be told any more.
PrintOutcome IppPrinter::confirm(const Sent& sent)
{
    const QDeadlineTimer deadline(sent.longest);
    QDeadlineTimer lost(m_limits.lost);
    PrinterFault before = PrinterFault::None;
    for (;;) {
        const bool isPatientNow = isPatient(); // the first silence is told soon
        const Milliseconds limit
            = isPatientNow ? m_limits.answer : std::min(m_limits.answer, m_limits.tell);
        const IppReply reply
            = m_connection->ask(IppRequests::jobAttributes(m_address, sent.job), limit);
        if (const auto judged = judge(sent, reply)) {
            return *judged;
        }
        IppFault seen = reply.isAnswered() ? look(limit) : faultIn(reply);
        noteSilence(reply.isAnswered() ? PrinterFault::None : seen.fault, seen.problem);
        if (reply.isAnswered() && seen.fault == PrinterFault::Silent && !isPatientNow) {
            noteSilence(seen.fault, seen.problem);
            seen = {}; // it may only be late: it is asked once more
        }
        if (reply.isAnswered()) {
            lost = QDeadlineTimer(m_limits.lost);
            // told twice: the job may have ended between the two questions
            if (seen.fault != PrinterFault::None && seen.fault == before) {
                return unclear(seen.problem);
            }
        } else if (lost.hasExpired()) {
            return unclear(seen.problem);
        }
        if (deadline.hasExpired()) {
            return unclear(seen.fault != PrinterFault::None
                    ? seen.problem
                    : u"the printer has the badge, and does not say that it is out"_s);
        }
        before = reply.isAnswered() ? seen.fault : PrinterFault::None;
        if (!m_watch->pause(m_limits.between)) {
            return unclear(programEnded());
        }
    }
}

/// What the job's record proves; nothing while it proves nothing yet.
std::optional<PrintOutcome> IppPrinter::judge(const Sent& sent, const IppReply& reply)
{
    if (reply.end == End::Interrupted) {
        return unclear(programEnded());
    }
    if (!reply.isAnswered()) {
        return std::nullopt;
    }
    const IppJob job = reply.isWell() ? IppAnswers::jobOf(reply.message.get()) : IppJob();
    // a printer that was switched off and on gives the same numbers to other jobs
    const bool isOurs = reply.isWell() && (job.name.isEmpty() || sent.name.startsWith(job.name));
    if (!isOurs) {
        return m_offer.isSpooler && sent.isSaid
            ? PrintOutcome{Kind::Handed, ConfirmationGrade::SpoolerAccepted, {}, {}}
            : unclear(u"the printer does not know the badge's job any more"_s);
    }
    const IppProof proof = proofOf(job, sent.pages);
    if (proof == IppProof::Denied) {
        return unclear(u"the printer ended the job another way (%1)"_s.arg(
            job.reasons.isEmpty() ? QString::number(int(job.state)) : job.reasons.join(u", "_s)));
    }
    if (proof == IppProof::None) {
        return std::nullopt;
    }
    return completed(proof);
}

/// Some printers say completed of what they only took; then it shows now what keeps it in them.
PrintOutcome IppPrinter::completed(IppProof proof)
{
    if (m_offer.isSpooler) {
        return {Kind::Handed, ConfirmationGrade::SpoolerAccepted, {}, {}};
    }
    if (const IppFault after = look(); after.fault != PrinterFault::None) {
        return unclear(after.problem);
    }
    return proof == IppProof::Counted
        ? PrintOutcome{Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}}
        : PrintOutcome{Kind::Handed, ConfirmationGrade::SpoolerAccepted, {}, {}};
}

/// As well as it can: the job has nothing in it, or nothing that anybody waits for.
void IppPrinter::withdraw(int job)
{
    if (job != 0) {
        [[maybe_unused]] const IppReply reply
            = m_connection->ask(IppRequests::cancelJob(m_address, job), m_limits.answer);
    }
}

Milliseconds IppPrinter::longest(const Badge& badge) const
{
    const double seconds = badge.feed.inMm() / m_limits.slowestMmPerSecond;
    return m_limits.confirm + Milliseconds(qint64(3000 * seconds));
}

} // namespace lanyard
