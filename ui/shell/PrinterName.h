// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "settings/DeskSettings.h"

#include <QCoreApplication>

namespace lanyard {

/// What the desk's printer and its paper are called on the screen.
class PrinterName
{
    Q_DECLARE_TR_FUNCTIONS(PrinterName)
public:
    /// One that nobody has named is called what it is, in the desk's language.
    [[nodiscard]] static QString of(const DeskSettings& settings)
    {
        return nameOf({settings.printerName, settings.printer, {}});
    }

    /// The same of any of the desk's printers.
    [[nodiscard]] static QString nameOf(const PrinterSetting& one)
    {
        const bool isNamed = !one.name.isEmpty() && one.name != DeskSettings().printerName;
        return isNamed                                     ? one.name
            : one.address.isEmpty() || isFile(one.address) ? tr("Badge folder")
                                                           : tr("Badge printer");
    }

    /// Of the printer that a badge has gone to, or is for: its address, as a job has it.
    [[nodiscard]] static QString at(const DeskSettings& settings, const QString& address)
    {
        for (const PrinterSetting& one : settings.morePrinters) {
            if (!address.isEmpty() && one.address == address) {
                return one.name;
            }
        }
        return of(settings);
    }

    /// Whether badges are saved as files; nothing falls into a tray. `address`: of the printer that
    /// one has gone to, or is for; none: the desk's main one.
    [[nodiscard]] static bool isFolder(const DeskSettings& settings, const QString& address = {})
    {
        const QString& printer = address.isEmpty() ? settings.printer : address;
        return printer.isEmpty() || isFile(printer);
    }

    /// The same of a badge that has gone somewhere, by its job's address.
    [[nodiscard]] static bool isFile(const QString& address)
    {
        return address.startsWith(QLatin1String("file:"));
    }

    /// Whether every badge is given to the desk's only printer as the very dots of its head; a
    /// folder or an office printer may be given another form of it, and of several printers each
    /// has a head of its own. Turned on their way they are the same dots.
    [[nodiscard]] static bool takesDots(const DeskSettings& settings)
    {
        return settings.morePrinters.isEmpty()
            && (settings.printer.startsWith(QLatin1String("zpl+"))
                || settings.printer.startsWith(QLatin1String("brother+")));
    }

    /// Whether that one's paper may lack some of them at its edges: a Brother QL prints on no
    /// margin of its rolls, and what is moved leaves the paper at one side.
    [[nodiscard]] static bool losesEdges(const DeskSettings& settings);

    /// Whether somebody has named it.
    [[nodiscard]] static bool isGiven(const DeskSettings& settings)
    {
        return !settings.printerName.isEmpty()
            && settings.printerName != DeskSettings().printerName;
    }

    /// What keeps it from printing and what to do, without a full stop; what has no sentence is
    /// told in the printer's own words, for which there may be none.
    [[nodiscard]] static QString problemOf(const PrinterStatus& status);

    /// The first half of that, for a headline; empty for what has no sentence.
    [[nodiscard]] static QString whatOf(const PrinterStatus& status);
    /// The second half: what to do. All of it where sizes are told, and of what has no sentence.
    [[nodiscard]] static QString deedOf(const PrinterStatus& status);

    /// Empty when there is none.
    [[nodiscard]] static QString sizeOf(const PaperSize& paper)
    {
        const double width = paper.width.inMm();
        const double height = paper.height.inMm();
        return width <= 0 ? QString()
            : height <= 0 ? tr("%1 mm").arg(width)
                          : tr("%1 × %2 mm").arg(width).arg(height);
    }

private:
    [[nodiscard]] static QString wrongMedium(const PrinterStatus& status);
};

} // namespace lanyard
