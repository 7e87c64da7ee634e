// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Attendee.h"
#include "attendee/Medium.h"
#include "badge/StoredTemplate.h"
#include "checkin/CheckIn.h"

#include <QJsonObject>
#include <QMetaType>

#include <optional>

namespace lanyard {

/// A check-in as the source tells it; rows are found by the list's remote id.
struct SourceCheckIn
{
    qint64 remote = 0;
    qint64 listRemote = 0;
    QString listName; ///< files name lists instead of numbering them
    Direction direction = Direction::Entry;
    QDateTime at;
    QString desk;
    bool atKnown = true; ///< false: the file says that, not when; `at` is when it was read

    /// What a desk is called of which the server tells its number alone.
    [[nodiscard]] static QString deskOf(qint64 device)
    {
        return QLatin1Char('#') + QString::number(device);
    }

    bool operator==(const SourceCheckIn&) const = default;
};

/// A print log row as the source tells it.
struct SourcePrint
{
    qint64 remote = 0;
    QDateTime at;
    QString desk;
    QString uuid; ///< of our own print job, when it was ours

    bool operator==(const SourcePrint&) const = default;
};

/// One attendee from outside, before it has a row here. `attendee.id`, `.event`, `.ticketType`
/// and `.addonTo` are empty; the keys beside it say what they will be.
struct SourceAttendee
{
    Attendee attendee;
    qint64 ticketTypeRemote = 0; ///< or, when 0 …
    QString ticketTypeName; ///< … found or made by name
    QString parentKey; ///< `sourceKey` of the parent of an add-on; empty for none
    QList<SourceCheckIn> checkIns;
    QList<SourcePrint> prints;
    int line = 0; ///< of the file, from 1; 0 for a server
    /// Etags of the pictures there are, by the variable that shows them; none: it does not tell.
    std::optional<QMap<QString, QString>> pictures = std::nullopt;

    bool operator==(const SourceAttendee&) const = default;
};

/// What a source knows of one event beside its people. Rows are matched by `remote`, or by
/// name where that is 0.
struct SourceEvent
{
    Event event;
    QList<TicketType> ticketTypes;
    QList<CheckInList> lists; ///< `ticketTypeRemotes` are remote ids
    QList<Question> questions;
    QList<StoredTemplate> templates;
    QStringList revokedTokens;
    QStringList blockedTokens;
    QList<Medium> media = {}; ///< changed since those before, or with `allMedia` all there are
    bool allMedia = false;
    QList<EventDate> dates = {}; ///< of a series; changed since those before, or all there are

    bool operator==(const SourceEvent&) const = default;
};

/// Where the download stands; opaque to all but its source, but for `since`. Kept through restarts.
struct ReplicaCursor
{
    QJsonObject state;
    EventId event = {}; ///< whose; none: the source's own. Not kept: it is kept with its event

    /// Of when the list is that last came wholly, by its source's clock: `since` in ISO 8601.
    /// None: none came yet, or the source does not say.
    [[nodiscard]] std::optional<QDateTime> asOf() const
    {
        const QDateTime at = QDateTime::fromString(
            state.value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
        return at.isValid() ? std::optional(at.toUTC()) : std::nullopt;
    }

    bool operator==(const ReplicaCursor&) const = default;
};

/// One step of a download.
struct ReplicaPage
{
    std::optional<SourceEvent> event; ///< the event's frame, when this page carries it
    QList<SourceAttendee> attendees;
    /// Orders that this page tells whole: rows of these orders not in `attendees` are gone.
    QStringList wholeOrders;
    /// Set on the last page of a full download: everything not seen since it began is gone.
    bool completesFullPull = false;
    /// Number of the full download that this page belongs to or follows; each is higher than the
    /// one before, also after the cursor was lost.
    qint64 generation = 0;
    ReplicaCursor next;
    bool more = false; ///< another page waits right now
    qint64 total = 0; ///< attendees or orders expected, for a progress bar; 0 when unknown

    bool operator==(const ReplicaPage&) const = default;
};

/// What an import or a page changed.
struct ReplicaCounts
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int gone = 0;
    QList<AttendeeId> touched = {}; ///< who was added or changed; not who is gone

    /// By the numbers alone.
    bool operator==(const ReplicaCounts& other) const
    {
        return added == other.added && changed == other.changed && same == other.same
            && gone == other.gone;
    }
};

} // namespace lanyard
