// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/BadgePreviewer.h"
#include "printing/ChosenDriver.h"
#include "printing/PrintJournal.h"
#include "printing/PrintService.h"
#include "printing/StarterTemplates.h"

#include <QTimer>

namespace lanyard {

/// A try whose end is to be written.
struct PrintService::Ended
{
    PrintJob job;
    PrintAttempt attempt;
    PrintOutcome outcome;
};

struct PrintService::State
{
    State(Storage& storageToUse, BadgeRenderer& renderer, const Clock& clockToUse,
        IdSource& idsToUse, const QString& starterFolder)
        : storage(storageToUse)
        , clock(clockToUse)
        , ids(idsToUse)
        , journal(clock, ids)
        // without them the event's own templates still print; one that is missing is told when it
        // is asked for
        , maker(renderer, starterTemplates(starterFolder).value_or(QList<StoredTemplate>{}))
        , previewer(storage, maker, clock)
    { }

    Storage& storage;
    const Clock& clock;
    IdSource& ids;
    PrintJournal journal;
    BadgeMaker maker;
    BadgePreviewer previewer;
    ChosenDriver driver;
    PrinterStatus status;
    PaperSize tooLarge; ///< a badge that was looked at since the jobs were last gone through
    // What the disk would not take yet. Until it has, nothing new is sent.
    bool isBehind = false; ///< jobs of the process before are not Uncertain yet
    QList<Ended> late; ///< ends of this one's tries
    QTimer lookAgain;
};

} // namespace lanyard
