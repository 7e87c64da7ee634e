// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/BadgeFields.h"
#include "attendee/Event.h"

#include <QMap>

namespace lanyard {

/// State of the order that a ticket belongs to.
enum class OrderStatus {
    Paid,
    Pending, ///< payment is awaited
    Expired,
    Cancelled, ///< order or position cancelled
    Unknown, ///< the source uses a word for it that this desk does not know
};

/// One person on the list, with the ticket that makes them so (one order position).
struct Attendee
{
    AttendeeId id;
    EventId event;
    /// Stable key that a later import or sync finds this row by: `pretix:123`, `token:…`,
    /// `order:ABCDE:1`, `mail:x@example.org:Name`, `walkin:…`.
    QString sourceKey;
    qint64 remote = 0; ///< the server's position id, 0 when it has none yet
    QString order;
    int position = 0; ///< number within the order, from 1; 0 when unknown
    TicketToken token; ///< empty for a list without tokens
    QString name; ///< as the person writes it; add-ons take their parent's
    QString company;
    QString email;
    QString locale; ///< "en", "kn", …; empty when unknown
    TicketTypeId ticketType;
    qint64 variationRemote = 0;
    QString variation; ///< name of the variation, empty for none
    EventDate date; ///< of a series; a source tells its `remote` alone
    OrderStatus status = OrderStatus::Paid;
    bool validIfPending = false;
    bool approvalPending = false;
    bool blocked = false;
    std::optional<QDateTime> validFrom;
    std::optional<QDateTime> validUntil;
    bool attention = false;
    QString checkInText;
    QString comment;
    AttendeeId addonTo; ///< the parent's row when this ticket is an add-on
    bool gone = false; ///< vanished from the source; kept for its history
    /// Filled from the server's pdf_data or the file's columns.
    BadgeFields fields;
    /// Answers given so far, by the question's remote id.
    QMap<qint64, QString> answers;

    bool operator==(const Attendee&) const = default;
};

} // namespace lanyard
