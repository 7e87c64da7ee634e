// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How a badge goes to a Brother printer, page by page or all at once.
#include "BrotherPrinter.h"
#include "ByteTransport.h"
#include "print/BrotherLabel.h"
#include "print/BrotherWatch.h"
#include "print/FaultText.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Transfer::End;
using Kind = PrintOutcome::Kind;

namespace {

QString programEnded()
{
    return u"the program ended while the badge was on its way"_s;
}

QString notSaid()
{
    return u"the printer has the badge, and has not said that it is out"_s;
}

PrintOutcome nothingLeft(const Transfer& sent)
{
    return sent.end == End::Interrupted
        ? PrintOutcome::interrupted()
        : PrintOutcome{Kind::NothingLeft, ConfirmationGrade::None, sent.problem, {}};
}

PrintOutcome unclear(const QString& why)
{
    return {Kind::Unclear, ConfirmationGrade::None, why, {}};
}

BrotherLimits::Milliseconds leftOf(const QDeadlineTimer& deadline)
{
    return BrotherLimits::Milliseconds(std::max<qint64>(deadline.remainingTime(), 0));
}

} // namespace

/// Page by page: the next one is sent when the printer says that the one before is printed.
PrintOutcome BrotherPrinter::printAndListen(const QList<BrotherSheet>& sheets)
{
    beginWatch();
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const BrotherTurn turn{i == 0, i + 1 == sheets.size()};
        const QByteArray bytes = brotherPage(sheets.at(i).dots, m_address.setup, turn);
        BrotherWatch watch;
        m_due = QDeadlineTimer(m_limits.tell);
        const Transfer sent = push(turn.isFirst ? brotherStart() + bytes : bytes, watch);
        QString problem = sent.problem;
        if (problem.isEmpty()) {
            watch.pageHasLeft();
            const Milliseconds feed = feedOf(sheets.at(i));
            problem = heard(&BrotherWatch::isCompleted, watch, m_limits.confirm + 3 * feed, feed);
        } else if (sent.count == 0 && turn.isFirst) {
            return nothingLeft(sent);
        }
        if (!problem.isEmpty()) {
            return unclear(problem);
        }
        m_isPrompt = m_isPrompt && watch.hasBegun && !isPatient();
        // it is told as printed a moment before the label is cut and lies there
        m_due = QDeadlineTimer(QDeadlineTimer::Forever);
        (void)heard(&BrotherWatch::isSettled, watch, m_limits.settle, {});
        if (watch.fault != PrinterFault::None) {
            return unclear(textOf(watch.fault));
        }
    }
    return {Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}};
}

/// To a printer that cannot talk: all at once.
PrintOutcome BrotherPrinter::printBlindly(const QList<BrotherSheet>& sheets)
{
    QByteArray bytes = brotherStart();
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        bytes += brotherPage(
            sheets.at(i).dots, m_address.setup, BrotherTurn{i == 0, i + 1 == sheets.size()});
    }
    BrotherWatch watch;
    m_due = QDeadlineTimer(QDeadlineTimer::Forever);
    const Transfer sent = push(bytes, watch);
    if (sent.count == 0) {
        return nothingLeft(sent);
    }
    QString problem = sent.problem;
    if (problem.isEmpty()) {
        problem = m_transport->drain(m_limits.stall).problem;
    }
    if (problem.isEmpty()) {
        watch.add(m_transport->read(0ms).bytes); // it may have found its tongue
        problem = textOf(watch.fault);
    }
    return problem.isEmpty() ? PrintOutcome{Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}}
                             : unclear(problem);
}

Transfer BrotherPrinter::push(const QByteArray& bytes, BrotherWatch& watch)
{
    constexpr qsizetype slice = 4096; // so that what it says is heard soon
    Transfer sent;
    QDeadlineTimer stall(m_limits.stall);
    const QDeadlineTimer cooling(m_limits.cooling);
    while (sent.count < bytes.size() && sent.problem.isEmpty()) {
        watch.add(m_transport->read(0ms).bytes);
        if (watch.fault != PrinterFault::None) {
            sent.problem = textOf(watch.fault);
            break;
        }
        const Transfer written = m_transport->write(bytes.mid(sent.count, slice), m_limits.listen);
        sent.end = written.end;
        sent.count += written.count;
        if (written.count > 0 || (watch.isCooling && !cooling.hasExpired())) {
            stall = QDeadlineTimer(m_limits.stall);
            goesOn(m_limits.tell);
        } else {
            tellQuiet(written.problem);
        }
        if (written.end == End::Interrupted) {
            sent.problem = programEnded();
        } else if (written.end == End::Closed
            || (written.end == End::TimedOut && stall.hasExpired())) {
            sent.problem = written.problem;
        }
    }
    return sent;
}

QString BrotherPrinter::heard(
    bool BrotherWatch::*what, BrotherWatch& watch, Milliseconds limit, Milliseconds feed)
{
    QDeadlineTimer deadline(limit);
    const QDeadlineTimer cooling(m_limits.cooling);
    goesOn(dueAfter(watch, feed));
    for (;;) {
        if (watch.fault != PrinterFault::None) {
            return textOf(watch.fault);
        }
        if (watch.*what) {
            return {};
        }
        if (watch.isCooling) {
            deadline = QDeadlineTimer(limit);
            goesOn(dueAfter(watch, feed));
        }
        if (deadline.hasExpired() || cooling.hasExpired()) {
            return notSaid();
        }
        const Transfer came = m_transport->read(std::min(leftOf(deadline), m_limits.listen));
        watch.add(came.bytes);
        if (came.end == End::Interrupted) {
            return programEnded();
        }
        if (came.end == End::Closed && !(watch.*what)) {
            return watch.fault != PrinterFault::None ? textOf(watch.fault) : came.problem;
        }
        if (!came.isDone()) {
            tellQuiet(notSaid());
        } else if (watch.fault == PrinterFault::None) {
            goesOn(dueAfter(watch, feed));
        }
    }
}

/// It says that it begins to print a page, and, once that is fed, that it has. That one says no
/// word of a beginning, or says it late, is known by its first page.
BrotherPrinter::Milliseconds BrotherPrinter::dueAfter(
    const BrotherWatch& watch, Milliseconds feed) const
{
    return watch.hasBegun || !m_isPrompt ? feed + m_limits.tell : m_limits.tell;
}

/// It has said something, or taken some of the badge: the next word is due then.
void BrotherPrinter::goesOn(Milliseconds due)
{
    if (!m_due.isForever()) {
        m_due = QDeadlineTimer(due);
        noteSilence(PrinterFault::None, {});
    }
}

/// Long before the badge is given up.
void BrotherPrinter::tellQuiet(const QString& problem)
{
    if (m_due.hasExpired()) {
        noteSilence(PrinterFault::Silent, problem);
    }
}

/// At the slowest.
BrotherPrinter::Milliseconds BrotherPrinter::feedOf(const BrotherSheet& sheet) const
{
    const double feed = dots(sheet.dots.height + 2 * brotherFeed, brotherDpi).inMm();
    return Milliseconds(qint64(1000 * feed / m_limits.slowestMmPerSecond));
}

} // namespace lanyard
