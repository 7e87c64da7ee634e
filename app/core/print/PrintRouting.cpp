// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintRouting.h"

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

using Wait = PrinterChoice::Wait;
using Places = QList<qsizetype>;

bool isFor(TicketTypeId type, const DeskPrinter& printer)
{
    const QList<TicketTypeId>& types = printer.setting.use.ticketTypes;
    return types.isEmpty() || types.contains(type);
}

/// A roll is endless: its width decides.
bool isExactly(const PaperSize& badge, const PaperSize& paper)
{
    const auto isNear = [](Length one, Length other) {
        constexpr double slackMm = 1; // as in `fits`
        return std::abs(one.inMm() - other.inMm()) <= slackMm;
    };
    return paper.width.inMm() > 0 && isNear(badge.width, paper.width)
        && (paper.height.inMm() <= 0 || isNear(badge.height, paper.height));
}

/// Lower goes first.
int rankOf(const BadgeNeed& need, const DeskPrinter& printer)
{
    const bool isForAll = printer.setting.use.ticketTypes.isEmpty();
    return (isForAll ? 2 : 0) + (isExactly(need.size, printer.paper()) ? 0 : 1);
}

bool wasTried(const BadgeNeed& need, const DeskPrinter& printer)
{
    return std::ranges::any_of(
        need.tried, [&printer](const QString& address) { return printer.isAt(address); });
}

/// All that may print it as far as its ticket type goes, the best first.
Places inOrder(const BadgeNeed& need, const QList<DeskPrinter>& printers)
{
    Places all;
    for (qsizetype i = 0; i < printers.size(); ++i) {
        all.append(i);
    }
    Places meant = all;
    meant.removeIf([&](qsizetype i) { return !isFor(need.ticketType, printers.at(i)); });
    if (meant.isEmpty()) {
        return all; // better out of a printer for others than never
    }
    std::ranges::stable_sort(meant, {}, [&](qsizetype i) { return rankOf(need, printers.at(i)); });
    return meant;
}

PrinterChoice at(qsizetype place, const QList<DeskPrinter>& printers)
{
    const DeskPrinter& printer = printers.at(place);
    return {place,
        printer.setting.use.isPaused ? Wait::Paused
            : printer.status.ready   ? Wait::None
                                     : Wait::Trouble,
        -1};
}

} // namespace

PrinterChoice choosePrinter(const BadgeNeed& need, const QList<DeskPrinter>& printers)
{
    if (printers.isEmpty()) {
        return {};
    }
    for (qsizetype i = 0; i < printers.size(); ++i) {
        if (printers.at(i).isAt(need.wanted)) {
            return at(i, printers); // whether it fits there was for the person to see
        }
    }
    const Places meant = inOrder(need, printers);
    Places able = meant;
    able.removeIf([&](qsizetype i) { return !fits(need.size, printers.at(i).paper()); });
    if (able.isEmpty()) {
        return {meant.first(), Wait::Paper, -1};
    }
    Places left = able;
    left.removeIf([&](qsizetype i) { return wasTried(need, printers.at(i)); });
    if (left.isEmpty()) {
        left = able;
    }
    const PrinterChoice home = at(left.first(), printers);
    if (home.wait != Wait::Trouble) {
        return home;
    }
    for (const qsizetype i : left) {
        if (const PrinterChoice other = at(i, printers); other.wait == Wait::None) {
            return {i, Wait::None, home.printer};
        }
    }
    return home;
}

QString addressFor(const BadgeNeed& need, const QList<DeskPrinter>& printers)
{
    const qsizetype chosen = choosePrinter(need, printers).printer;
    return chosen < 0 ? QString() : printers.at(chosen).address();
}

bool canGoElsewhere(const BadgeNeed& need, const QList<DeskPrinter>& printers)
{
    const Places meant = inOrder(need, printers);
    return need.wanted.isEmpty() && std::ranges::any_of(meant, [&](qsizetype i) {
        const DeskPrinter& printer = printers.at(i);
        return !wasTried(need, printer) && fits(need.size, printer.paper())
            && at(i, printers).wait == Wait::None;
    });
}

} // namespace lanyard
