// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a printer says of itself, before any badge.
#include "IppConnection.h"
#include "IppPrinter.h"

namespace lanyard {

using namespace Qt::StringLiterals;
using Milliseconds = IppLimits::Milliseconds;
using End = IppReply::End;

namespace {

constexpr int usualDpi = 300;

} // namespace

/// What a question without an answer says of the printer.
IppFault IppPrinter::faultIn(const IppReply& reply)
{
    switch (reply.end) {
    case End::Answered:
        return {PrinterFault::Other, IppAnswers::problemOf(reply.message.get())};
    case End::NotThere:
        return {PrinterFault::Unreachable, u"the printer is not there: %1"_s.arg(reply.problem)};
    case End::Untrusted:
        return {PrinterFault::Untrusted, reply.problem};
    case End::Lost:
    case End::TimedOut:
        return {PrinterFault::Silent, reply.problem};
    case End::Refused:
    case End::Interrupted:
        break;
    }
    return {PrinterFault::Other, reply.problem};
}

PrinterInfo IppPrinter::info() const
{
    const int usual = m_address.dpi != 0 ? m_address.dpi : usualDpi;
    const bool isPdf = m_choice && m_choice->format == IppFormat::Pdf;
    const bool mayBePdf = m_choiceOfSeveral && m_choiceOfSeveral->format == IppFormat::Pdf;
    return {u"IPP %1"_s.arg(m_address.name()), m_address.text, m_choice ? m_choice->dpi : usual,
        !isPdf, isPdf || mayBePdf || !m_isKnown, m_isKnown};
}

/// That an answer does not come: the desk is told then.
LateAnswer IppPrinter::toldAfter(Milliseconds time)
{
    return {time, [this] { noteSilence(PrinterFault::Silent, u"the printer does not answer"_s); }};
}

PrinterStatus IppPrinter::status()
{
    beginWatch();
    const IppFault seen = learn(m_connection->ask(
        IppRequests::printerAttributes(m_address), m_limits.answer, {}, toldAfter(m_limits.tell)));
    m_connection->close();
    PrinterStatus status;
    status.ready = seen.fault == PrinterFault::None;
    status.name = info().name;
    status.paper = m_address.paperForBadge();
    if (status.paper == PaperSize()) {
        status.paper = readyPaper(m_offer).turned(m_address.quarterTurns);
    }
    status.problem = seen.problem;
    status.fault = seen.fault;
    return status;
}

IppFault IppPrinter::look()
{
    return look(m_limits.answer);
}

IppFault IppPrinter::look(Milliseconds limit)
{
    return learn(m_connection->ask(IppRequests::printerAttributes(m_address), limit));
}

/// What the printer can do, and what keeps it from doing so.
IppFault IppPrinter::learn(const IppReply& reply)
{
    if (!reply.isWell()) {
        return faultIn(reply);
    }
    m_offer = IppAnswers::offerOf(reply.message.get());
    m_offer.isSpooler = m_offer.isSpooler || m_address.host.isEmpty();
    m_choice = choiceOf(m_offer, m_address);
    m_choiceOfSeveral = choiceOf(m_offer, m_address, 2);
    m_isKnown = true;
    IppCondition condition = IppAnswers::conditionOf(reply.message.get());
    condition.isSpooler = m_offer.isSpooler;
    const IppFault fault = faultOf(condition);
    if (fault.fault == PrinterFault::None && !m_choice) {
        return {PrinterFault::Other,
            u"the printer takes no badge of this kind: it takes %1"_s.arg(
                m_offer.formats.mid(0, 10).join(u", "_s))};
    }
    return fault;
}

} // namespace lanyard
