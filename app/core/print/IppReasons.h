// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"

#include <QStringList>

namespace lanyard {

/// printer-state and job-state (RFC 8011, 5.4.11 and 5.3.7).
enum class IppPrinterState { Unknown = 0, Idle = 3, Processing = 4, Stopped = 5 };
enum class IppJobState {
    Unknown = 0,
    Pending = 3,
    Held = 4,
    Processing = 5,
    Stopped = 6,
    Canceled = 7,
    Aborted = 8,
    Completed = 9,
};

/// What a printer says of itself.
struct IppCondition
{
    IppPrinterState state = IppPrinterState::Unknown;
    QStringList reasons; ///< printer-state-reasons
    QString message; ///< printer-state-message: its own words
    bool acceptsJobs = true; ///< printer-is-accepting-jobs
    bool isSpooler = false; ///< CUPS

    bool operator==(const IppCondition&) const = default;
};

/// What keeps it from printing, with words for the log.
struct IppFault
{
    PrinterFault fault = PrinterFault::None;
    QString problem; ///< empty when there is none

    bool operator==(const IppFault&) const = default;
};

/// The gravest of the reasons, keywords of RFC 8011 5.4.12, PWG 5100.9 and of CUPS. One that ends
/// in `-report` or `-warning` keeps nothing from printing, nor does one that is not known as long
/// as the printer has not stopped, or that says that something is low. A printer that has stopped
/// has a fault in any case. What an idle print queue of CUPS says of its printer is what was so
/// when its last job ended, and stays so until the next one: nothing of it counts but what is the
/// queue's own.
[[nodiscard]] IppFault faultOf(const IppCondition& condition);

/// What is known of a job at the printer.
struct IppJob
{
    int id = 0;
    QString name; ///< job-name; a printer that forgot its jobs counts their numbers anew
    IppJobState state = IppJobState::Unknown;
    QStringList reasons; ///< job-state-reasons
    int impressions = -1; ///< job-impressions-completed; -1: not told
    int sheets = -1; ///< job-media-sheets-completed; -1: not told

    [[nodiscard]] bool hasEnded() const { return state >= IppJobState::Canceled; }

    bool operator==(const IppJob&) const = default;
};

/// What a job's record proves of `pages` pages.
enum class IppProof {
    None, ///< nothing yet
    Counted, ///< completed, and so many sheets or impressions counted
    Said, ///< completed, and nothing was counted: some printers never count
    Denied, ///< it ended another way, or with fewer than were sent
};
[[nodiscard]] IppProof proofOf(const IppJob& job, int pages);

} // namespace lanyard
