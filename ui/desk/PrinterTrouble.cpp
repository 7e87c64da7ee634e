// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/PrinterTrouble.h"

#include "print/PrintRules.h"
#include "shell/PrinterName.h"

namespace lanyard {

namespace {

/// Where a desk has several, each tells for itself; what is told of the main one is the newest.
PrinterStatus statusOf(qsizetype printer, const DeskContext& context)
{
    if (printer <= 0 || printer >= context.printers.size()) {
        return context.printer;
    }
    const DeskPrinter& one = context.printers.at(printer);
    PrinterStatus status = one.status;
    if (one.setting.use.isPaused) {
        status.ready = false;
        status.fault = PrinterFault::PausedByStaff;
    }
    return status;
}

/// 0, the main one, when none of them is at that address.
qsizetype printerAt(const QString& address, const DeskContext& context)
{
    for (qsizetype i = 0; i < context.printers.size(); ++i) {
        if (context.printers.at(i).isAt(address)) {
            return i;
        }
    }
    return 0;
}

/// The printer that a badge which waits is for; -1: one that takes it at once.
qsizetype printerFor(const AttendeeRecord& person, const PrintJob& job, const DeskContext& context,
    const PaperSize& badge)
{
    if (context.printers.size() < 2) {
        return context.printer.instead.isEmpty() ? 0 : -1;
    }
    BadgeNeed need;
    need.ticketType = person.ticketType.id;
    need.size = badge;
    need.wanted = job.wanted;
    const PrinterChoice choice = choosePrinter(need, context.printers);
    const bool isMain = choice.printer == 0; // which may have more to tell than the others know
    return choice.wait == PrinterChoice::Wait::None && !isMain ? -1 : choice.printer;
}

/// As the printer tells, or as staff say; no width: not known.
PaperSize paperAt(qsizetype printer, const DeskContext& context)
{
    const PaperSize told = statusOf(printer, context).paper;
    const bool isTold = told.width.inMm() > 0 || printer >= context.printers.size();
    return isTold ? told : context.printers.at(printer).setting.use.medium;
}

/// What of a badge is not known is taken from the printer that it is for: its paper, or what that
/// printer wants instead.
PaperSize sizeOf(const PaperSize& badge, qsizetype printer, const PrinterTrouble& trouble,
    const DeskContext& context)
{
    if (badge.width.inMm() > 0) {
        return badge;
    }
    return trouble.status.fault == PrinterFault::WrongMedium ? trouble.status.wanted
                                                             : paperAt(printer, context);
}

/// Nobody looks whether it fits once a person has moved it there: what is not known does not.
bool surelyFits(const PaperSize& badge, const PaperSize& paper)
{
    const bool isRoll = paper.height.inMm() <= 0;
    return badge.width.inMm() > 0 && paper.width.inMm() > 0 && (isRoll || badge.height.inMm() > 0)
        && fits(badge, paper);
}

/// A person may move the badge to it, whatever ticket type it is for.
std::optional<PrinterSetting> otherThan(
    qsizetype printer, const PaperSize& badge, const DeskContext& context)
{
    for (qsizetype i = 0; i < context.printers.size(); ++i) {
        const PrinterStatus status = statusOf(i, context);
        const PrinterSetting& setting = context.printers.at(i).setting;
        if (i != printer && status.ready && !setting.use.isPaused && !setting.address.isEmpty()
            && surelyFits(badge, paperAt(i, context))) {
            return setting;
        }
    }
    return std::nullopt;
}

bool isOnItsWay(PrintState state)
{
    return isOpen(state) || state == PrintState::Sending || state == PrintState::Printing;
}

} // namespace

PrinterStatus printerOf(const PrintJob& job, const DeskContext& context)
{
    return statusOf(printerAt(job.printer, context), context);
}

std::optional<PrinterTrouble> printerTrouble(const AttendeeRecord& person, const PrintJob& job,
    const DeskContext& context, const PaperSize& badge)
{
    if (!isOnItsWay(job.state)) {
        return std::nullopt;
    }
    PrinterTrouble trouble;
    trouble.isOpen = isOpen(job.state);
    const qsizetype printer = trouble.isOpen ? printerFor(person, job, context, badge)
                                             : printerAt(job.printer, context);
    if (printer < 0) {
        return std::nullopt;
    }
    trouble.status = statusOf(printer, context);
    const bool isHeld = trouble.isOpen && !job.problem.isEmpty();
    if (trouble.status.ready && isHeld && trouble.status.tooLarge != PaperSize()) {
        trouble.status.ready = false;
        trouble.status.fault = PrinterFault::WrongMedium;
        trouble.status.wanted = trouble.status.tooLarge;
    }
    // one that is at work for others needs no hand
    if (trouble.status.ready || trouble.status.fault == PrinterFault::Busy) {
        return std::nullopt;
    }
    trouble.name = printer > 0 ? context.printers.at(printer).setting.name
                               : PrinterName::of(context.settings);
    if (trouble.isOpen) {
        trouble.other = otherThan(printer, sizeOf(badge, printer, trouble, context), context);
    }
    return trouble;
}

std::optional<PrinterTrouble> printerTrouble(const DeskState& state, const DeskContext& context)
{
    const auto& outcome = state.outcome;
    const bool isAnswer = state.phase == DeskState::Phase::Answered && !state.undone && outcome
        && outcome->record && outcome->direction == Direction::Entry;
    if (!isAnswer || (!context.job && !outcome->printJob)) {
        return std::nullopt;
    }
    // one that was promised a moment ago, and of which nothing is told yet, waits
    return printerTrouble(
        *outcome->record, context.job.value_or(PrintJob()), context, context.badgeSize);
}

} // namespace lanyard
