// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherPrinter.h"

#include "DeviceTransport.h"
#include "TcpTransport.h"
#include "print/BrotherStatus.h"
#include "print/FaultText.h"
#include "print/PlacedRaster.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;
using Answers = BrotherAddress::Answers;
using End = Transfer::End;
using Kind = PrintOutcome::Kind;

namespace {

QString withDetail(PrinterFault fault, const QString& detail)
{
    return detail.isEmpty() ? textOf(fault) : u"%1: %2"_s.arg(textOf(fault), detail);
}

QString sizeText(const PaperSize& paper)
{
    const double width = std::round(paper.width.inMm() * 10) / 10;
    const double height = std::round(paper.height.inMm() * 10) / 10;
    return height > 0 ? u"%1 × %2 mm"_s.arg(width).arg(height) : u"%1 mm"_s.arg(width);
}

PrintOutcome nothingLeft(const QString& why)
{
    return {Kind::NothingLeft, ConfirmationGrade::None, why, {}};
}

BrotherLimits::Milliseconds leftOf(const QDeadlineTimer& deadline)
{
    return BrotherLimits::Milliseconds(std::max<qint64>(deadline.remainingTime(), 0));
}

/// What the margins took, for the log.
QString lossOf(const QList<BrotherSheet>& sheets)
{
    int lost = 0;
    for (const BrotherSheet& sheet : sheets) {
        lost += sheet.lost;
    }
    return lost == 0 ? QString()
                     : u"%1 black dots at the edges, where the printer cannot print"_s.arg(lost);
}

} // namespace

/// What one question was answered with.
struct BrotherPrinter::Look
{
    PrinterFault fault = PrinterFault::None;
    QString problem;
    PaperSize paper{}; ///< that is in, of WrongMedium
    bool talks = false;
    bool isInterrupted = false;

    /// True for what may be over in a moment.
    [[nodiscard]] bool isPassing() const
    {
        return !isInterrupted
            && (fault == PrinterFault::Unreachable || fault == PrinterFault::Silent
                || fault == PrinterFault::Busy);
    }
};

Result<std::unique_ptr<PrinterDriver>> BrotherPrinter::open(
    const QString& address, const BrotherLimits& limits)
{
    const auto parsed = BrotherAddress::parse(address);
    if (!parsed) {
        return parsed.error();
    }
    std::unique_ptr<ByteTransport> transport;
    if (parsed->place.host.isEmpty()) {
        transport = std::make_unique<DeviceTransport>(parsed->place.device);
    } else {
        transport = std::make_unique<TcpTransport>(parsed->place.host, parsed->place.port);
    }
    return std::unique_ptr<PrinterDriver>(
        std::make_unique<BrotherPrinter>(*parsed, std::move(transport), limits));
}

BrotherPrinter::BrotherPrinter(
    BrotherAddress address, std::unique_ptr<ByteTransport> transport, const BrotherLimits& limits)
    : m_address(std::move(address))
    , m_transport(std::move(transport))
    , m_limits(limits)
{ }

BrotherPrinter::~BrotherPrinter()
{
    m_transport->close();
}

PrinterInfo BrotherPrinter::info() const
{
    return {u"Brother %1 %2"_s.arg(m_address.setup.model.name, m_address.place.name()),
        m_address.text, brotherDpi, true, false};
}

void BrotherPrinter::interrupt()
{
    m_transport->interrupt();
}

PrinterStatus BrotherPrinter::status()
{
    const Look seen = connectAndLook(false);
    m_transport->close();
    PrinterStatus status;
    status.ready = seen.fault == PrinterFault::None;
    status.name = info().name;
    status.problem = seen.problem;
    status.fault = seen.fault;
    if (seen.fault == PrinterFault::WrongMedium) {
        status.paper = seen.paper;
        status.wanted = m_address.setup.medium.paper();
    } else {
        status.paper = m_address.paperForBadge();
    }
    return status;
}

/// One that has never said anything is asked again only when something is to be printed.
BrotherPrinter::Look BrotherPrinter::connectAndLook(bool isToPrint)
{
    const Transfer opened = m_transport->open(m_limits.connect);
    if (opened.end == End::Interrupted) {
        return {PrinterFault::Other, u"the program ends"_s, {}, false, true};
    }
    if (!opened.isDone()) {
        return {PrinterFault::Unreachable, withDetail(PrinterFault::Unreachable, opened.problem)};
    }
    const bool isAsked = m_address.answers != Answers::No && (isToPrint || !m_isMute);
    return isAsked ? look() : Look{};
}

/// Again for a while as long as it is somebody else's: it takes one computer at a time.
BrotherPrinter::Look BrotherPrinter::connectOnceFree()
{
    const QDeadlineTimer deadline(m_limits.taken);
    Look seen = connectAndLook(true);
    while (seen.isPassing() && !deadline.hasExpired()) {
        m_transport->close();
        (void)m_transport->pause(m_limits.between);
        seen = connectAndLook(true);
    }
    return seen;
}

/// Asks on the connection that there is.
BrotherPrinter::Look BrotherPrinter::look()
{
    BrotherTalk talk;
    Transfer last = m_transport->write(brotherStart() + brotherQuestion, m_limits.answer);
    const QDeadlineTimer deadline(m_isMute ? m_limits.mute : m_limits.answer);
    while (last.isDone()) {
        last = m_transport->read(leftOf(deadline));
        talk.add(last.bytes);
        while (const auto status = talk.next()) {
            // what it says by itself of an earlier badge is no answer
            if (status->kind == BrotherStatus::Kind::Reply
                || status->kind == BrotherStatus::Kind::Error) {
                m_hasTalked = true;
                m_isMute = false;
                return seenIn(*status);
            }
        }
        if (deadline.hasExpired()) {
            break; // also when it chatters on and on
        }
    }
    if (last.end == End::Interrupted) {
        return {PrinterFault::Other, u"the program ends"_s, {}, false, true};
    }
    if (last.end == End::Closed) {
        return {PrinterFault::Unreachable, withDetail(PrinterFault::Unreachable, last.problem)};
    }
    return nothingSaid(last.problem);
}

BrotherPrinter::Look BrotherPrinter::seenIn(const BrotherStatus& status) const
{
    const BrotherMedium& medium = m_address.setup.medium;
    const PrinterFault fault = status.fault();
    const bool isWrong = fault == PrinterFault::WrongMedium
        || (fault == PrinterFault::None && !status.holds(medium));
    if (isWrong) {
        return {PrinterFault::WrongMedium,
            u"the printer holds %1, this desk's badges need %2"_s.arg(
                sizeText(status.paper()), sizeText(medium.paper())),
            status.paper(), true};
    }
    if (fault == PrinterFault::None && status.isPrinting) {
        // perhaps what it was kept from before: its word that this is out would be taken for ours
        return {PrinterFault::Busy, textOf(PrinterFault::Busy), {}, true};
    }
    return {fault, textOf(fault), {}, true};
}

BrotherPrinter::Look BrotherPrinter::nothingSaid(const QString& problem)
{
    if (m_address.answers == Answers::Auto && !m_hasTalked) {
        m_isMute = true;
        return {};
    }
    return {PrinterFault::Silent, withDetail(PrinterFault::Silent, problem)};
}

Result<QList<BrotherSheet>> BrotherPrinter::sheetsOf(const PrintPayload& payload) const
{
    QList<BrotherSheet> sheets;
    for (const BadgeRaster& page : payload.pages) {
        const BadgeRaster turned = placed(page, m_address.quarterTurns,
            mm(m_address.rightMm).inDots(brotherDpi), mm(m_address.downMm).inDots(brotherDpi));
        const auto sheet = brotherSheet(turned, m_address.setup);
        if (!sheet) {
            return failure(ErrorCode::PrinterFailed,
                turned.isNull() ? u"the badge is empty"_s
                                : u"the badge is %1, the labels are %2"_s.arg(
                                    sizeText(PaperSize{dots(turned.width, turned.dpi),
                                        dots(turned.height, turned.dpi)}),
                                    sizeText(m_address.setup.medium.paper())));
        }
        sheets.append(*sheet);
    }
    return sheets.isEmpty()
        ? Result<QList<BrotherSheet>>(failure(ErrorCode::PrinterFailed, u"the badge is empty"_s))
        : Result<QList<BrotherSheet>>(sheets);
}

void BrotherPrinter::rehearse(const PrintPayload& payload)
{
    const auto sheets = sheetsOf(payload);
    if (sheets) {
        (void)brotherPage(sheets->first().dots, m_address.setup);
    }
}

PrintOutcome BrotherPrinter::print(const PrintPayload& payload)
{
    const auto sheets = sheetsOf(payload);
    if (!sheets) {
        return nothingLeft(sheets.error().detail);
    }
    const Look before = connectOnceFree();
    PrintOutcome outcome = m_transport->isInterrupted() ? PrintOutcome::interrupted()
        : before.fault != PrinterFault::None            ? nothingLeft(before.problem)
        : before.talks                                  ? printAndListen(*sheets)
                                                        : printBlindly(*sheets);
    m_transport->close();
    if (outcome.detail.isEmpty()) {
        outcome.detail = lossOf(*sheets);
    }
    return outcome;
}

} // namespace lanyard
