// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/PersonPicture.h"
#include "checkin/AnswerFile.h"
#include "checkin/ServerAnswer.h"
#include "outbox/DeviceRules.h"
#include "outbox/OutboxEntry.h"
#include "replica/ReplicaPage.h"
#include "settings/ServerPlace.h"
#include "support/Result.h"

#include <QFuture>

#include <chrono>

namespace lanyard {

/// How the upload of a file ended.
struct UploadOutcome
{
    PushOutcome outcome;
    QString name = {}; ///< what the server calls it, when it has it

    bool operator==(const UploadOutcome&) const = default;
};

/// How it ended to ask for a picture.
struct PictureOutcome
{
    enum class Kind {
        Got, ///< `bytes` are what the other side has, whatever that is
        None, ///< it has none, or one too large to be taken
        Later, ///< this one cannot be had now
        OutOfReach, ///< nor can any other
    };
    Kind kind = Kind::OutOfReach;
    QByteArray bytes = {};

    bool operator==(const PictureOutcome&) const = default;
};

/// A place that a list comes from and check-ins go to, of one event or of several; a cursor and an
/// entry name theirs. Its calls are made on the sync thread and
/// never block it; futures finish on that thread.
class SyncSource
{
public:
    virtual ~SyncSource() = default;
    /// The next step of the download that `cursor` stands in; an empty cursor begins a full one.
    virtual QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) = 0;

    /// Has the server tell its time, where no answer told it yet. `NotSent`: the server did not
    /// answer, so that nothing ought to be sent; anything else: go on.
    virtual QFuture<PushOutcome> learnTime()
    {
        return QtFuture::makeReadyFuture(PushOutcome{PushOutcome::Kind::Acknowledged, 0, {}, {}});
    }

    /// Sends one entry, its times corrected by its `clockOffsetMs`. Never an error: what happened
    /// is the outcome.
    virtual QFuture<PushOutcome> push(const OutboxEntry& entry) = 0;

    /// A mark of the device that this desk is to the server; a desk that is paired anew has
    /// another. Empty: the other side knows no devices.
    [[nodiscard]] virtual QString device() const { return {}; }

    /// Looks on the server's list for the check-in of that entry, which may have arrived as another
    /// device's: by its ticket, list, direction (any, where its body names none) and very time.
    virtual QFuture<CheckInSought> seek(const OutboxEntry& /*checkIn*/)
    {
        return QtFuture::makeReadyFuture(CheckInSought{CheckInSought::Kind::NoTicket});
    }

    /// Brings a file of an answer up, which changes nothing yet: the check-in that names it does.
    virtual QFuture<UploadOutcome> upload(const AnswerFile& file) = 0;
    /// Asks for a check-in that nobody was told of yet: the server decides, and has it when it
    /// admits. Leaves at once or, where the pace has no room, not at all. A person waits, but the
    /// future takes as long as the server does.
    virtual QFuture<ServerAnswer> ask(const OutboxEntry& entry) = 0;

    /// Whether people have pictures there at all.
    [[nodiscard]] virtual bool hasPictures() const { return false; }

    /// Fetches a picture that a page told of. Waits for its turn as a page does.
    virtual QFuture<PictureOutcome> picture(const PersonPicture& /*picture*/)
    {
        return QtFuture::makeReadyFuture(PictureOutcome{PictureOutcome::Kind::None});
    }

    /// How long its pace alone makes so many more entries take; 0: it keeps none.
    [[nodiscard]] virtual std::chrono::milliseconds paceOf(int /*entries*/) const { return {}; }

    /// Where the server has this desk now; none: it did not answer, or has no such notion.
    virtual QFuture<std::optional<ServerPlace>> place()
    {
        return QtFuture::makeReadyFuture(std::optional<ServerPlace>());
    }

protected:
    SyncSource() = default;
    Q_DISABLE_COPY_MOVE(SyncSource)
};

} // namespace lanyard
