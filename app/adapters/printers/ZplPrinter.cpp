// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ZplPrinter.h"

#include "DeviceTransport.h"
#include "TcpTransport.h"
#include "print/FaultText.h"
#include "print/PlacedRaster.h"
#include "print/ZplAnswer.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using Milliseconds = ZplLimits::Milliseconds;
using Kind = PrintOutcome::Kind;

namespace {

QString withDetail(PrinterFault fault, const QString& detail)
{
    return detail.isEmpty() ? textOf(fault) : u"%1: %2"_s.arg(textOf(fault), detail);
}

PrintOutcome nothingLeft(const QString& why)
{
    return {Kind::NothingLeft, ConfirmationGrade::None, why, {}};
}

PrintOutcome unclear(const QString& why)
{
    return {Kind::Unclear, ConfirmationGrade::None, why, {}};
}

Milliseconds leftOf(const QDeadlineTimer& deadline)
{
    return Milliseconds(std::max<qint64>(deadline.remainingTime(), 0));
}

} // namespace

/// What has left.
struct ZplPrinter::Sent
{
    qsizetype labels = 1;
    std::optional<qint64> counterBefore;
    bool isTaken = true; ///< every byte is there, as far as this machine can tell
    QString problem; ///< why not
    Milliseconds longest{0}; ///< until it must be out
};

Result<std::unique_ptr<PrinterDriver>> ZplPrinter::open(
    const QString& address, const ZplLimits& limits)
{
    const auto parsed = ZplAddress::parse(address);
    if (!parsed) {
        return parsed.error();
    }
    std::unique_ptr<ByteTransport> transport;
    if (parsed->host.isEmpty()) {
        transport = std::make_unique<DeviceTransport>(parsed->device);
    } else {
        transport = std::make_unique<TcpTransport>(parsed->host, parsed->port);
    }
    return std::unique_ptr<PrinterDriver>(
        std::make_unique<ZplPrinter>(*parsed, std::move(transport), limits));
}

ZplPrinter::ZplPrinter(
    ZplAddress address, std::unique_ptr<ByteTransport> transport, const ZplLimits& limits)
    : m_address(std::move(address))
    , m_transport(std::move(transport))
    , m_limits(limits)
{ }

ZplPrinter::~ZplPrinter()
{
    m_transport->close();
}

PrinterInfo ZplPrinter::info() const
{
    return {u"ZPL %1"_s.arg(m_address.name()), m_address.text, m_address.dpi, true, false};
}

void ZplPrinter::interrupt()
{
    m_transport->interrupt();
}

PrinterStatus ZplPrinter::status()
{
    Look seen = connectAndLook(m_limits);
    lookForOldLabels(seen);
    m_transport->close();
    m_counted = seen.counter;
    PrinterStatus status;
    status.ready = seen.fault == PrinterFault::None;
    status.name = info().name;
    status.paper = m_address.paperForBadge();
    status.problem = seen.problem;
    status.fault = seen.fault;
    return status;
}

ZplPrinter::Look ZplPrinter::connectAndLook(const ZplLimits& limits)
{
    const Transfer opened = m_transport->open(limits.connect);
    if (opened.end == Transfer::End::Interrupted) {
        return {PrinterFault::Other, {}, u"the program ends"_s, false, true};
    }
    if (!opened.isDone()) {
        return {PrinterFault::Unreachable, {},
            withDetail(PrinterFault::Unreachable, opened.problem), false, false};
    }
    return m_address.answers ? look(limits) : Look{};
}

/// As connectAndLook(), and again for a while as long as nobody answers: a printer takes one desk
/// at a time.
ZplPrinter::Look ZplPrinter::connectOnceFree()
{
    const QDeadlineTimer deadline(m_limits.taken);
    Look seen = connectAndLook(m_limits);
    while (!seen.isAnswered && !seen.isInterrupted && !deadline.hasExpired()) {
        m_transport->close();
        (void)m_transport->pause(m_limits.between);
        seen = connectAndLook(m_limits);
    }
    return seen;
}

/// Asks on the connection that there is.
ZplPrinter::Look ZplPrinter::look(const ZplLimits& limits)
{
    ZplAnswer answer;
    Transfer last = m_transport->write(QByteArray(zplCounterQuery) + zplErrorQuery, limits.answer);
    QDeadlineTimer deadline(limits.answer);
    while (last.isDone() && !(answer.fault() && answer.hasCounterAnswer())) {
        const bool wasHeard = answer.fault().has_value();
        last = m_transport->read(leftOf(deadline));
        answer.add(last.bytes);
        if (!wasHeard && answer.fault()) {
            deadline = QDeadlineTimer(limits.counterAfter);
        } else if (deadline.hasExpired()) {
            break; // also when it chatters on and on
        }
    }
    if (last.end == Transfer::End::Interrupted) {
        return {PrinterFault::Other, {}, u"the program ends"_s, false, true};
    }
    if (const auto fault = answer.fault()) {
        return {*fault, answer.counter(), textOf(*fault), true, false};
    }
    const PrinterFault fault
        = last.end == Transfer::End::Closed ? PrinterFault::Unreachable : PrinterFault::Silent;
    return {fault, {}, withDetail(fault, last.problem), false, false};
}

QByteArray ZplPrinter::bytesOf(const PrintPayload& payload) const
{
    QByteArray bytes;
    for (const BadgeRaster& page : payload.pages) {
        const QByteArray label = zplLabel(
            placed(page, m_address.quarterTurns, mm(m_address.rightMm).inDots(m_address.dpi),
                mm(m_address.downMm).inDots(m_address.dpi)),
            m_address.style);
        if (label.isEmpty()) {
            return {};
        }
        bytes += label;
    }
    return bytes;
}

void ZplPrinter::rehearse(const PrintPayload& payload)
{
    (void)bytesOf(payload);
}

PrintOutcome ZplPrinter::print(const PrintPayload& payload)
{
    const QByteArray bytes = bytesOf(payload);
    if (bytes.isEmpty()) {
        return nothingLeft(u"the badge is empty"_s);
    }
    Look before = connectOnceFree();
    lookForOldLabels(before);
    const PrintOutcome outcome = m_transport->isInterrupted() ? PrintOutcome::interrupted()
        : before.fault == PrinterFault::None                  ? send(payload, bytes, before.counter)
                                                              : nothingLeft(before.problem);
    m_transport->close();
    m_feed = feedOf(payload);
    noteEnd(outcome.kind);
    return outcome;
}

PrintOutcome ZplPrinter::send(
    const PrintPayload& payload, const QByteArray& bytes, std::optional<qint64> counter)
{
    beginWatch();
    const Transfer written = push(bytes);
    if (written.count == 0) {
        return written.end == Transfer::End::Interrupted ? PrintOutcome::interrupted()
                                                         : nothingLeft(written.problem);
    }
    const Transfer taken = written.isDone() ? drain() : written;
    if (m_address.answers) {
        // what this machine never let go of cannot come out; anything else still may
        return confirm({payload.pages.size(), counter, taken.isDone(), taken.problem,
            written.isDone() ? longest(payload) : Milliseconds(0)});
    }
    return taken.isDone() ? PrintOutcome{Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}}
                          : unclear(taken.problem);
}

/// How long the printer may take no byte of a badge before that is told. One that does not answer
/// may print the badge before.
Milliseconds ZplPrinter::untilTold() const
{
    return m_address.answers ? std::min(m_limits.tell, m_limits.stall) : m_limits.stall;
}

/// True when it was told, and there is time left.
bool ZplPrinter::isStallTold(const Transfer& moved)
{
    if (moved.end != Transfer::End::TimedOut || untilTold() >= m_limits.stall) {
        return false;
    }
    noteSilence(PrinterFault::Silent, withDetail(PrinterFault::Silent, moved.problem));
    return true;
}

/// All of it, unless the printer takes none for too long.
Transfer ZplPrinter::push(const QByteArray& bytes)
{
    Transfer written = m_transport->write(bytes, untilTold());
    if (isStallTold(written)) {
        const qsizetype before = written.count;
        written = m_transport->write(bytes.mid(before), m_limits.stall - untilTold());
        written.count += before;
    }
    return written;
}

/// Until the printer has it all, unless it takes none for too long.
Transfer ZplPrinter::drain()
{
    const Transfer taken = m_transport->drain(untilTold());
    return isStallTold(taken) ? m_transport->drain(m_limits.stall - untilTold()) : taken;
}

/// A look while a badge is on its way; the first silence is told soon.
ZplPrinter::Look ZplPrinter::lookAfter()
{
    ZplLimits limits = m_limits;
    if (!isPatient()) {
        limits.connect = std::min(limits.connect, limits.tell);
        limits.answer = std::min(limits.answer, limits.tell);
    }
    Look seen = look(limits);
    if (seen.fault == PrinterFault::Unreachable) {
        seen = connectAndLook(limits); // it hung up; is it there again?
    }
    if (!seen.isInterrupted) {
        noteSilence(seen.isAnswered ? PrinterFault::None : seen.fault, seen.problem);
    }
    return seen;
}

/// Asks until the count of labels tells, or nothing can be told any more.
PrintOutcome ZplPrinter::confirm(const Sent& sent)
{
    const QDeadlineTimer deadline(sent.longest);
    QElapsedTimer passed;
    passed.start();
    QDeadlineTimer lost(m_limits.lost);
    PrinterFault before = PrinterFault::None;
    for (;;) {
        const Look seen = lookAfter();
        if (seen.isInterrupted) {
            return unclear(u"the program ended while the badge was on its way"_s);
        }
        if (const auto judged = judge(sent, seen)) {
            if (judged->kind == Kind::Completed) {
                m_took = Took{sent.longest, Milliseconds(passed.elapsed())};
            }
            return *judged;
        }
        if (seen.isAnswered) {
            lost = QDeadlineTimer(m_limits.lost);
        }
        // the last badge of a roll is counted a moment after its end is noticed: asked twice
        const bool isStuck
            = seen.isAnswered && seen.fault != PrinterFault::None && seen.fault == before;
        if (isStuck || (!seen.isAnswered && lost.hasExpired())) {
            return unclear(seen.problem);
        }
        if (deadline.hasExpired()) {
            return unclear(!sent.isTaken ? sent.problem
                    : seen.isAnswered
                    ? u"the printer has the badge, and its count of labels has not moved"_s
                    : seen.problem);
        }
        before = seen.fault;
        if (!m_transport->pause(pauseAfter(seen, sent, Milliseconds(passed.elapsed())))) {
            return unclear(u"the program ended while the badge was on its way"_s);
        }
    }
}

/// Around the time that the last badge of that length took, it is asked more often. A fault is not:
/// between two looks at one, a badge that is out must be counted.
Milliseconds ZplPrinter::pauseAfter(const Look& seen, const Sent& sent, Milliseconds passed) const
{
    constexpr int early = 2; // pauses
    constexpr int late = 4;
    const bool isKnown = m_took && m_took->longest == sent.longest;
    const bool isSoon = isKnown && passed + early * m_limits.between >= m_took->time
        && passed <= m_took->time + late * m_limits.between;
    const bool isWell = seen.isAnswered && seen.fault == PrinterFault::None;
    return isSoon && isWell ? std::min(m_limits.soon, m_limits.between) : m_limits.between;
}

/// What the printer's word proves; nothing while it proves nothing yet.
std::optional<PrintOutcome> ZplPrinter::judge(const Sent& sent, const Look& seen) const
{
    if (sent.counterBefore && seen.counter) {
        if (*seen.counter >= *sent.counterBefore + sent.labels) {
            return PrintOutcome{Kind::Completed, ConfirmationGrade::CounterMoved, {}, {}};
        }
        if (*seen.counter < *sent.counterBefore) {
            return unclear(
                u"the printer's count of labels went back, from %1 to %2"_s.arg(*sent.counterBefore)
                    .arg(*seen.counter));
        }
    }
    const bool isWell = seen.isAnswered && seen.fault == PrinterFault::None;
    if (isWell && sent.isTaken && !sent.counterBefore) {
        return PrintOutcome{Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}};
    }
    return std::nullopt;
}

/// At the slowest.
Milliseconds ZplPrinter::feedOf(const PrintPayload& payload) const
{
    const Length feed = m_address.quarterTurns % 2 == 0 ? payload.height : payload.width;
    const double seconds = double(payload.pages.size()) * feed.inMm() / m_limits.slowestMmPerSecond;
    return Milliseconds(qint64(1000 * seconds));
}

Milliseconds ZplPrinter::longest(const PrintPayload& payload) const
{
    return m_limits.confirm + 3 * feedOf(payload);
}

} // namespace lanyard
