// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"

#include <QMap>

namespace lanyard {

/// What a badge says: pretix variable name to text (`attendee_name`, `attendee_company`,
/// `item`, `event_name`, `secret`, …).
struct BadgeContent
{
    QMap<QString, QString> texts;
    /// Of those variables that are times and whose time is known here, for elements that have a
    /// language of their own; an invalid one: there is no such time.
    QMap<QString, QDateTime> times;
    /// Of those variables that have translations, for elements that have a language of their own.
    QMap<QString, Translations> translations;
    QByteArray timeZone; ///< of the event, IANA name
    QMap<QString, QByteArray> images; ///< by the same kind of names
    QString locale; ///< language of the badge, "en" when the person's is unknown

    bool operator==(const BadgeContent&) const = default;
};

/// An add-on of a ticket, as a badge lists it.
struct AddonTicket
{
    QString ticketType; ///< names, as the source tells them
    QString variation = {}; ///< empty: none
    qint64 ticketTypeRemote = 0; ///< the source's ids; 0: it has none
    qint64 variationRemote = 0;

    [[nodiscard]] QString name() const
    {
        return variation.isEmpty() ? ticketType : ticketType + QStringLiteral(" - ") + variation;
    }

    bool operator==(const AddonTicket&) const = default;
};

/// All variables that can be told from the replica; the server's own values (`fields`) win
/// except for what the desk knows better (name, company, token, times of now). Times are told
/// in the event's zone, those of a series are the ticket's date's. Every variable of pretix
/// 2026.8.0 is named, empty when it has no value.
[[nodiscard]] BadgeContent badgeContentOf(const AttendeeRecord& record, const Event& event,
    const QDateTime& now, const QList<AddonTicket>& addons = {});

} // namespace lanyard
