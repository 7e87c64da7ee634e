// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "settings/PrinterSetting.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// A printer of the desk as it stands at this moment.
struct DeskPrinter
{
    PrinterSetting setting;
    PrinterStatus status; ///< as it told last; one that has told nothing yet is taken for ready
    QString device{}; ///< what its driver calls its address; empty while there is no driver

    /// What makes it this printer, also for a setting without an address: the badge folder.
    [[nodiscard]] QString address() const
    {
        return setting.address.isEmpty() ? device : setting.address;
    }

    [[nodiscard]] bool isAt(const QString& address) const
    {
        return !address.isEmpty() && (address == setting.address || address == device);
    }

    /// That is in: what it tells itself goes before what staff say.
    [[nodiscard]] PaperSize paper() const
    {
        return status.paper.width.inMm() > 0 ? status.paper : setting.use.medium;
    }

    bool operator==(const DeskPrinter&) const = default;
};

/// What one badge asks of a printer.
struct BadgeNeed
{
    TicketTypeId ticketType; ///< none: one that no printer is for
    PaperSize size; ///< of the badge; not given: not known yet, fits
    QString wanted{}; ///< address of the printer that a person moved it to; empty: none
    QStringList tried{}; ///< addresses of printers that certainly had nothing of it

    bool operator==(const BadgeNeed&) const = default;
};

/// Which printer a badge comes out of, and why it does not yet.
struct PrinterChoice
{
    enum class Wait {
        None,
        Paused, ///< a person has paused that printer
        Trouble, ///< it is not ready
        Paper, ///< no printer has paper that is large enough
    };
    qsizetype printer = -1; ///< which of the list; -1: there is none at all
    Wait wait = Wait::None;
    /// Which it would come out of if that one were ready; -1: the very same.
    qsizetype insteadOf = -1;

    bool operator==(const PrinterChoice&) const = default;
};

/// By ticket type: a printer that is for this type goes before one that is for all, and one that is
/// for others alone prints it only when no printer is for it. Then by paper: exactly the badge's
/// size goes before any that is large enough. Then by the desk's order. A printer that is not ready
/// leaves its badges to the next; one that a person has paused, or moved a badge to, keeps them.
/// No badge goes again to a printer that had nothing of it, while there is another one.
[[nodiscard]] PrinterChoice choosePrinter(
    const BadgeNeed& need, const QList<DeskPrinter>& printers);

/// Of the printer that it would come out of; empty where there is none.
[[nodiscard]] QString addressFor(const BadgeNeed& need, const QList<DeskPrinter>& printers);

/// True when another printer than those that were tried could print the badge this moment.
[[nodiscard]] bool canGoElsewhere(const BadgeNeed& need, const QList<DeskPrinter>& printers);

} // namespace lanyard
