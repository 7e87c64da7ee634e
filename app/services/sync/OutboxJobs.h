// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/ServerTime.h"
#include "ports/UnitOfWork.h"

#include <QHash>

namespace lanyard {

/// An entry that is about to be sent; its row says InFlight already.
struct OutboxClaim
{
    OutboxEntry before; ///< as it stood before this try
    OutboxEntry entry; ///< as it is sent
    QList<AnswerFile> files; ///< go up before it
    bool closesCheckIn = false; ///< an undo of a check-in that the server had refused
    /// The check-in that this is, or takes back, may have left as another device's: it is looked
    /// for on the server's list, as `sought` tells it.
    bool isPerhapsAnothers = false;
    OutboxEntry sought = {};
};

struct OutboxClaims
{
    QList<OutboxClaim> claims;
    bool needTime = false; ///< nothing was claimed: the server ought to tell its time first
    std::optional<QDateTime> nextDue; ///< of what waits beside; none: nothing waits
};

// The storage jobs of the sender, each one transaction.
namespace OutboxJobs {

/// The desk's clock when a job was asked for.
struct Moment
{
    QDateTime now;
    std::optional<qint64> correctionMs; ///< `ServerTime::correction`; none: no server told its time
    bool isTimeAsked = false; ///< the server was asked for it, in vain or not
    QHash<Nonce, QDateTime> asked = {}; ///< `EnquiryService::askedAt`
    QString device = {}; ///< `SyncSource::device`
    BootMoment began = {}; ///< the sender of this process
    std::optional<ServerTime::Reading> server = {}; ///< when the job began
    BootMoment count = {}; ///< likewise, as the machine counts
};

/// How many more may be in flight: of acts that were never tried, of everything else, of all. What
/// is not answered for a long time then holds up nobody who has just come in.
struct Room
{
    int firsts = 0;
    int rest = 0;
    int all = 0;
};

/// Whether it is an act that was never tried.
[[nodiscard]] bool isFirst(const OutboxEntry& entry);

/// Takes due entries of `events` in flight as far as there is room, of each event in turn.
/// Committed before a byte leaves, so that after a power cut it is known which entries the server
/// may have, and with which time.
[[nodiscard]] Result<OutboxClaims> claim(
    UnitOfWork& work, const QList<EventId>& events, const Moment& at, Room room);

/// Writes what became of a try; returns the entry as it now is.
[[nodiscard]] Result<OutboxEntry> settle(UnitOfWork& work, const OutboxClaim& claim,
    const PushOutcome& outcome, const Moment& at, double jitter);

/// The server has `file` of that entry. Nothing is lost when this cannot be written: it goes up
/// once more.
[[nodiscard]] Result<void> uploaded(UnitOfWork& work, OutboxId entry, const AnswerFile& file);

/// What is in doubt and what was tried in vain is due at `now`, whatever pause it was given; but
/// for what may still be on its way from a question that was asked a moment ago, and where the
/// server asked for quiet. At most 200 of each. `count`: the same moment, as the machine counts.
[[nodiscard]] Result<void> hurry(UnitOfWork& work, const QDateTime& now, const BootMoment& count);

/// The data was copied from another machine: whatever waits may have left from there, also what
/// never left from here.
[[nodiscard]] Result<void> doubtAll(UnitOfWork& work);

/// What an earlier sender left in flight is in doubt.
[[nodiscard]] Result<void> recover(UnitOfWork& work);

} // namespace OutboxJobs

} // namespace lanyard
