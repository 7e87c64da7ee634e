// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintRules.h"
#include "printing/PrintServiceState.h"

#include <algorithm>

// The part of PrintService that goes through the badges that wait: which are for this printer, and
// what the desk's other printers are told of it.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString pausedWords = u"the printer is paused at this desk"_s;

} // namespace

void PrintService::join(PrinterBoard& board, Begins when)
{
    m_state->board = &board;
    m_state->begins = when;
    connect(&board, &PrinterBoard::changed, this, &PrintService::called);
}

void PrintService::wake()
{
    if (m_state->board == &m_state->alone) {
        goOn();
    } else {
        m_state->board->call();
    }
}

void PrintService::goOn()
{
    QMetaObject::invokeMethod(this, &PrintService::printWaiting, Qt::QueuedConnection);
}

/// By the board, perhaps many times before it is done once.
void PrintService::called()
{
    if (!std::exchange(m_state->isCalled, true)) {
        goOn();
    }
}

/// Prints the oldest job that can be printed, then comes back for the next, so that settings and
/// sheets get their turn in between.
void PrintService::printWaiting()
{
    m_state->isCalled = false;
    if (m_state->hasLeft) {
        return;
    }
    const bool isOneOfSeveral = m_state->isOneOfSeveral();
    std::unique_lock drawn(m_state->board->drawing(), std::defer_lock);
    if (isOneOfSeveral) {
        drawn.lock(); // how large a badge is may stand in its background alone
    }
    const auto open = m_state->waiting.read(isOneOfSeveral);
    if (drawn) {
        drawn.unlock();
    }
    if (!recordLate() || !open) {
        m_state->lookAgain.start(lookAgainMs);
        return;
    }
    const bool mayBegin = m_state->begins == Begins::AtOnce || m_state->board->isRecovered();
    if (!m_state->driver || !mayBegin) {
        return;
    }
    // it takes its badges back as soon as it can; where nothing waits, the screen is to know
    const bool isAwaited = !m_state->status.ready && (isOneOfSeveral || open->isEmpty());
    if (m_state->begins != Begins::Asked
        && (isAwaited || isPauseNews() || (open->isEmpty() && isStandIn()))) {
        checkPrinter();
    }
    if (hasLost() && checkPrinter() && !hasToldOfLost()) {
        m_state->lookAgain.start(lookAgainMs);
        return;
    }
    if (m_state->begins == Begins::Asked) {
        return; // only what becomes of lost ones is learnt
    }
    m_state->tooLarge = {};
    QList<WaitingBadge> left = *open;
    std::optional<Result<PrintJob>> ended;
    while (const auto next = nextOfMine(left)) {
        ended = print(next->job.id);
        restFromWarming();
        if (!*ended || !isOpen((*ended)->state) || !m_state->status.ready) {
            break;
        }
        // its paper is not in; others need not wait for that
        m_state->waiting.forget(next->job.id);
        left.removeIf([&next](const WaitingBadge& badge) { return badge.job.id == next->job.id; });
    }
    const bool isTakenByAnother
        = isOneOfSeveral && ended && !*ended && ended->error().code == ErrorCode::Cancelled;
    if ((ended && *ended && !isOpen((*ended)->state) && m_state->late.isEmpty()) || isTakenByAnother
        || (!ended && !m_state->waiting.isWhole())) {
        goOn();
    } else if (ended || hasLost()
        || isStandIn()) { // one that is not ready is looked at again anyway
        m_state->lookAgain.start(lookAgainMs);
    }
    tellPrinter(m_state->status, m_state->tooLarge);
}

/// The first that is for this printer, and that nobody has paused.
std::optional<WaitingBadge> PrintService::nextOfMine(const QList<WaitingBadge>& left)
{
    const QList<DeskPrinter> printers = m_state->board->printers();
    if (printers.isEmpty()) {
        return left.isEmpty() ? std::nullopt : std::optional(left.first());
    }
    QList<WaitingBadge> paused;
    std::optional<WaitingBadge> next;
    for (const WaitingBadge& badge : left) {
        const PrinterChoice choice = choosePrinter(badge.need, printers);
        if (printers.at(choice.printer).setting.address != m_state->driver.address()) {
            continue;
        }
        if (choice.wait != PrinterChoice::Wait::Paused) {
            next = badge;
            break;
        }
        paused.append(badge);
    }
    holdPaused(paused);
    return next;
}

/// Whether a person has paused the printer, or let it go on, since it was last looked at.
bool PrintService::isPauseNews() const
{
    const auto own = ownPrinter();
    return own
        && own->setting.use.isPaused != (m_state->status.fault == PrinterFault::PausedByStaff);
}

/// Whether badges come out of this one while another cannot print. The screen says so: it is looked
/// at from time to time, though nothing waits.
bool PrintService::isStandIn() const
{
    if (!m_state->isOneOfSeveral() || m_state->begins == Begins::Asked) {
        return false;
    }
    const QList<DeskPrinter> printers = m_state->board->printers();
    const PrinterChoice choice = choosePrinter({}, printers);
    return choice.printer >= 0 && choice.wait == PrinterChoice::Wait::None && choice.insteadOf >= 0
        && printers.at(choice.printer).setting.address == m_state->driver.address();
}

void PrintService::holdPaused(const QList<WaitingBadge>& paused)
{
    for (const WaitingBadge& badge : paused) {
        if (badge.job.problem != pausedWords) {
            (void)hold(badge.job, pausedWords);
        }
    }
}

std::optional<DeskPrinter> PrintService::ownPrinter() const
{
    for (const DeskPrinter& printer : m_state->board->printers()) {
        if (printer.setting.address == m_state->driver.address()) {
            return printer;
        }
    }
    return std::nullopt;
}

/// True when the printer can take a badge. Tells the screen when that changed.
bool PrintService::checkPrinter()
{
    takeDriver();
    const qint64 asked = m_state->clock.monotonicMs();
    PrinterStatus now;
    if (m_state->driver) {
        now = m_state->driver->status();
        now.dpi = m_state->driver->info().dpi;
        m_state->driver.noteTold();
        if (now.ready) {
            m_state->board->noteReady(m_state->driver->info().address, m_state->clock.now());
        }
    } else {
        now.ready = false;
        now.problem = u"no printer is set up"_s;
    }
    const qint64 took = m_state->clock.monotonicMs() - asked;
    bool isReady = now.ready; // what only comes out of it does not wait for the others' sake
    if (m_state->isOneOfSeveral()) {
        now = m_state->comesBack.told(now, m_state->clock.monotonicMs());
    }
    // the board knows for itself what staff have set
    m_state->board->tell(m_state->driver.address(), now,
        m_state->driver ? m_state->driver->info().address : QString());
    const bool isTrouble = !now.ready;
    if (const auto own = ownPrinter()) {
        if (now.paper.width.inMm() <= 0) {
            now.paper = own->setting.use.medium;
        }
        if (own->setting.use.isPaused) {
            isReady = false;
            now.ready = false;
            now.fault = PrinterFault::PausedByStaff;
            now.problem = pausedWords;
        }
    }
    tellPrinter(now, m_state->status.tooLarge);
    // also where nothing waits: what the screen is told must not grow old. One that nobody reaches
    // is seldom asked: that takes long, on a thread that makes sheets too
    if (m_state->driver && (isTrouble || (m_state->isOneOfSeveral() && !now.ready))) {
        m_state->lookAgain.start(
            m_state->isOneOfSeveral() ? lookAgainMs : int(std::max<qint64>(lookAgainMs, 4 * took)));
    }
    return isReady;
}

/// The other printer that most badges come out of while this one cannot print.
QString PrintService::standIn(const PrinterStatus& now) const
{
    if (now.ready) {
        return {};
    }
    const QList<DeskPrinter> printers = m_state->board->printers();
    const PrinterChoice choice = choosePrinter({}, printers);
    if (choice.printer < 0 || choice.wait != PrinterChoice::Wait::None) {
        return {};
    }
    const PrinterSetting& other = printers.at(choice.printer).setting;
    return other.address == m_state->driver.address() ? QString() : other.name;
}

void PrintService::tellPrinter(PrinterStatus now, const PaperSize& tooLarge)
{
    now.tooLarge = tooLarge;
    now.instead = standIn(now);
    if (now != m_state->status) {
        m_state->status = now;
        Q_EMIT printerChanged(now);
    }
}

/// While a badge is on its way. Only the screen is told: whether others are to take this printer's
/// badges is decided once its badge has come to an end.
void PrintService::tellSilence(PrinterFault silence, const QString& problem)
{
    PrinterStatus now = m_state->status;
    now.ready = silence == PrinterFault::None;
    now.fault = silence;
    now.problem = now.ready ? QString() : problem;
    tellPrinter(now, now.tooLarge);
}

/// Whether another printer takes a badge that this one certainly has nothing of.
bool PrintService::goesElsewhere(const PrintOutcome& outcome, BadgeNeed need) const
{
    if (outcome.kind != PrintOutcome::Kind::NothingLeft || !m_state->isOneOfSeveral()) {
        return false;
    }
    need.tried += {m_state->driver->info().address, m_state->driver.address()};
    return canGoElsewhere(need, m_state->board->printers());
}

} // namespace lanyard
