// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"
#include "print/PrinterStatus.h"
#include "printing/BadgeMaker.h"

namespace lanyard {

/// A job with all that its badge is made of.
struct JobToPrint
{
    PrintJob job;
    BadgeSource source; ///< when the job is open
    QStringList tried; ///< addresses of printers that certainly had nothing of it
};

/// In one transaction. Cancelled when there is no such job.
[[nodiscard]] Result<JobToPrint> jobToPrint(UnitOfWork& work, PrintJobId id);
/// "7KQ2M-1": what the printer is told; never a person's name.
[[nodiscard]] QString titleOf(const Attendee& attendee);
/// Why a badge waits for other paper, for the log and for programs without a screen.
[[nodiscard]] QString tooLargeFor(const PaperSize& paper, const PaperSize& badge);

} // namespace lanyard
