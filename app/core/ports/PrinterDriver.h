// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "badge/Length.h"
#include "print/PrintJob.h"
#include "print/PrinterStatus.h"

#include <QList>

namespace lanyard {

/// What a printer is and wants to be given.
struct PrinterInfo
{
    QString name; ///< as a screen tells it
    QString address; ///< what the driver was made from
    int dpi = 300; ///< of the head; rasters are drawn for it
    bool wantsRaster = true;
    bool wantsPdf = false;

    bool operator==(const PrinterInfo&) const = default;
};

/// One badge on its way to a printer.
struct PrintPayload
{
    QString uuid; ///< name of the job at the device
    QString title; ///< order and position, e.g. `7KQ2M-1`; never a person's name
    int copy = 1;
    Length width;
    Length height;
    QList<BadgeRaster> pages; ///< when the printer wants rasters
    QByteArray pdf; ///< when it wants PDF

    bool operator==(const PrintPayload&) const = default;
};

/// How one try ended.
struct PrintOutcome
{
    enum class Kind {
        NothingLeft, ///< the printer certainly has nothing of it
        Handed, ///< all bytes are out
        Completed, ///< the device says it is done
        Unclear, ///< some bytes left and no clear end came
    };
    Kind kind = Kind::NothingLeft;
    ConfirmationGrade grade = ConfirmationGrade::None;
    QString detail; ///< for the log; of a failure always told
    QString output; ///< files written, for file printers; several are parted by `\n`

    bool operator==(const PrintOutcome&) const = default;
};

/// One printer. Lives on the print thread; every call may block, each with a limit of its own.
/// Contract (tests/contract/printers/tst_PrinterDriverContract.cpp): `print()` sends nothing while
/// `status()` is not ready; it never says NothingLeft after a byte has left; it never claims a
/// grade that the device did not prove; it sends one copy a call.
class PrinterDriver
{
public:
    virtual ~PrinterDriver() = default;
    [[nodiscard]] virtual PrinterInfo info() const = 0;
    [[nodiscard]] virtual PrinterStatus status() = 0;
    [[nodiscard]] virtual PrintOutcome print(const PrintPayload& payload) = 0;

    /// Any thread: the program ends. What is under way ends soon, and is told as truly as at any
    /// other end; nothing is begun any more. A driver that never waits has nothing to do.
    virtual void interrupt() { }

protected:
    PrinterDriver() = default;
    Q_DISABLE_COPY_MOVE(PrinterDriver)
};

} // namespace lanyard
