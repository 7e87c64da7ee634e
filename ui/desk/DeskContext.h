// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/DeskController.h"
#include "ports/Records.h"
#include "print/PrintRouting.h"
#include "printing/PrintService.h"
#include "settings/DeskSettings.h"
#include "sync/SyncService.h"
#include "theme/Tokens.h"

#include <QTimeZone>

namespace lanyard {

/// What a key or a button at the desk does.
enum class DeskAction {
    None,
    Move, ///< ↑ ↓
    Confirm,
    ConfirmOnly, ///< without a badge
    Next,
    Help,
    Reprint, ///< asks for the reason
    ReprintLost,
    ReprintDamaged,
    ReprintName,
    Undo,
    Group, ///< all of one order
    Tick, ///< one of them, in or out
    History,
    Staff,
    TurnRound, ///< from letting in to letting out, and back
    Consent, ///< to an unpaid order
    NextQuestion,
    PrintAgain,
    PrintOnce, ///< Ctrl+P: one more badge of the person on the screen
    CameOut,
    DidNotComeOut,
    PrintThere, ///< at another printer, for the one that has a fault
    TryPrinter, ///< it was seen to: its badge may come out now
    Digits, ///< a hint only: "1–4 Answer"
};

/// The camera that reads codes at a desk.
enum class CameraState {
    None, ///< there is to be none
    On, ///< it delivers pictures, or is about to
    Off, ///< it cannot be used, or delivers none any more
};

/// A person this desk has just dealt with.
struct RecentPerson
{
    AttendeeRecord record;
    Verdict verdict = Verdict::Admitted;
    QDateTime at;
    CheckInId checkIn; ///< none: nothing was recorded
    std::optional<PrintJobId> job;
    std::optional<PrintState> print; ///< none: no badge
    bool undone = false;
    Direction direction = Direction::Entry;
    bool isFile = false; ///< the badge is saved in a folder, not printed

    bool operator==(const RecentPerson&) const = default;
};

/// A check-in that was to be taken back, and stands.
struct UndoTrouble
{
    Error error; ///< why
    CheckInId checkIn;
    QString name; ///< whose; empty: not known
    bool isSaid = false; ///< at length, while nobody was on the screen

    bool operator==(const UndoTrouble&) const = default;
};

/// All that a desk's page shows beside the person; values that others keep up to date.
struct DeskContext
{
    Event event;
    DeskSettings settings;
    AttendeeCounts counts;
    Inflow inflow; ///< of the last hour
    SyncStatus sync;
    PrinterStatus printer; ///< the main one
    QList<DeskPrinter> printers; ///< all of the desk, the main one first; empty: not told
    QList<RecentPerson> recent; ///< newest first
    int recentRow = -1; ///< chosen among them by the arrow keys
    std::optional<PrintJob> job; ///< of the person on the screen
    PaperSize badgeSize; ///< of their badge; not given: not known yet
    QString spoken; ///< their name in Latin letters, empty when it is written in them
    std::optional<UndoTrouble> undoTrouble; ///< the last one that is not past
    bool cameraNeedsLook = false; ///< it has no picture, too little light or too much
    bool askReprint = false; ///< F2 was pressed: the reasons are on the screen
    QDateTime now; ///< UTC

    [[nodiscard]] QTimeZone zone() const
    {
        const QTimeZone own(event.timeZone);
        return own.isValid() ? own : QTimeZone::utc();
    }
};

} // namespace lanyard
