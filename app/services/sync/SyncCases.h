// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/WholeEntry.h"
#include "ports/UnitOfWork.h"

namespace lanyard {

/// An entry that needs a person's eye, with the name of whom it is about.
struct KeptEntry
{
    OutboxEntry entry;
    QString name; ///< empty: nobody on the list
    QString list; ///< name of the check-in list that it was made on; empty: unknown
    qint64 undoneAfterSeconds = 0; ///< of an undo: how long after its check-in; 0: unknown
    /// An undo that the server refused since its check-in was made before the desk was paired anew.
    bool isOfEarlierPairing = false;

    /// The server fails on this entry again and again: it waits, is tried at the slowest pace, and
    /// staff are told. What fails while nothing else gets through is the server's trouble, or the
    /// network's; but for 500, which is an error in what it does with this one. `heard`: when the
    /// server last took another or told its list, by its own clock; none: never.
    [[nodiscard]] static bool isStalled(
        const OutboxEntry& entry, const std::optional<QDateTime>& heard);
    static constexpr int stalledTries = 12; ///< some five minutes of the sender's pauses
    static constexpr int stalledStatus = 500;

    /// The server takes an undo only so long after its check-in: pretix, 15 minutes.
    static constexpr qint64 undoWithinSeconds = 900;

    [[nodiscard]] bool isLateUndo() const { return undoneAfterSeconds > undoWithinSeconds; }

    bool operator==(const KeptEntry&) const = default;
};

/// A clash, with whose ticket it is.
struct NamedClash
{
    Clash clash;
    QString name;
    QString order;
    QString list; ///< its name

    bool operator==(const NamedClash&) const = default;
};

/// Entries that need nobody, and whose they are.
struct OpenEntries
{
    /// Of the oldest, each person once, at most `SyncCases::mostNames`; empty: nobody on the list.
    QStringList names;
    int others = 0; ///< entries beside theirs
    std::optional<QDateTime> oldest; ///< when the first of all was made
    AttendeeId first = {}; ///< of the first person on the list; not valid: none is
    QString firstName = {};

    bool operator==(const OpenEntries&) const = default;
};

/// Entries in a database that was damaged and kept aside.
struct AsideCase
{
    int entries = 0; ///< this desk could take over
    QStringList names = {}; ///< of the first of them, each person once; empty: nobody
    int beside = 0; ///< entries beside theirs
    int others = 0; ///< are no more this desk's to send

    bool operator==(const AsideCase&) const = default;
};

/// What the desk and its server cannot settle by themselves, with names, over all its events.
struct SyncCases
{
    QList<NamedClash> clashes; ///< not settled yet
    int missing = 0; ///< acts that the server lost; all of them
    QStringList missingNames; ///< of the first of them, each person once
    int missingBeside = 0; ///< acts beside theirs
    /// At most `mostShown`: check-ins and undos, then the rest; of each the oldest first.
    QList<KeptEntry> refused;
    int refusedBeside = 0; ///< how many more the server refused
    QList<KeptEntry> stalled; ///< of the oldest that wait
    OpenEntries waiting; ///< to be sent
    OpenEntries doubt; ///< sent, no answer yet
    /// Whom the server shows as let in by this desk, which never saw them; at most 200 of an event.
    int strangers = 0;
    QStringList strangerNames; ///< of the first of them
    AsideCase aside; ///< nobody decided about
    bool isDamaged = false; ///< the database in use; whoever owns it says so
    int people = 0; ///< of the events, whom an erasure would take

    static constexpr int mostShown = 200;
    static constexpr int mostNames = 8;

    bool operator==(const SyncCases&) const = default;

    /// Not while acts that would explain them wait in damaged data.
    [[nodiscard]] bool tellsStrangers() const { return strangers > 0 && aside.entries == 0; }

    /// `found`: what was read from databases that are kept aside, and that nobody decided about.
    [[nodiscard]] static Result<SyncCases> read(
        UnitOfWork& work, EventId event, const QList<WholeEntry>& found = {});
};

} // namespace lanyard
